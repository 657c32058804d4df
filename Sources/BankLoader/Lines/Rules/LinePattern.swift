/// What a whole line may look like, blanks apart and full-width signs made half-width: `#` stands
/// for a number, `*` at the end for anything, other characters for themselves.
struct LinePattern: ExpressibleByStringLiteral {
  private let signs: [Unicode.Scalar]

  init(stringLiteral text: String) { signs = Array(text.unicodeScalars) }

  /// What it begins with; nil for a number.
  var first: Unicode.Scalar? { signs.first == "#" ? nil : signs.first }

  /// Whether a folded line is of this form.
  func matches(_ line: [Unicode.Scalar]) -> Bool {
    var place = 0
    for sign in signs {
      switch sign {
      case "*": return true
      case "#":
        let end = Self.endOfNumber(in: line, from: place)
        guard end > place else { return false }
        place = end
      default:
        guard place < line.count, line[place] == sign else { return false }
        place += 1
      }
    }
    return place == line.count
  }

  private static func endOfNumber(in line: [Unicode.Scalar], from start: Int) -> Int {
    var place = start
    while place < line.count, line[place].digit != nil || line[place] == "." { place += 1 }
    return place
  }
}
