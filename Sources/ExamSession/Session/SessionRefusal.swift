package import ExamModel

/// Why an attempt does not take an event.
package enum SessionRefusal: Sendable, Hashable {
  /// The attempt is over.
  case isOver(AttemptState)
  /// The form has no such place.
  case noSuchQuestion
  /// Forward only: the question has been left.
  case cannotGoBack
  /// Forward only: the questions between have not been shown.
  case cannotSkip
  /// The key has been shown after the first response, which is final.
  case alreadyRevealed
  /// The response is not one that the question takes.
  case unfitResponse
  /// 最早交卷: it may be submitted after this long.
  case tooEarly(Milliseconds)
}
