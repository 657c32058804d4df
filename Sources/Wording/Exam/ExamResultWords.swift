package import ExamModel

/// What is said of responses and results.
package protocol ExamResultWords: Sendable {
  /// ✓ 回答正确。
  var isRight: String { get }
  /// ✗ 回答错误 or 部分正确; key and response beside.
  func isWrong(key: String, response: String, isPartial: Bool) -> String
  /// A short answer: the model answer to compare with.
  func modelAnswer(_ text: String) -> String
  /// The answer that was skipped.
  func skipped(key: String) -> String
  /// 练习结束：答对 2/3 题。
  func practiceSummary(right: Int, of answered: Int, skipped: Int) -> String
  /// Submitted by the candidate.
  func submitted(at time: String) -> String
  /// 时间到，已自动交卷。
  func expired(at time: String) -> String
  /// Declared void, with the reason.
  func voided(_ reason: String) -> String
  /// Press Enter to see the result.
  var pressEnter: String { get }
  /// 得分 82 / 100.
  func score(_ mark: Mark, of maximum: Mark) -> String
  /// 合格 or 不合格.
  func passed(_ isPassed: Bool) -> String
  /// 等次.
  func grade(_ name: String) -> String
  /// So many wait for marking; the mark is provisional.
  func pending(_ count: Int) -> String
  /// When the score, or the answers, may be seen.
  func scoreLater(_ release: ShowPolicy.Release, closing: String?) -> String
  /// As above, of the answers.
  func answersLater(_ release: ShowPolicy.Release, closing: String?) -> String
  /// Heading of the review.
  func reviewHeading(wrong: Int) -> String
  /// Nothing was wrong.
  var allRight: String { get }
  /// 得 1/2 分, or that a person has to mark it.
  func earned(_ marked: MarkedResponse) -> String
  /// 您的答案：B.
  func yourAnswer(_ text: String) -> String
  /// 正确答案：C.
  func rightAnswer(_ text: String) -> String
  /// 未作答.
  var noResponse: String { get }
  /// A secret question is not shown yet.
  var withheld: String { get }
  /// The candidate left; the attempt is open, its clock running or stopped.
  func left(clock: String?, isRunning: Bool) -> String
  /// A response could not be stored; what to do.
  func notSaved(_ reason: String) -> String
  /// Something else could not be stored; it has not happened and can be tried again.
  func notDone(_ reason: String) -> String
  /// An answer came after the deadline: kept, not marked.
  func keptAsLate(_ text: String) -> String
  /// The attempt goes on somewhere else.
  var movedOn: String { get }
}
