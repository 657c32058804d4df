/// Formulas, which keep all their signs: `$1 \, \mathrm{N}$`, `$a_1 * b_1$`, `\(x \le 2\)`.
extension MarkdownScanner {
  /// No formula is longer.
  private static let longest = 1_000

  /// Takes the formula that begins here; false where none does.
  mutating func takeFormula() -> Bool {
    for (open, close) in Self.marks where begins(open, at: place) {
      guard let end = end(of: open, close), isFormula(place + open.count..<end - close.count)
      else { continue }
      text += String(line[place..<end])
      place = end
      return true
    }
    return false
  }

  private static let marks: [(open: [Character], close: [Character])] = [
    (["$", "$"], ["$", "$"]), (["$"], ["$"]), (["\\", "("], ["\\", ")"]),
    (["\\", "["], ["\\", "]"]),
  ]

  private func begins(_ mark: [Character], at place: Int) -> Bool {
    line[place...].starts(with: mark)
  }

  /// Where the formula here ends behind its mark.
  private func end(of open: [Character], _ close: [Character]) -> Int? {
    var next = place + open.count
    let limit = min(line.count, next + Self.longest)
    while next < limit {
      if begins(close, at: next) { return next + close.count }
      // A sign of money that is written out.
      next += line[next] == "\\" ? 2 : 1
    }
    return nil
  }

  /// Whether a stretch between two marks has what formulas have: two prices have nothing but words and
  /// numbers between them.
  private func isFormula(_ range: Range<Int>) -> Bool {
    guard let first = line[range].first, let last = line[range].last else { return false }
    let isTight = !first.isWhitespace && !last.isWhitespace
    return (isTight || line[place] == "\\")
      && line[range].indices.contains { place in
        switch line[place] {
        case "\\": place + 1 < range.upperBound && Self.isOfCommand(line[place + 1])
        case "_", "^": line[place] == "^" || isIndex(place, in: range)
        default: false
        }
      }
  }

  /// Whether a character may stand behind the sign of a command: `\frac`, `\,`, `\{`.
  private static func isOfCommand(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || ",;:!{}|\\".contains(sign))
  }

  /// Whether a letter stands before `_`, and what it counts behind it: `E_A`, `x_{1}`.
  private func isIndex(_ place: Int, in range: Range<Int>) -> Bool {
    guard place > range.lowerBound, place + 1 < range.upperBound else { return false }
    let (before, after) = (line[place - 1], line[place + 1])
    return before.isASCII && (before.isLetter || before == "}" || before == ")")
      && after.isASCII && (after.isLetter || after.isNumber || after == "{")
  }
}
