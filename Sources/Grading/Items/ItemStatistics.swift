/// What classical test theory says about one question.
package struct ItemStatistics: Sendable, Hashable {
  /// The question's id.
  package let id: String
  /// How many candidates there are.
  package let n: Int
  /// How many gave an answer; who gave none earned nothing and counts all the same.
  package let answered: Int
  /// The full mark.
  package let maximum: Double
  /// The mean mark; nil of no candidates.
  package let mean: Double?
  /// The standard deviation of the mark, with n − 1; nil of fewer than two candidates.
  package let sd: Double?
  /// 难度: the mean over the full mark; nil of no candidates, or where the full mark is zero.
  package let facility: Double?
  /// The correlation with the total; nil where one of the two does not vary.
  package let itemTotal: Double?
  /// 区分度: the correlation with the total without this question; nil where one does not vary.
  package let itemRest: Double?
  /// The facility among the highest 27 % less that among the lowest.
  ///
  /// Those who tie at the border weigh in equally. nil of fewer than two candidates, or where the full mark is zero.
  package let upperLower27: Double?
  /// Cronbach's alpha of the other questions; nil of fewer than two others, or where their sum does
  /// not vary.
  package let alphaIfDeleted: Double?
  /// Moodle's: the covariance with the rest over the greatest that these marks allow, times 100;
  /// nil where that is zero.
  package let discriminativeEfficiency: Double?
  /// Moodle's: this question's part in what makes the totals differ, in percent; nil where its
  /// covariance with the total is negative.
  package let effectiveWeight: Double?
  /// The full mark in percent of the test's; nil where that is zero.
  package let intendedWeight: Double?
  /// The options, or of a multiple choice the letters; none of a question with marks only.
  package let options: [OptionStatistics]
  /// How long half of those took at most whose time is known, in seconds; nil where none is.
  package let medianSeconds: Double?

  /// Moodle's discrimination index: the item–rest correlation in percent.
  package var discriminationIndex: Double? { itemRest.map { $0 * 100 } }
}
