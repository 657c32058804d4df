package import ExamModel

/// What organisers are told of attempts, and of forms that are printed.
package protocol ResultsWords: Sendable {
  /// How far an attempt has got.
  func stateName(_ state: AttemptState) -> String
  /// No attempt fits.
  var noAttempts: String { get }
  /// No attempt has this id.
  func noSuchAttempt(_ id: String) -> String
  /// When an attempt began.
  func startedAt(_ time: String) -> String
  /// When it ended.
  func finishedAt(_ time: String) -> String
  /// How long a candidate spent on a question.
  func spent(_ seconds: Int) -> String
  /// What was answered.
  func answeredWith(_ text: String) -> String
  /// Above the steps of an attempt.
  var stepsHeading: String { get }
  /// A step; the place and the response where it has them.
  func step(_ action: StepAction, place: String, response: String) -> String

  /// Neither one candidate nor all was named.
  func needsOneOf(_ options: [String]) -> String
  /// The candidate has no attempt in progress, and none to come.
  func cannotExtend(_ candidate: String) -> String
  /// More time was given: to whom, how much, and how many of them are at it.
  func extendedTime(candidate: String?, minutes: Int, inProgress: Int) -> String
  /// The paper is not known by this name, neither as a file nor from the store.
  func noSittings(_ title: String) -> String
  /// An attempt was declared void.
  func voidedAttempt(_ id: String) -> String
  /// It is void already.
  func alreadyVoid(_ id: String) -> String

  /// What a form was drawn with.
  func seedNote(_ seed: UInt64) -> String
  /// A 卷 for 0.
  func versionName(_ version: Int) -> String
  /// A key below its question.
  func keyLine(_ text: String) -> String
}
