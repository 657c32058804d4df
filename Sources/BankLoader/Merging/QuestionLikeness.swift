/// How two questions with the same stem stand to each other.
enum QuestionLikeness {
  /// The same, but for layout and the order of options.
  case same
  /// One says that something is right, the other that it is wrong.
  case contradicting
  /// Different options, or one without a key.
  case near
}
