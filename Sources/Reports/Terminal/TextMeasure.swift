/// How wide text is, and how it is brought to a width.
package struct TextMeasure: Sendable {
  private let width: @Sendable (Character) -> Int

  /// - Parameter width: The columns that a character takes.
  package init(_ width: @escaping @Sendable (Character) -> Int) { self.width = width }

  /// The columns that a text takes.
  package func columns(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  /// A text with blanks up to a width.
  func padded(_ text: String, to columns: Int, atRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - self.columns(text)))
    return atRight ? blanks + text : text + blanks
  }

  /// The text without blanks behind it.
  func trimmed(_ text: String) -> String {
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last])
  }

  /// The beginning of a text that fits, with a sign that there is more.
  func cut(_ text: String, _ columns: Int) -> String {
    guard self.columns(text) > columns else { return text }
    var line = ""
    var used = 0
    for character in text {
      used += width(character)
      if used > columns - 1 { break }
      line.append(character)
    }
    return line + "…"
  }

  /// A text in lines, broken where they are full: at a blank where one is near.
  func broken(_ text: String, _ columns: Int, indent: Int) -> [String] {
    let blank = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var used = indent
    for character in text {
      let size = width(character)
      if used + size > columns, !line.isEmpty {
        var rest = ""
        if character != " ", let space = line.lastIndex(of: " "),
          self.columns(String(line[space...])) <= columns / 2
        {
          rest = String(line[line.index(after: space)...])
          line = String(line[..<space])
        }
        lines.append(blank + line)
        line = rest
        used = indent + self.columns(rest)
        if character == " ", rest.isEmpty { continue }
      }
      line.append(character)
      used += size
    }
    return lines + [blank + line]
  }

  /// Short texts side by side in lines, none broken that fits on a line.
  func packed(
    _ texts: [String], _ columns: Int, indent: Int, separator: String = " · "
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for text in texts {
      let longer = line.isEmpty ? text : line + separator + text
      if line.isEmpty || self.columns(longer) + indent <= columns {
        line = longer
      } else {
        lines += broken(line, columns, indent: indent)
        line = text
      }
    }
    return line.isEmpty ? lines : lines + broken(line, columns, indent: indent)
  }
}
