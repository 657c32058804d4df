import Tables

/// Names that count their columns.
extension SheetColumns {
  /// The number behind a letter: `c1`.
  static func number(after text: String) -> Int? {
    let text = FieldText.trimmed(text)
    guard (2...3).contains(text.utf8.count), let letter = text.utf8.first,
      (0x61...0x7A).contains(letter | 0x20), FieldText.isDigits(String(text.dropFirst()))
    else { return nil }
    return Int(text.dropFirst())
  }

  static func haveOneLetter(_ cells: [SheetCell]) -> Bool {
    Set(cells.map { FieldText.trimmed($0.text).utf8.first }).count == 1
  }

  /// Whether names differ in nothing but that they count from 1: 答案1, 答案2; `空1答案（多个用 | 分隔）`,
  /// 空2答案（可选）.
  static func areNumbered(_ names: [String]) -> Bool {
    let plain = names.map { name in name.prefix { !"（(".contains($0) } }
    guard let first = plain.first, let place = first.firstIndex(of: "1") else { return false }
    return plain.enumerated().allSatisfy { index, name in
      name == first[..<place] + "\(index + 1)" + first[first.index(after: place)...]
    }
  }
}
