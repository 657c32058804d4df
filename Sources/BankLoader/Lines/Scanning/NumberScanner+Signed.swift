/// Numbers behind a sign of a site: `#1 题干`, `*9. 题干`, where a question must be answered.
extension NumberScanner {
  /// `#1 题干`.
  func hashed() -> NumberMark? {
    guard let (value, end) = line.number(at: line.startIndex + 1), end < line.endIndex,
      line[end].isSpace
    else { return nil }
    return NumberMark(value: value, style: .ordinal, content: content(from: end))
  }

  /// `*9. 题干`.
  func starred() -> NumberMark? {
    let rest = line.dropFirst()
    guard rest.first?.digit != nil, let mark = NumberScanner(line: rest).mark(),
      mark.style == .point || mark.style == .comma, !mark.isDecimal, mark.content < line.endIndex
    else { return nil }
    return mark
  }
}
