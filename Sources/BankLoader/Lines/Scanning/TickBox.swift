/// A box to be ticked that stands at an option or at a word for right or wrong: `( )`, `[√]`, `□`, `●`.
struct TickBox {
  /// What stands in it.
  enum State { case empty, ticked, filled, crossed }

  let state: State
  let range: Range<Int>
  /// Whether it is a round bracket, which the blank of a stem is too.
  var isRound = false

  /// No box has more characters in its bracket.
  private static let widest = 3

  /// Whether a box may begin with a character.
  static func mayBegin(_ glyph: Glyph) -> Bool {
    !glyph.isHan && (glyph.traits.contains(.opening) || state(ofSign: glyph.scalar) != nil)
  }

  /// The box that begins at a place.
  init?(at start: Int, in line: Glyphs) {
    guard start >= line.startIndex, start < line.endIndex else { return nil }
    if let state = Self.state(ofSign: line[start].scalar) {
      self.state = state
      range = start..<start + 1
      return
    }
    guard line[start].traits.contains(.opening),
      let kind = Brackets.kind(opening: line[start].scalar),
      let end = line[start...].prefix(Self.widest + 2).firstIndex(where: {
        Brackets.closes($0.scalar, kind)
      }), let state = Self.state(of: line[(start + 1)..<end].trimmed)
    else { return nil }
    self.state = state
    range = start..<end + 1
    isRound = kind == .round
  }

  /// The box that ends at a place.
  init?(endingAt end: Int, in line: Glyphs) {
    for start in (max(line.startIndex, end - Self.widest - 2)..<max(line.startIndex, end))
      .reversed()
    {
      guard let box = TickBox(at: start, in: line), box.range.upperBound == end else { continue }
      self = box
      return
    }
    return nil
  }

  private static func state(ofSign sign: Unicode.Scalar) -> State? {
    switch sign {
    case "□", "☐", "○", "◯", "◇": .empty
    case "√", "✓", "✔", "☑", "✅": .ticked
    case "■", "●", "◆": .filled
    case "☒": .crossed
    default: nil
    }
  }

  private static func state(of inside: Glyphs) -> State? {
    guard let sign = inside.first?.scalar else { return .empty }
    guard inside.count == 1 else { return nil }
    if OptionSigns.isRight(sign) { return .ticked }
    return sign.isOne(of: "×✗✘xX") ? .crossed : nil
  }
}
