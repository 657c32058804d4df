/// Rows without a header whose key and options say themselves what they are: `正确答案：B⇥A：对⇥B：错`.
///
/// They are read as lines, which know labels and letters.
enum LabelledCells {
  private static let keys = ["正确答案", "参考答案", "标准答案", "答案"]
  private static let colons: [Character] = [":", "："]
  private static let signs: [Character] = [".", "．", "、", ":", "："]

  /// Whether most lines are such rows.
  static func areMost(of lines: [ArraySlice<UInt8>]) -> Bool {
    guard let first = lines.first, first.contains(0x09), !lines.isEmpty else { return false }
    return lines.count(where: isRow) * 10 >= lines.count * 8
  }

  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: 0x09).dropFirst().map {
      FieldText.trimmed(String(decoding: $0, as: UTF8.self))
    }
    return cells.contains(where: isKey) && cells.contains { begins($0, with: "A") }
      && cells.contains { begins($0, with: "B") }
  }

  private static func isKey(_ cell: String) -> Bool {
    keys.contains { word in
      cell.hasPrefix(word) && cell.dropFirst(word.count).first.map(colons.contains) == true
    }
  }

  private static func begins(_ cell: String, with letter: Character) -> Bool {
    cell.first == letter && cell.dropFirst().first.map(signs.contains) == true
  }
}
