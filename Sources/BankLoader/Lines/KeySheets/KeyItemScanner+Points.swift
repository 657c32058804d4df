/// What stands behind the number of a key and is none of the keys beside it.
extension KeyItemScanner {
  /// Whether a key and nothing else stands at a place up to the next sign or blank: `1-C，2-A`.
  func isKeyAlone(at place: Int) -> Bool {
    let text = line.glyphs
    guard place < text.endIndex else { return false }
    let word = text[place...].prefix { !$0.isSpace && !$0.scalar.isOne(of: ",，、;；。|") }
    return KeyNotation(word).isKey
      && word.allSatisfy { $0.digit == nil && $0.letter?.isSmall != true }
  }

  /// Whether points that are counted from 1 stand at a place and are the text of one key:
  /// `2、1.先登记；2.再巡查；3.报告`.
  func holdsPoints(at place: Int) -> Bool {
    let text = line.glyphs
    guard let sign = point(1, at: place) else { return false }
    var next = place + 2
    while next < min(text.endIndex, place + longestPoint) {
      if let before = text.scalar(at: next - 1), before.isSpace || before.isOne(of: ";；,，。、"),
        let other = point(2, at: next)
      {
        return other == sign
      }
      next += 1
    }
    return false
  }

  /// The second point begins within so many characters.
  private var longestPoint: Int { 300 }

  /// The sign behind the number of a point, which text follows.
  private func point(_ number: Int, at place: Int) -> Unicode.Scalar? {
    let text = line.glyphs
    guard let (value, end) = text.number(at: place), value == number, end < text.endIndex,
      let sign = text.scalar(at: end)?.halfWidth, sign.isOne(of: ".、)"),
      let first = text.scalar(at: text.skipSpaces(from: end + 1)), first.digit == nil,
      KeyNotation.leading(text[text.skipSpaces(from: end + 1)...]) == nil
    else { return nil }
    return sign
  }
}
