package import ExamModel

/// Reads papers (考试方案) from YAML.
package enum PaperReader {
  /// The paper that a file holds, and everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for positions.
  /// - Returns: The paper, nil where anything is wrong; the findings in file order.
  package static func read(
    bytes: [UInt8], file: String
  ) -> (paper: Paper?, diagnostics: [Diagnostic<PaperFinding>]) {
    var reading = FieldReading(file: file)
    let paper = read(bytes, &reading)
    let diagnostics = reading.sortedDiagnostics
    return (diagnostics.isEmpty ? paper : nil, diagnostics)
  }

  private static func read(_ bytes: [UInt8], _ reading: inout FieldReading) -> Paper? {
    let root: YAMLNode
    do throws(YAMLFailure) {
      root = try YAMLDocument.read(bytes)
    } catch {
      reading.note(error)
      return nil
    }
    if let role = FileRole(root: root), role != .paper {
      reading.note(.wrongRole(role, expected: .paper), at: root)
      return nil
    }
    let known = PaperKey.allCases.map(\.rawValue)
    guard let fields = reading.readFields(root, "", known: known) else { return nil }
    return PaperFields(fields: fields).read(&reading)
  }
}

extension FileRole {
  /// What a file is by the keys that only one kind of file has; nil where none of them is there.
  init?(root: YAMLNode) {
    let names = Set(root.entries?.map(\.name) ?? [])
    if names.contains("sections") {
      self = .paper
    } else if ["rounds", "teams", "stages"].contains(where: names.contains) {
      self = .contest
    } else if names.contains("laws") {
      self = .laws
    } else if names.contains("exceptions") {
      self = .exceptions
    } else {
      return nil
    }
  }
}
