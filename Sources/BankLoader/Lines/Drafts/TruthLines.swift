import ExamModel

/// Takes out the two lines that only say what a true/false question asks: `true. 正确` and
/// `false. 错误`, `对` and `错`, one of them perhaps marked as right.
enum TruthLines {
  static func take(from body: inout [TidyLine], into question: inout TidyQuestion) {
    guard body.count > 2 else { return }
    let last = body.suffix(2).map { truth(of: $0.glyphs) }
    guard let one = last[0], let other = last[1], one.isTrue != other.isTrue else { return }
    let lines = body.suffix(2)
    // Where only one of them is set off, its looks may be the key.
    guard Set(lines.map { $0.glyphs.first?.looks }).count == 1 else { return }
    body.removeLast(2)
    question.kind = question.kind ?? .trueFalse
    let right = zip(lines, [one, other]).filter { $1.isMarked }
    guard right.count == 1, let (line, said) = right.first else { return }
    let key = TidyLine(glyphs: Glyphs(said.isTrue ? "对" : "错"), number: line.number)
    question.keys.append(KeyNote(place: .option, lines: [key]))
  }

  private static let words: [(word: StaticString, truth: Bool)] = [
    ("true", true), ("false", false),
  ]

  private static func truth(of line: Glyphs) -> (isTrue: Bool, isMarked: Bool)? {
    var text = line
    if let first = text.first?.scalar, OptionSigns.isBullet(first) {
      text = text.dropFirst().trimmed
    }
    let bare = OptionSigns.withoutRight(text)
    text = bare ?? text
    for (word, truth) in words {
      guard let end = text.end(of: word, at: text.startIndex),
        let sign = text.scalar(at: end), sign.isOne(of: ".、．:：)")
      else { continue }
      let rest = text[(end + 1)...].trimmed
      guard rest.isEmpty || TruthWords.truth(of: rest) == truth else { continue }
      return (truth, bare != nil)
    }
    guard text.first?.letter == nil else { return nil }
    return TruthWords.truth(of: text).map { ($0, bare != nil) }
  }
}
