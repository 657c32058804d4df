import ExamModel
import FileContainers

extension XMLProblem {
  /// What a fault of the XML reader is called towards people.
  init(_ fault: XMLFailure.Fault) {
    self =
      switch fault {
      case .notXML: .notXML
      case .truncated: .truncated
      case .tagMismatch: .tagMismatch
      case .undeclaredEntity: .undeclaredEntity
      case .strayMarkup: .strayMarkup
      case .badCharacter: .badCharacter
      case .entityDeclaration: .entityDeclaration
      case .tooDeep, .tooLarge: .tooLarge
      case .other: .syntax
      }
  }
}
