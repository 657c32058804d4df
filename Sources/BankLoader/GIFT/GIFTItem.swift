/// What a file in GIFT consists of.
enum GIFTItem {
  /// The category of the questions that follow.
  case category(String)
  /// A comment that no question follows at once.
  case comment(String)
  /// A question, or a text that asks nothing.
  case block(GIFTBlock)
}
