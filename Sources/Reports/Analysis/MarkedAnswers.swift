package import ExamModel
package import Grading

/// What is to be analysed: marked answers, and who gave them.
package struct MarkedAnswers: Sendable {
  /// Of what these are the answers.
  package var title: String
  /// A column a question; of a question that somebody was not asked, no answer.
  package var table: ResponseTable
  /// Two groups to be compared; nil where none were named.
  package var groups: GroupSplit?
  /// The candidates' units; empty where nobody has one.
  package var units: [String]
  /// Their categories.
  package var categories: [String]
  /// Questions that not everybody was asked: by their place, who was.
  package var asked: [Int: [Int]]
  /// What the questions say, by id.
  package var stems: [String: String]
  /// The pass mark in percent, and how marks become grades; nil where that is not known.
  package var pass: Mark?
  package var grades: GradeScheme?
  /// What those below all grades are called.
  package var failedGrade = ""

  package init(
    title: String, table: ResponseTable, groups: GroupSplit? = nil, units: [String] = [],
    categories: [String] = [], asked: [Int: [Int]] = [:], stems: [String: String] = [:]
  ) {
    self.title = title
    self.table = table
    self.groups = groups
    self.units = units
    self.categories = categories
    self.asked = asked
    self.stems = stems
  }
}
