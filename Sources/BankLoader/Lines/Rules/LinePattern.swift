/// What a whole line may look like, blanks and stars apart and full-width signs made half-width: `#`
/// stands for a number, `*` at the end for anything, other characters for themselves.
struct LinePattern: ExpressibleByStringLiteral {
  private let signs: [Unicode.Scalar]

  init(stringLiteral text: String) { signs = Array(text.unicodeScalars) }

  /// What it begins with; nil for a number.
  var first: Unicode.Scalar? { signs.first == "#" ? nil : signs.first }

  /// Whether a line is of this form.
  func matches(_ line: Glyphs) -> Bool {
    var place = Self.skip(from: line.startIndex, in: line)
    for sign in signs {
      switch sign {
      case "*": return true
      case "#":
        let start = place
        while place < line.endIndex, Self.isOfNumber(line[place].scalar) {
          place = Self.skip(from: place + 1, in: line)
        }
        guard place > start else { return false }
      default:
        guard place < line.endIndex, line[place].scalar.halfWidth == sign else { return false }
        place = Self.skip(from: place + 1, in: line)
      }
    }
    return place == line.endIndex
  }

  /// The first place from `start` on that counts.
  static func skip(from start: Int, in line: Glyphs) -> Int {
    var place = start
    while place < line.endIndex, line[place].isSpace || line[place].scalar.halfWidth == "*" {
      place += 1
    }
    return place
  }

  /// Whether a number may have a character.
  static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digit != nil || scalar.halfWidth == "."
  }
}
