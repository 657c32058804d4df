extension NumberScanner {
  /// `87（. ）`, `123《. `.
  func swapped(_ value: Int, at place: Int) -> NumberMark? {
    let scalar = line[place].scalar
    guard scalar.isOne(of: "（(《“【‘"), let mark = line.scalar(at: place + 1),
      mark == "." || mark == "．" || mark == "、"
    else { return nil }
    return NumberMark(
      value: value, style: .point, content: line.skipSpaces(from: place + 2), swapped: scalar)
  }
}
