package import ExamModel

extension English {
  package var isRight: String { "✓ Right." }
  package func isWrong(key: String, response: String, isPartial: Bool) -> String {
    "\(isPartial ? "△ Partly right" : "✗ Wrong"). Right answer: \(key); your answer: \(response)"
  }
  package func modelAnswer(_ text: String) -> String {
    "Model answer, to compare with yours: \(text)"
  }
  package func skipped(key: String) -> String { "Skipped. Right answer: \(key)" }
  package func practiceSummary(right: Int, of answered: Int, skipped: Int) -> String {
    let results =
      (answered > 0 ? ["\(right)/\(answered) right"] : [])
      + (skipped > 0 ? ["\(skipped) skipped"] : [])
    return "End of practice" + (results.isEmpty ? "." : ": \(results.joined(separator: ", ")).")
  }
  package func submitted(at time: String) -> String { "Submitted (\(time))." }
  package func expired(at time: String) -> String {
    "Time is up: submitted automatically (\(time))."
  }
  package func voided(_ reason: String) -> String {
    "This attempt has been declared void. Reason: \(reason)"
  }
  package var pressEnter: String {
    "Press Enter to go on (what you had begun to type is no answer)"
  }
  package func score(_ mark: Mark, of maximum: Mark) -> String { "Mark \(mark) / \(maximum)" }
  package func passed(_ isPassed: Bool) -> String { isPassed ? "passed" : "not passed" }
  package func grade(_ name: String) -> String { "grade: \(name)" }
  package func pending(_ count: Int) -> String {
    "\(count) question\(count == 1 ? "" : "s") still to be marked by a person; the mark is provisional"
  }

  package func scoreLater(_ release: ShowPolicy.Release, closing: String?) -> String {
    release == .never ? "The mark is not shown." : "The mark \(when(release, closing))"
  }
  package func answersLater(_ release: ShowPolicy.Release, closing: String?) -> String {
    release == .never
      ? "Answers and explanations are not shown."
      : "Answers and explanations \(when(release, closing))"
  }
  private func when(_ release: ShowPolicy.Release, _ closing: String?) -> String {
    switch release {
    case .immediate, .afterSubmit, .never: "can be seen after submitting."
    case .afterConfirm: "will be shown when the results have been confirmed."
    case .afterClose:
      "will be shown when the exam has closed" + (closing.map { " (\($0))." } ?? ".")
    }
  }

  package func reviewHeading(wrong: Int) -> String { "Questions without full marks: \(wrong)" }
  package var allRight: String { "Everything is right." }
  package func earned(_ marked: MarkedResponse) -> String {
    marked.outcome == .pending
      ? "to be marked"
      : "\(marked.mark) of \(marked.maximum) mark\(marked.maximum == Mark(1) ? "" : "s")"
  }
  package func yourAnswer(_ text: String) -> String { "Your answer: \(text)" }
  package func rightAnswer(_ text: String) -> String { "Right answer: \(text)" }
  package var noResponse: String { "none" }
  package var withheld: String { "This question is secret until its sitting has closed." }
  package func left(clock: String?, isRunning: Bool) -> String {
    let time =
      clock.map {
        isRunning ? " The clock runs on: \($0) left." : " The clock has stopped: \($0) left."
      }
      ?? ""
    return "You have left without submitting; every saved answer is kept.\(time)"
      + " Run the same command to go on."
  }
  package func notSaved(_ reason: String) -> String { "NOT saved! \(reason)" }
  package func notDone(_ reason: String) -> String { "That did not work; try again. \(reason)" }
  package func keptAsLate(_ text: String) -> String {
    "The time was over: this last answer (\(text)) is kept on record and not marked."
  }
  package var movedOn: String {
    "This attempt goes on somewhere else; no more answers are taken here. Every saved answer is kept."
  }
}
