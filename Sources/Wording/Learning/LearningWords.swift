/// What is said of reviews, daily practice and what somebody can do.
package protocol LearningWords: Sendable {
  /// 错题本.
  var reviewTitle: String { get }
  /// How many are asked now, of how many that are due.
  func reviewHeading(count: Int, due: Int) -> String
  /// Nothing is due; when the next is, where there is one.
  func nothingDue(next: String?) -> String
  /// What was forgotten a moment ago is asked again.
  func sameDayHeading(count: Int) -> String
  /// An answer that ends with ? counts as unsure.
  var unsureHint: String { get }
  /// Asks for a grade from 1 to 4.
  var gradePrompt: String { get }

  /// 每日一练.
  var todayTitle: String { get }
  /// How many of the day's questions are reviews.
  func todayHeading(count: Int, reviews: Int) -> String
  /// 今日已完成, and how many days in a row.
  func todayDone(streak: Int) -> String
  /// The day's question for a chat group, above the question.
  func shareHeading(date: String) -> String
  /// The answer comes tomorrow.
  var shareTomorrow: String { get }
  /// Yesterday's answer, above it.
  func shareYesterday(date: String) -> String
  /// 正确答案：A.
  func shareAnswer(_ key: String) -> String
  /// The title of a week's quiz.
  func weekTitle(_ title: String, year: Int, week: Int) -> String
  /// The title of a month's exam.
  func monthTitle(_ title: String, year: Int, month: Int) -> String

  /// 薄弱练习.
  var weakTitle: String { get }
  /// How many of a draw are new.
  func weakHeading(count: Int, new: Int) -> String
  /// 备考：季度考试.
  func goalTitle(_ paper: String) -> String
  /// The predicted mark with the interval that holds in eight of ten cases, and the chance to pass.
  func readiness(_ figures: ReadinessFigures) -> String
  /// Too few answers to say anything.
  func readinessUnclaimed(answers: Int, least: Int) -> String

  /// The share to remember was set.
  func retentionSet(_ percent: Int) -> String
  /// Intervals are spread from now on, or not any more.
  func fuzzSet(_ isOn: Bool) -> String
  /// There are too few reviews to fit parameters.
  func fitTooFew(least: Int) -> String
  /// What fitting gained, on reviews that the fit has not seen.
  func fitted(_ figures: FitFigures) -> String
  /// Cards were written.
  func cardsExported(_ count: Int, path: String) -> String
  /// Cards were read: so many new, so many known, so many that are no question.
  func cardsImported(_ new: Int, known: Int, unread: Int) -> String
  /// The file has no question in it.
  func noCards(_ path: String) -> String

  /// The machine's own learner, who gave no number.
  var thisMachine: String { get }
  /// Exams sat by roster have come in: a number alone shows nothing.
  func learnerGuarded(_ learner: String) -> String
  /// What the figures of a mentor's people leave out.
  var pairsNote: String { get }
  /// Nobody has learnt anything under this number.
  func noLearning(_ learner: String) -> String
  /// A learner's data was written.
  func learningExported(_ learner: String, path: String) -> String
  /// Asks whether all of it is to go.
  func askErase(_ learner: String) -> String
  /// Nothing was erased.
  var notErased: String { get }
  /// So many answers are gone.
  func erased(_ learner: String, answers: Int) -> String
  /// A file of pairs has no columns for mentors and apprentices.
  func notPairs(_ path: String) -> String
  /// There is no period of this series yet.
  func noPeriods(_ series: String) -> String
  /// A label of a progress report.
  func label(_ label: ProgressLabel) -> String
  /// What the calendar's signs mean.
  var calendarLegend: String { get }
  /// Mon to Sun, two columns each.
  var weekdays: [String] { get }
  /// How a period compares with the one before.
  func periodChange(_ change: PeriodFigures) -> String
  /// What the ± of a comparison means.
  var chanceNote: String { get }
  /// The head of a column: the mean of a period, counted from 1.
  func meanOf(period: Int) -> String
  /// Too few people sat, or the common questions tell nobody apart.
  func tooFewToCompare(least: Int) -> String
  /// Two periods have too few questions in common.
  func notComparable(common: Int) -> String
}
