package import ExamModel
package import ExamSession
package import Wording

/// What a candidate may see of a finished attempt: the mark, and each question without full marks.
package struct ReviewView {
  private let page: Page
  private let words: any Words
  private let session: ExamSession
  private let zone: ZoneOffset
  private let view: QuestionView

  package init(page: Page, words: any Words, session: ExamSession, zone: ZoneOffset) {
    self.page = page
    self.words = words
    self.session = session
    self.zone = zone
    view = QuestionView(page: page, words: words)
  }

  /// Shows what the paper's `show` allows at this time, and says when the rest may be seen.
  ///
  /// - Parameters:
  ///   - now: The present.
  ///   - isConfirmed: Whether the results have been confirmed.
  package func show(now: WallTime, isConfirmed: Bool) throws(TerminalClosed) {
    try showScore(now: now, isConfirmed: isConfirmed)
    let answers = session.paper.show.answers
    guard isDue(answers, now: now, isConfirmed: isConfirmed) else {
      return try page.say(words.answersLater(answers, closing: closingText))
    }
    try showAnswers(showsSecrets: closing.map { now >= $0 } ?? false)
  }

  /// Shows the mark, or says when it may be seen.
  package func showScore(now: WallTime, isConfirmed: Bool) throws(TerminalClosed) {
    let score = session.paper.show.score
    guard isDue(score, now: now, isConfirmed: isConfirmed) else {
      return try page.say(words.scoreLater(score, closing: closingText))
    }
    var facts = [words.score(result.mark, of: result.maximum)]
    if result.pendingCount > 0 {
      facts.append(words.pending(result.pendingCount))
    } else {
      facts.append(words.passed(result.isPassed))
      if let grade = result.grade { facts.append(words.grade(grade)) }
    }
    try page.say(facts: facts, .heading)
  }

  private func isDue(_ release: ShowPolicy.Release, now: WallTime, isConfirmed: Bool) -> Bool {
    release.isDue(
      opening: session.paper.opening, time: session.paper.time, isConfirmed: isConfirmed, now: now)
  }

  private var result: AttemptResult {
    AttemptResult(form: session.form, responses: session.responses, paper: session.paper)
  }

  private var closing: WallTime? {
    session.paper.opening.closing(time: session.paper.time)
  }

  private var closingText: String? { closing.map { CivilTime($0, in: zone).text() } }

  private func showAnswers(showsSecrets: Bool) throws(TerminalClosed) {
    let missed = zip(session.slots, result.marked).filter { $1.outcome != .right }
    guard !missed.isEmpty else { return try page.say(words.allRight, .good) }
    try page.blank()
    try page.say(words.reviewHeading(wrong: Set(missed.map(\.0.item)).count), .heading)
    var lastItem: Int?
    for (slot, marked) in missed {
      defer { lastItem = slot.item }
      guard let question = session.form.question(at: slot) else { continue }
      let item = session.form.items[slot.item].question
      try page.blank()
      let number = words.questionNumber(
        slot.item + 1, of: session.form.items.count, part: slot.part.map { $0 + 1 })
      try page.say(
        facts: [number, words.kindName(question.kind), words.earned(marked)], .heading)
      if item.holdsSecrets, !showsSecrets {
        try page.say(words.withheld, .quiet)
      } else {
        let isNewCase = item.kind == .composite && slot.item != lastItem
        try show(question, at: slot, caseText: isNewCase ? item.stem : nil)
      }
    }
  }

  private func show(
    _ question: Question, at slot: Slot, caseText: String?
  ) throws(TerminalClosed) {
    try view.show(question, caseText: caseText)
    let response = words.yourAnswer(
      session.responses[slot].map(words.answerText) ?? words.noResponse)
    let key = question.key.map(words.keyText)
    if question.kind == .shortAnswer {
      try page.say(response)
      if let key { try page.say(words.modelAnswer(key)) }
    } else {
      try page.say(
        facts: [response] + (key.map { [words.rightAnswer($0)] } ?? []), separator: "   ")
    }
    try view.explain(question)
  }
}
