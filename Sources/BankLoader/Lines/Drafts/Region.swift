/// Lines between two headings.
struct Region {
  /// The index of the section that its questions stand under.
  var section: Int
  var lines: [ShapedLine] = []
}
