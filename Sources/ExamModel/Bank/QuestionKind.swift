/// 题型: what a question asks for, and so what a response to it is.
package enum QuestionKind: String, Sendable, Hashable, CaseIterable {
  /// 单选题: exactly one option is right.
  case singleChoice
  /// 多选题: two options or more are right.
  case multipleChoice
  /// 判断题: the statement is right or wrong.
  case trueFalse
  /// 填空题: words or numbers go into blanks.
  case fillIn
  /// 简答题: free text, marked by a person along scoring points.
  case shortAnswer
  /// 案例分析题: a case text with sub-questions; it has parts and no key of its own.
  case composite
  /// 连线题: each prompt belongs to one option.
  case matching
  /// 排序题: the options are to be put in order.
  case ordering
  /// 计算题: numbers, each right within a tolerance.
  case numeric

  /// Whether options with letters are chosen.
  package var isChoice: Bool { self == .singleChoice || self == .multipleChoice }
}
