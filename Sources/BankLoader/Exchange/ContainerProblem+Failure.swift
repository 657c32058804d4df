import ExamModel
import FileContainers

extension ContainerProblem {
  /// What a failure of the zip reader is called towards people.
  init(_ failure: ZipFailure) {
    self =
      switch failure {
      case .notZip, .notWritten: .notZip
      case .tooManyEntries, .tooLarge, .suspiciousRatio: .tooLarge
      case .encrypted: .encrypted
      case .corrupt: .corrupt
      }
  }
}
