/// The life of a question.
package enum QuestionStep: String, Sendable, Hashable, CaseIterable {
  /// 出题: it is on the desk and the screen.
  case presented
  /// 读题.
  case reading
  /// 抢答等待: teams may press.
  case open
  /// 作答.
  case answering
  /// 判定.
  case judged
  /// 作废.
  case voided
  /// 公布答案与解析.
  case revealed
}
