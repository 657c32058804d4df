/// A piece of a line of Markdown.
enum MarkdownToken: Equatable {
  case text(String)
  /// Signs that may begin or end what is set off: `**`, `_`, `~~`, `==`.
  case delimiter(Character, count: Int, opens: Bool, closes: Bool)
  /// A tag of HTML, without its brackets.
  case tag(String)
  case picture
}
