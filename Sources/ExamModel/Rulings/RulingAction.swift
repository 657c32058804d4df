/// What was decided.
package enum RulingAction: Sendable, Hashable {
  /// 封榜.
  case boardFrozen
  /// 解除封榜.
  case boardUnfrozen
  /// Another key of a question, in place of all before.
  case keyCorrected(question: String, StatedKey)
  /// 作废: everybody gets the full mark of a question.
  case questionVoided(question: String)
  /// A further answer to a question is right, beside the key.
  case answerAccepted(question: String, StatedKey)
  /// A person marked a free text; of each 得分点 what it earned.
  case marked(Slot, Mark, points: [Mark])
  /// 成绩复核: asked for, for this reason.
  case reviewRequested(String)
  /// What came of it.
  case reviewDecided(String)
  /// 成绩确认: from here on only a recorded correction changes anything.
  case confirmed
  /// 公布.
  case published
  /// 归档, with the digest of the list of all files.
  case archived(String)
}
