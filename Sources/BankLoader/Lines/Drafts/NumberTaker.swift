/// Takes a question's number off its first line.
enum NumberTaker {
  static func take(
    _ number: NumberMark, from lines: inout [TidyLine], into question: inout TidyQuestion
  ) {
    question.kind = number.kind ?? question.kind
    question.number = number.style == .counter ? nil : number.value
    guard !lines.isEmpty else { return }
    if let front = number.front, !front.isEmpty {
      let key = TidyLine(glyphs: front[...], number: lines[0].number)
      question.keys.append(KeyNote(place: .blank, lines: [key]))
    }
    let text = lines[0].glyphs
    question.isCounted = text.first?.looks.contains(.counted) == true
    lines[0].glyphs = text[min(number.content, text.endIndex)...].trimmed
    if let sign = number.swapped {
      lines[0].glyphs = ([Glyph(scalar: sign)] + lines[0].glyphs)[...]
    }
  }
}
