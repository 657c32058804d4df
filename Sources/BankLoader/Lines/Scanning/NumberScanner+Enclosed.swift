import ExamModel

/// Numbers in brackets and between stars.
extension NumberScanner {
  private static let numberLeads: [StaticString] = ["第", "题干", "题目", "试题", "题"]

  /// `（12）`, `【12】`, `【第12题】`, `*12*`.
  func enclosed(at start: Int) -> NumberMark? {
    if line[start].scalar == "*" {
      guard let (value, end) = line.number(at: start + 1), line.scalar(at: end) == "*",
        end + 1 == line.endIndex
      else { return nil }
      return NumberMark(value: value, style: .star, content: end + 1)
    }
    guard let (inside, end) = line.bracket(at: start) else { return nil }
    var text = inside.trimmed
    // 【单选题 12】
    var kind: QuestionKind?
    if text.last?.digit != nil, let place = text.prefix(8).firstIndex(where: { $0.digit != nil }) {
      kind = KindNames.kind(of: text[..<place].trimmed)
      if kind != nil { text = text[place...] }
    }
    for word in Self.numberLeads {
      guard let next = text.end(of: word, at: text.startIndex) else { continue }
      text = text[next...].trimmed
      break
    }
    guard let (value, place) = text.number(at: text.startIndex) else { return nil }
    // （3/20）
    let next =
      text.scalar(at: place) == "/" ? text.number(at: place + 1)?.end ?? place : place
    guard next == text.endIndex || text.end(of: "题", at: next) == text.endIndex else { return nil }
    let style: NumberStyle =
      Brackets.kind(opening: line[start].scalar) == .round ? .brackets : .box
    // （1）. 题干
    let isSigned = line.scalar(at: end).map { $0.isOne(of: ".．、") } == true
    return NumberMark(
      value: value, style: style, content: content(from: isSigned ? end + 1 : end), kind: kind)
  }
}
