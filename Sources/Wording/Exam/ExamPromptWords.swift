package import ExamModel

/// What is said while questions are asked.
package protocol ExamPromptWords: Sendable {
  /// 练习 3 题, beside the bank's title.
  func practiceHeading(count: Int) -> String
  /// 帮助 /h   离开 /q.
  var helpAndLeave: String { get }
  /// 第 12/80 题; `part` of a composite from 1.
  func questionNumber(_ number: Int, of count: Int, part: Int?) -> String
  /// 2 分.
  func marks(_ mark: Mark) -> String
  /// 多选题 2 分.
  func kind(_ kind: QuestionKind, marks: Mark) -> String
  /// 已答 11 题.
  func answered(_ count: Int) -> String
  /// 剩余 48:20.
  func timeLeft(_ clock: String) -> String
  /// 已标记.
  var flagged: String { get }
  /// 案例.
  var caseText: String { get }
  /// 当前答案：AC.
  func currentAnswer(_ text: String) -> String
  /// 答案>.
  var answerPrompt: String { get }
  /// 已保存：AC.
  func saved(_ text: String) -> String
  /// 已清除本题答案。
  var cleared: String { get }
  /// There is no answer to take back.
  var nothingToClear: String { get }
  /// 已标记本题 or 已取消标记。
  func flagSet(_ isOn: Bool) -> String
  /// What a kind of question takes, as the refusal of a line that cannot be an answer.
  func cannotBeAnswer(_ kind: QuestionKind, options: Int, count: Int) -> String
  /// An empty line at a question.
  var emptyLine: String { get }
  /// A command that there is none of.
  func unknownCommand(_ text: String) -> String
  /// A line that is no text, or too long.
  func unreadableLine(_ reason: UnreadableLine) -> String
  /// The commands, one a line: practice or exam.
  func commandHelp(isExam: Bool) -> [String]
  /// 已是第一题。
  var isFirstQuestion: String { get }
  /// There is no question of that number.
  func noSuchQuestion(_ count: Int) -> String
  /// 未答：第 3、7 题.
  func unanswered(_ numbers: [Int]) -> String
  /// 已标记：第 5 题.
  func flaggedQuestions(_ numbers: [Int]) -> String
  /// There is no next question: what can be done now.
  func allShown(canGoBack: Bool) -> String
  /// Explains the marks of the overview.
  var overviewLegend: String { get }
  /// 还有 3 题未答，确认交卷吗？
  func confirmSubmit(blank: Int, flagged: Int) -> String
  /// 未交卷，继续作答。
  var notSubmitted: String { get }
  /// 已过一半时间，剩余 …
  func halfTime(_ clock: String) -> String
  /// 剩余 5 分钟 / 1 分钟。
  func minutesLeft(_ minutes: Int) -> String
  /// 考试时间延长 10 分钟; shortened, where negative.
  func extended(by length: Milliseconds) -> String
  /// No time limit.
  var noTimeLimit: String { get }
  /// 48:20（11:02 自动交卷）.
  func timeLeft(_ clock: String, until: String) -> String
}
