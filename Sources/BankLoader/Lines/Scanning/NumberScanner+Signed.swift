/// Numbers behind a sign of a site: `#1 题干`, `*9. 题干`, where a question must be answered.
extension NumberScanner {
  /// Whether a dot behind the comma of a number is left over: `12、.20世纪`.
  ///
  /// A Han character, or the number of a year or a century, stands behind it: `.NET` is a name, and `.5`
  /// a fraction.
  func isSecondDot(at place: Int) -> Bool {
    guard line.scalar(at: place - 1) == "、", line.scalar(at: place)?.isOne(of: ".．") == true else {
      return false
    }
    guard let (_, end) = line.number(at: place + 1) else {
      return line.scalar(at: place + 1)?.isHan == true
    }
    return line.scalar(at: end)?.isOne(of: "年世") == true
  }

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
