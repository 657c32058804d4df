package import ExamModel

/// Reads the findings of `bank verify` that somebody accepts, with the reason of each
/// (`exceptions.yaml`).
package enum ExceptionsReader {
  private enum Key: String, CaseIterable {
    case question
    case code
    case text
    case reason
  }

  private enum FileKey: String {
    case exceptions
  }

  /// The exceptions that a file holds, and everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file: a list under the key `exceptions`.
  ///   - file: Its name, for positions.
  /// - Returns: The exceptions that can be used; the findings in file order.
  package static func read(
    bytes: [UInt8], file: String
  ) -> (exceptions: [VerificationException], diagnostics: [Diagnostic<PaperFinding>]) {
    var reading = FieldReading(file: file)
    var exceptions: [VerificationException] = []
    do throws(YAMLFailure) {
      exceptions = readAll(try YAMLDocument.read(bytes), &reading)
    } catch {
      reading.note(error)
    }
    return (exceptions, reading.sortedDiagnostics)
  }

  private static func readAll(
    _ root: YAMLNode, _ reading: inout FieldReading
  ) -> [VerificationException] {
    if let role = FileRole(root: root), role != .exceptions {
      reading.note(.wrongRole(role, expected: .exceptions), at: root)
      return []
    }
    let known = [FileKey.exceptions.rawValue]
    guard let fields = reading.readFields(root, "", known: known),
      let list = reading.required(FileKey.exceptions, of: fields)
    else { return [] }
    guard let items = list.items else {
      reading.refuse(list, FileKey.exceptions.rawValue, .list)
      return []
    }
    return items.compactMap { read($0, &reading) }
  }

  /// One entry; nil where what must be there is not.
  private static func read(
    _ node: YAMLNode, _ reading: inout FieldReading
  ) -> VerificationException? {
    let known = Key.allCases.map(\.rawValue)
    let name = FileKey.exceptions.rawValue
    guard let fields = reading.readFields(node, name, known: known) else { return nil }
    func text(_ key: Key, _ reading: inout FieldReading) -> String? {
      reading.required(key, of: fields).flatMap { reading.readText($0, key.rawValue) }
    }
    let question = text(.question, &reading)
    let code = text(.code, &reading)
    let reason = text(.reason, &reading)
    guard let question, let code, let reason else { return nil }
    var exception = VerificationException(
      question: question, code: code, reason: reason,
      position: SourcePosition(file: reading.file, line: node.line, column: node.column))
    exception.text = fields[Key.text].flatMap { reading.readText($0, Key.text.rawValue) }
    return exception
  }
}
