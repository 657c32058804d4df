package import ExamModel

/// Why a contest does not take an event; nothing has changed.
package enum ContestRefusal: Error, Sendable, Hashable {
  /// It does not fit what is going on.
  case notNow
  /// There is no such team.
  case noSuchTeam
  /// The team does not take part in this heat, or is absent.
  case notInHeat(team: Int)
  /// Fewer than two teams are there.
  case tooFewTeams
  /// The team has no such member, or substitute.
  case noSuchMember(String)
  /// The teams have to draw for their heats first.
  case notDrawn
  /// The round has no further question, nor a spare one.
  case noQuestionLeft
  /// The number has been used.
  case numberUsed(Int)
  /// There is no such number; the highest there is.
  case noSuchNumber(highest: Int)
  /// No question is worth that.
  case noSuchValue([Mark])
  /// The team has yet to name value and number, or draw an envelope.
  case notChosen
  /// The round's rules do not have it: 放弃, 指定.
  case notInRules
  /// Another team answers already.
  case alreadyTaken(team: Int)
  /// The team may not answer this question any more.
  case barred(team: Int)
  /// The team pressed early and is not heard yet.
  case coolingDown(team: Int, Milliseconds)
  /// The time to press is over.
  case tooLate
  /// The number of right answers is more than there are questions.
  case noSuchCount(highest: Int)
  /// There is no such ruling.
  case noSuchRuling
  /// The ruling is that already.
  case sameVerdict
  /// The verdict does not fit the question.
  case unfitVerdict
  /// The heat it belongs to is over.
  case heatOver
  /// A ruling of sudden death: it can be undone, not corrected.
  case isTiebreak
  /// A protest is not decided yet.
  case openProtest(Int)
  /// There is no such protest, or it is decided.
  case noSuchProtest
  /// There is no such judge.
  case noSuchJudge
  /// The judge is of the team's own unit.
  case ownUnit(judge: Int, team: Int)
  /// Every judge is of the team's own unit.
  case noImpartialJudge(team: Int)
  /// A reason must be given.
  case noReason
  /// Nothing more than that can be added or taken at once.
  case tooManyPoints(Mark)
  /// There is no such award, or it follows from the places.
  case noSuchAward
  /// The award has been granted as often as there is, or to that team already.
  case alreadyGranted
  /// No clock runs, or none is paused.
  case noClock
  /// No more than that can be undone, or redone.
  case nothingLeft(Int)
}
