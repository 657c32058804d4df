import ExamModel

/// Pieces of a bank within a sentence.
enum BankText {
  /// The longest piece of a file that a sentence quotes, in characters.
  private static let longest = 40

  /// The beginning of a text on one line.
  static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > longest else { return line }
    return line.prefix(longest) + "…"
  }

  /// A place as an editor takes it.
  static func place(_ position: SourcePosition) -> String {
    let file = position.sheet.map { "\(position.file)[\($0)]" } ?? position.file
    return position.line > 0 ? "\(file):\(position.line)" : file
  }

  /// A share in whole percent, rounded half up.
  static func percent(_ count: Int, of whole: Int) -> String {
    whole > 0 ? "\((count * 200 + whole) / (whole * 2))%" : "0%"
  }
}
