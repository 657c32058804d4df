import Arguments

/// The options of commands that report something.
enum ReportOptions {
  static let json = Flag("json")
  static let output = Option<String>.file("output")
}
