/// A label in a line: `答案：`, `【解析】`.
struct LabelMark {
  var field: LineField
  /// The label as it stands there, with its sign.
  @Narrow var start: Int
  /// Where what it introduces begins.
  @Narrow var content: Int
}
