import ExamModel

/// How a date is shown, by its year, month and day: `yyyy/m/d`, `yyyy"年"m"月"d"日"`.
///
/// What shows a time, a weekday or the name of a month is none.
struct DateFormat: Hashable {
  private enum Piece: Hashable {
    case year
    /// With so many digits at least.
    case month(Int)
    case day(Int)
    case sign(Character)
  }

  /// The days from the beginning of the count to 1970, and those before its gap, 1900-02-29.
  private static let epoch = 25_569
  private static let firstSure = 61
  private static let last = 2_958_465

  private let pieces: [Piece]

  /// A format that the standard numbers, as Chinese spreadsheets show it; nil for any other.
  init?(id: Int) {
    switch id {
    case 14: self.init(code: "yyyy/m/d")
    case 27, 36, 50, 52, 57: self.init(code: "yyyy年m月")
    case 28, 29, 51, 53, 54, 58: self.init(code: "m月d日")
    case 31: self.init(code: "yyyy年m月d日")
    default: return nil
    }
  }

  /// A format by its code, of several sections the first.
  init?(code: String) {
    var pieces: [Piece] = []
    var rest = Substring(code)
    while let first = rest.first, first != ";" {
      switch first {
      case "[":
        // A language; a colour or a condition as well.
        guard let end = rest.firstIndex(of: "]") else { return nil }
        rest = rest[rest.index(after: end)...]
      case "\"":
        let text = rest.dropFirst().prefix { $0 != "\"" }
        pieces += text.map(Piece.sign)
        rest = rest[text.endIndex...].dropFirst()
      case "\\":
        guard let sign = rest.dropFirst().first else { return nil }
        pieces.append(.sign(sign))
        rest = rest.dropFirst(2)
      case "y", "Y", "m", "M", "d", "D":
        let run = rest.prefix { $0 == first }
        guard let piece = Self.piece(of: first, run.count) else { return nil }
        pieces.append(piece)
        rest = rest[run.endIndex...]
      case "/", "-", ".", " ", "年", "月", "日":
        pieces.append(.sign(first))
        rest = rest.dropFirst()
      default: return nil
      }
    }
    let fields = pieces.filter { if case .sign = $0 { false } else { true } }
    guard fields.count >= 2 else { return nil }
    self.pieces = pieces
  }

  private static func piece(of letter: Character, _ count: Int) -> Piece? {
    switch letter {
    case "y", "Y": count == 4 ? .year : nil
    case "m", "M": count <= 2 ? .month(count) : nil
    default: count <= 2 ? .day(count) : nil
    }
  }

  /// The date that a stored number of days stands for; nil for a time, or a day before March 1900.
  func text(of stored: String) -> String? {
    guard let value = Double(stored), value == value.rounded(),
      (Double(Self.firstSure)...Double(Self.last)).contains(value)
    else { return nil }
    let milliseconds = (Int64(value) - Int64(Self.epoch)) * 86_400_000
    let date = CivilTime(WallTime(milliseconds: milliseconds), in: ZoneOffset(minutes: 0))
    return pieces.map { piece in
      switch piece {
      case .year: String(date.year)
      case .month(let digits): Self.padded(date.month, digits)
      case .day(let digits): Self.padded(date.day, digits)
      case .sign(let sign): String(sign)
      }
    }.joined()
  }

  private static func padded(_ value: Int, _ digits: Int) -> String {
    digits == 2 && value < 10 ? "0\(value)" : String(value)
  }
}
