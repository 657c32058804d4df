/// Recognises what a page says of those who made it: `某某公司安全培训资料`.
enum OwnerLine {
  private static let longest = 30
  private static let owners: [StaticString] = [
    "公司", "集团", "学院", "大学", "学校", "中学", "医院", "中心", "协会", "支队", "大队",
  ]
  private static let papers: [StaticString] = [
    "资料", "教材", "讲义", "课件", "教案", "编印", "版权所有", "内部使用", "培训材料", "学习材料",
  ]

  /// Whether a line names a body, and ends with the word for what it has made.
  static func isOne(_ line: Glyphs) -> Bool {
    guard (6...longest).contains(line.count),
      !line.contains(where: { $0.endsSentence || $0.digit != nil || $0.traits.contains(.opening) })
    else { return false }
    let end = papers.lazy.compactMap { word -> Int? in
      let start = line.endIndex - word.utf8CodeUnitCount / 3
      return line.end(of: word, at: start) == line.endIndex ? start : nil
    }.first
    guard let end else { return false }
    return line[..<end].indices.dropFirst().contains { place in
      owners.contains { line.end(of: $0, at: place).map { $0 <= end } == true }
    }
  }
}
