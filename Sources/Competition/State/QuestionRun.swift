package import ExamModel

/// The question that is on.
package struct QuestionRun: Sendable, Hashable {
  /// Which one.
  package internal(set) var question: QuestionReference
  /// How far it has got.
  package internal(set) var step = QuestionStep.presented
  /// What it is worth.
  package internal(set) var value: Mark
  /// Whose it is; nil where any may answer.
  package internal(set) var turn: Turn?
  /// The team that answers.
  package internal(set) var answering: Int?
  /// 指定: the team that named the answering one.
  package internal(set) var nominator: Int?
  /// How long after 开始 the answering team pressed.
  package internal(set) var pressedAfter: Milliseconds?
  /// The teams that may not press any more.
  package internal(set) var barred: [Int] = []
  /// The teams that pressed early and may press again later.
  package internal(set) var coolDowns: [CoolDown] = []
  /// The wait's, or the answer's; nil where none has begun.
  package internal(set) var clock: ContestClock?
  /// Whether the team that pressed has yet to begin to speak.
  package internal(set) var isToSpeak = false
  /// How many teams have had a second chance.
  package internal(set) var chancesUsed = 0

  init(question: QuestionReference, value: Mark, turn: Turn? = nil) {
    self.question = question
    self.value = value
    self.turn = turn
    answering = turn?.team
  }
}
