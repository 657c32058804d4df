import ExamModel
import ExamSession
import Platform
import QuizRunner
import Wording

/// Shows attempts as an organiser reads them.
struct AttemptView {
  let context: CommandContext

  private var words: any Words { context.words }

  /// Two lines: the id with how it ended, and who sat what and when.
  func showLine(of record: AttemptRecord) throws(CommandFailure) {
    let candidate = record.attempt.candidate
    let started = CivilTime(record.session.clock.started.wall, in: record.session.paper.zone)
    try say([record.attempt.id] + outcome(of: record))
    try say(
      [candidate.name, candidate.unit, candidate.category, record.session.paper.title]
        + [words.startedAt(started.text())],
      indent: 2)
  }

  /// Everything there is to know of one attempt.
  func showAll(of record: AttemptRecord) throws(CommandFailure) {
    let candidate = record.attempt.candidate
    let session = record.session
    try say([session.paper.title], .heading)
    try say([
      candidate.name, candidate.unit, candidate.category, words.candidateNumber(candidate.id),
    ])
    try say(
      [words.startedAt(record.text(of: session.clock.started.wall))]
        + [session.finishedAt.map { words.finishedAt(record.text(of: $0)) } ?? ""]
        + outcome(of: record))
    try say([words.seedNote(record.attempt.form.seed)], .quiet)
    try showQuestions(of: record)
    if let first = record.firstResult {
      try say([words.firstMark(words.score(first.mark, of: first.maximum))])
    }
    for ruling in record.rulings where record.concerns(ruling) {
      let place = ruling.action.slot.map { number(of: $0, in: session) } ?? ""
      let text = words.text(of: ruling.action, place: place)
      let time = record.text(of: ruling.moment.wall)
      try say([words.ruling(text, signer: ruling.signer, time: time)], indent: 2)
    }
    try say([words.stepsHeading], .heading)
    for step in record.attempt.steps {
      let clock = CivilTime(step.moment.wall, in: session.paper.zone).clockText
      let place = step.action.slot.map { number(of: $0, in: session) } ?? ""
      let response = step.action.response.map(words.answerText) ?? ""
      try say(
        [clock + " " + words.step(step.action, place: place, response: response)], indent: 2)
    }
  }

  private func showQuestions(of record: AttemptRecord) throws(CommandFailure) {
    let session = record.session
    let marked = record.result?.marked
    for (position, slot) in session.slots.enumerated() {
      guard let question = session.form.question(at: slot) else { continue }
      var facts = [number(of: slot, in: session), words.kindName(question.kind), question.id]
      if let marked { facts.append(words.earned(marked[position])) }
      if let spent = session.spent[slot] { facts.append(words.spent(Int(spent.count / 1000))) }
      let response = session.responses[slot].map(words.answerText)
      facts.append(response.map(words.answeredWith) ?? words.noResponse)
      try say(facts, indent: 2)
    }
  }

  private func outcome(of record: AttemptRecord) -> [String] {
    var facts = [words.stateName(record.session.state)]
    guard let result = record.result else {
      return facts + [record.session.voidReason].compactMap { $0 }
    }
    facts.append(words.score(result.mark, of: result.maximum))
    if result.pendingCount > 0 {
      facts.append(words.pending(result.pendingCount))
    } else {
      facts.append(words.passed(result.isPassed))
      if let grade = result.grade { facts.append(words.grade(grade)) }
    }
    return facts
  }

  private func number(of slot: Slot, in session: ExamSession) -> String {
    words.questionNumber(
      slot.item + 1, of: session.form.items.count, part: slot.part.map { $0 + 1 })
  }

  private func say(
    _ facts: [String], _ tone: Page.Tone = .plain, indent: Int = 0
  ) throws(CommandFailure) {
    let line = facts.filter { !$0.isEmpty }.joined(separator: " · ")
    do throws(TerminalClosed) { try context.page.say(line, tone, indent: indent, hanging: 2) } catch
    { throw CommandFailure(.ioError) }
  }
}
