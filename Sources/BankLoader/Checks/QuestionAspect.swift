/// The part of a question that a finding is about.
enum QuestionAspect {
  /// The question as a whole.
  case question
  /// Its key.
  case key
  /// One of its options.
  case option(Int)
}
