/// Words of labels that belong to what a stem asks.
extension FieldSplitter {
  /// What names the question whose answer is given: `本题的正确答案是（B）`.
  private static let owners: [StaticString] = ["本题的", "该题的", "此题的", "这道题的", "这题的", "小题的"]

  /// Whether a stem asks for answers, and what stands behind is its blank: `提出的第二个答案是（ B ）`.
  ///
  /// `故答案是（B）` gives one.
  static func isAsked(_ mark: LabelMark, before rest: Glyphs, in line: Glyphs) -> Bool {
    guard mark.field == .bank(.key), rest.first?.scalar.isOne(of: "（(") == true,
      line[..<mark.content].trimmed.last?.scalar.isOne(of: "是为") == true,
      line.scalar(at: mark.start - 1)?.isOne(of: "个种些列条项的") == true
    else { return false }
    let before = line[..<mark.start]
    return !owners.contains { owner in
      before.suffix(4).indices.contains { before.end(of: owner, at: $0) == before.endIndex }
    }
  }
}
