/// Words of labels that belong to what a stem asks.
extension FieldSplitter {
  /// Whether a stem asks for answers, and what stands behind is its blank: `提出的第二个答案是（ B ）`.
  ///
  /// 本题的正确答案是（B） gives one.
  static func isAsked(_ mark: LabelMark, before rest: Glyphs, in line: Glyphs) -> Bool {
    guard mark.field == .bank(.key), rest.first?.scalar.isOne(of: "（(") == true,
      line[..<mark.content].trimmed.last?.scalar.isOne(of: "是为") == true,
      let before = line.scalar(at: mark.start - 1), before.isHan
    else { return false }
    return !line[..<mark.start].suffix(3).contains { $0.scalar == "题" }
  }
}
