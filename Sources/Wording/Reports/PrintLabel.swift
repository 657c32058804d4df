/// What stands on a printed paper besides the questions.
package enum PrintLabel: Sendable, Hashable, CaseIterable {
  case unit
  case name
  case id
  case score
  case marker
  case answerSheet
  case key
  case number
  case answer
  case basis
}
