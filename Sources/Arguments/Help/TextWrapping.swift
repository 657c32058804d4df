/// Breaks text into lines of at most so many columns.
///
/// Latin words stay whole; between wide characters a line may break anywhere, except before closing
/// and after opening punctuation.
struct TextWrapping {
  /// How many columns a text takes.
  let columns: (String) -> Int

  /// The lines of a text; never none.
  func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for unit in units(of: text) {
      let size = columns(unit)
      if used + size > width, !line.isEmpty {
        lines.append(Self.trimmed(line))
        (line, used) = ("", 0)
        if unit == " " { continue }
      }
      if size <= width {
        line += unit
        used += size
        continue
      }
      for character in unit {
        let one = columns(String(character))
        if used + one > width, !line.isEmpty {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += one
      }
    }
    lines.append(Self.trimmed(line))
    return lines
  }

  private func units(of text: String) -> [String] {
    var units: [String] = []
    var joinsNext = false
    for character in text {
      let isSpace = character == " "
      let isWide = columns(String(character)) > 1
      let joins =
        joinsNext || "，。、；：！？）》】」』”’…".contains(character)
        || (!isWide && !isSpace && units.last.map(isLatin) == true)
      if joins, !isSpace, !units.isEmpty {
        units[units.count - 1].append(character)
      } else {
        units.append(String(character))
      }
      joinsNext = "（《【「『“‘".contains(character)
    }
    return units
  }

  private func isLatin(_ unit: String) -> Bool {
    guard let last = unit.last, last != " " else { return false }
    return columns(String(last)) == 1
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
