import Arguments

/// The options of corrections.
enum CorrectionOptions {
  static let key = Option<String>.text("key")
  static let void = Option<String>.text("void")
  static let accept = Option<String>.text("accept")
  static let apply = Flag("apply")
  static let signer = Option<String>.text("by")
  static let second = Flag("second")
  static let request = Option<String>.text("request")
  static let decision = Option<String>.text("decide")
  static let folder = Option<String>.folder("to")
  static let check = Option<String>.folder("check")
  static let file = Option<String>.file("to")
}
