import Arguments

/// The options that say who sits an exam, and by which draw.
enum ExamOptions {
  static let candidate = Option<String>.text("candidate")
  static let name = Option<String>.text("name")
  static let unit = Option<String>.text("unit")
  static let category = Option<String>.text("category")
  static let roster = Option<String>.file("roster")
  static let passcode = Option<String>.text("passcode")
  static let seed = Option<UInt64>.unsigned("seed")
}
