import Arguments

/// The options of an analysis.
enum AnalyseOptions {
  static let responses = Option<String>.file("responses")
  static let key = Option<String>.file("key")
  static let irt = Flag("irt")
  static let groups = Option<String>.file("groups")
}
