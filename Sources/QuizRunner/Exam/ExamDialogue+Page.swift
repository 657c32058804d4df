import ExamModel
import ExamSession
import Wording

extension ExamDialogue {
  /// Title, who sits, how much there is and until when.
  func header(isResumed: Bool) throws(ExamStop) {
    try write { page throws(TerminalClosed) in
      try page.say(form.title, .heading)
      let who = [candidate.name, candidate.unit, words.candidateNumber(candidate.id)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      try page.say(left: who, right: words.checkDetails)
      var facts = [words.formSize(questions: form.items.count, marks: form.maximum)]
      if let allowance = session.clock.allowance, let deadline = clock.deadline {
        facts.append(words.duration(allowance))
        facts.append(words.autoSubmit(at: clockText(deadline)))
      } else {
        facts.append(words.noTimeLimit)
      }
      try page.say(facts: facts)
      try page.say(words.helpAndLeave, .quiet)
      if isResumed { try page.say(words.resumed(answered: answeredCount)) }
    }
  }

  /// `11:02`, with seconds where there are some, and with the date where it is not today.
  func clockText(_ time: WallTime) -> String {
    let now = CivilTime(recorder.time.now().wall, in: zone)
    let then = CivilTime(time, in: zone)
    let isToday = (now.year, now.month, now.day) == (then.year, then.month, then.day)
    let text = then.text(seconds: then.second != 0)
    return isToday ? String(text.drop { $0 != " " }.dropFirst()) : text
  }

  /// 第 12/80 题 · 多选题 2 分 · 已答 11 题 · 剩余 48:20, then the question.
  ///
  /// - Parameter showsCase: Whether a part is shown with its case, which the candidate has not just read.
  func showQuestion(
    at slot: Slot, showsCase: Bool, on page: Page
  ) throws(TerminalClosed) {
    guard let question = form.question(at: slot) else { return }
    let item = form.items[slot.item]
    try page.blank()
    let isFirst = slot.item == 0 || form.items[slot.item - 1].section != item.section
    if isFirst, (slot.part ?? 0) == 0, !item.section.isEmpty {
      try page.say(item.section, .heading)
    }
    try page.say(facts: facts(of: question, at: slot), .heading)
    let isPart = item.question.kind == .composite
    try view.show(question, caseText: isPart && showsCase ? item.question.stem : nil)
    if let response = session.responses[slot] {
      try page.say(words.currentAnswer(words.answerText(response)), .quiet)
    }
  }

  private func facts(of question: Question, at slot: Slot) -> [String] {
    let number = words.questionNumber(
      slot.item + 1, of: form.items.count, part: slot.part.map { $0 + 1 })
    let kind = words.kind(question.kind, marks: form.marks(at: slot))
    return [number, kind, words.answered(answeredCount)]
      + (session.flags.contains(slot) ? [words.flagged] : [])
      + (clock.remainingText.map { [words.timeLeft($0)] } ?? [])
  }

  /// Which questions are answered, open and flagged.
  func overview() throws(ExamStop) {
    try write { page throws(TerminalClosed) in
      var section = ""
      var line: [String] = []
      for (position, item) in form.items.enumerated() {
        if item.section != section {
          try flush(&line, on: page)
          section = item.section
          try page.say(section, .heading)
        }
        line.append(mark(of: position))
      }
      try flush(&line, on: page)
      try page.say(words.overviewLegend, .quiet)
      try sayOpen(on: page)
    }
  }

  private func flush(_ line: inout [String], on page: Page) throws(TerminalClosed) {
    if !line.isEmpty { try page.say(line.joined(separator: "  "), indent: 2) }
    line = []
  }

  private func mark(of item: Int) -> String {
    let slots = session.slots.filter { $0.item == item }
    let isAnswered = slots.allSatisfy { session.responses[$0] != nil }
    let isFlagged = slots.contains { session.flags.contains($0) }
    return "\(item + 1)\(isAnswered ? "✓" : "·")\(isFlagged ? "*" : "")"
  }

  /// What can be done now that there is no next question.
  func sayEnd(on page: Page) throws(TerminalClosed) {
    let canGoBack = session.paper.navigation == .free
    try page.say(words.allShown(canGoBack: canGoBack))
    if canGoBack { try sayOpen(on: page) }
  }

  /// 未答：第 3、7 题; 已标记：第 5 题.
  func sayOpen(on page: Page) throws(TerminalClosed) {
    if !openQuestions.isEmpty { try page.say(words.unanswered(openQuestions)) }
    if !flaggedQuestions.isEmpty { try page.say(words.flaggedQuestions(flaggedQuestions)) }
  }

  /// How many questions are answered, a composite in all of its parts.
  var answeredCount: Int { form.items.count - openQuestions.count }

  /// The numbers of questions with something unanswered.
  var openQuestions: [Int] {
    numbers { session.responses[$0] == nil }
  }

  /// The numbers of questions with a flag.
  var flaggedQuestions: [Int] { numbers { session.flags.contains($0) } }

  private func numbers(where isMeant: (Slot) -> Bool) -> [Int] {
    var numbers: [Int] = []
    for slot in session.slots where isMeant(slot) && numbers.last != slot.item + 1 {
      numbers.append(slot.item + 1)
    }
    return numbers
  }
}
