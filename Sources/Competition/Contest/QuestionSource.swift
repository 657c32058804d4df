package import ExamModel

/// Where the questions of a round come from.
package struct QuestionSource: Sendable, Hashable {
  /// Names of banks; empty means those of the contest, and without those all that there are.
  package var banks: [String]
  /// A paper whose sections are drawn instead.
  package var paper: String?
  /// 编号 of the questions, in the order in which they are asked; the spare ones behind them.
  package var list: [String]
  /// 题型; empty means single choice, multiple choice, true or false and fill-in.
  package var kinds: [QuestionKind]
  /// Only questions with one of these tags; empty means any.
  package var tags: [String]

  package init(
    banks: [String] = [], paper: String? = nil, list: [String] = [], kinds: [QuestionKind] = [],
    tags: [String] = []
  ) {
    self.banks = banks
    self.paper = paper
    self.list = list
    self.kinds = kinds
    self.tags = tags
  }
}
