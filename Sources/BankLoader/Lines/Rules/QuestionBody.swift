/// Whether what follows a stem follows a line: options, or a key.
enum QuestionBody {
  /// How many lines a stem may have.
  private static let reach = 40

  /// Whether a line, or the lines after it up to the next number, hold an option or a key.
  static func follows(_ index: Int, in lines: [ShapedLine]) -> Bool {
    if lines[index].holdsBody { return true }
    for next in lines[index...].prefix(reach).dropFirst() {
      if next.beginsOption || next.beginsKey { return true }
      if next.number?.style.isMarked == true || next.heading?.namesKind == true { return false }
      if next.holdsBody || next.isLoneKey { return true }
    }
    return false
  }
}
