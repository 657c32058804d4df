import Glibc

/// A text that a test compares with what was recorded, byte for byte.
package enum Snapshot {
  /// What differs between a text and its record in `Snapshots/<name>.txt`; nil for nothing.
  ///
  /// With `KAOSAI_RECORD` set in the environment the text is recorded instead.
  package static func difference(
    of text: String, from name: String, beside source: String
  ) -> String? {
    let path = TextFile.path("Snapshots/\(name).txt", beside: source)
    do throws(TextFile.Failure) {
      guard getenv("KAOSAI_RECORD") == nil else {
        try TextFile.write(text, to: path)
        return nil
      }
      guard let recorded = try TextFile.text(at: path) else {
        return "nothing is recorded at \(path); set KAOSAI_RECORD to record"
      }
      return difference(between: recorded, and: text)
    } catch {
      return error.description
    }
  }

  /// The first line that is not the same.
  private static func difference(between recorded: String, and text: String) -> String? {
    guard Array(recorded.utf8) != Array(text.utf8) else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { Array($1.0.utf8) != Array($1.1.utf8) }?.offset
    let position = line ?? min(old.count, new.count)
    func shown(_ lines: [Substring]) -> String {
      lines.indices.contains(position) ? String(lines[position]).debugDescription : "the end"
    }
    return "line \(position + 1): recorded \(shown(old)), now \(shown(new))"
  }
}
