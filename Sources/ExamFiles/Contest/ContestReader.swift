package import Competition
package import ExamModel

/// Reads contests (竞赛方案) from YAML.
package enum ContestReader {
  /// The contest that a file holds, and everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for positions.
  ///   - teams: The teams of a list in another file, by the name that the contest has for it; nil
  ///     where there is none.
  /// - Returns: The contest, nil where anything is wrong; the findings in file order.
  package static func read(
    bytes: [UInt8], file: String, teams: (String) -> [Team]? = { _ in nil }
  ) -> (contest: Contest?, diagnostics: [Diagnostic<PaperFinding>]) {
    var reading = FieldReading(file: file)
    let contest = read(bytes, &reading, teams)
    let diagnostics = reading.sortedDiagnostics
    return (diagnostics.isEmpty ? contest : nil, diagnostics)
  }

  private static func read(
    _ bytes: [UInt8], _ reading: inout FieldReading, _ teams: (String) -> [Team]?
  ) -> Contest? {
    let root: YAMLNode
    do throws(YAMLFailure) {
      root = try YAMLDocument.read(bytes)
    } catch {
      reading.note(error)
      return nil
    }
    if let role = FileRole(root: root), role != .contest {
      reading.note(.wrongRole(role, expected: .contest), at: root)
      return nil
    }
    let known = ContestKey.allCases.map(\.rawValue)
    guard let fields = reading.readFields(root, "", known: known) else { return nil }
    return ContestFields(fields: fields).read(&reading, teams)
  }
}
