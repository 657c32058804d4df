/// A table in a text file: a row a line, cells between `|`, remarks behind `#`.
package enum Table {
  /// A row and where it stands.
  package struct Row: Sendable, CustomStringConvertible {
    /// The line's number, from 1.
    package let line: Int
    /// Its cells, without spaces around them.
    package let cells: [String]
    package var description: String { "line \(line): " + cells.joined(separator: " | ") }

    /// A cell; empty where the row is shorter.
    package subscript(_ position: Int) -> String {
      cells.indices.contains(position) ? cells[position] : ""
    }
  }

  /// The rows of a file that stands beside a source file; none where it cannot be read.
  package static func rows(_ name: String, beside source: String) -> [Row] {
    let text = (try? TextFile.text(at: TextFile.path(name, beside: source))) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy(\.isWhitespace) && $0.element.first != "#" }
      .map { position, line in
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        return Row(line: position + 1, cells: cells.map { trimmed($0) })
      }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    return String(text[start..<end])
  }
}
