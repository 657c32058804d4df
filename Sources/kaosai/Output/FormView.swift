import BankLoader
import ExamModel
import Platform
import QuizRunner
import Wording

/// Shows a form as it would be read out or printed.
struct FormView {
  let context: CommandContext

  private var words: any Words { context.words }
  private var page: Page { context.page }

  /// Shows a form, with answers where they are asked for.
  func show(_ form: Form, of candidate: Candidate.ID?, withKey: Bool) throws(CommandFailure) {
    do throws(TerminalClosed) {
      try page.say(form.title, .heading)
      try page.say(facts(of: form, candidate).joined(separator: " · "), .quiet)
      var section: String?
      for (position, item) in form.items.enumerated() {
        if item.section != section {
          try page.blank()
          try page.say(item.section, .heading)
          section = item.section
        }
        try page.blank()
        try show(item, number: position + 1, withKey: withKey)
      }
    } catch {
      throw CommandFailure(.ioError)
    }
  }

  private func facts(of form: Form, _ candidate: Candidate.ID?) -> [String] {
    var facts = [words.formSize(questions: form.items.count, marks: form.maximum)]
    if let version = form.version { facts.append(words.versionName(version)) }
    if let candidate { facts.append(words.candidateNumber(candidate)) }
    return facts + [words.seedNote(form.seed)]
  }

  private func show(
    _ item: FormItem, number: Int, withKey: Bool
  ) throws(TerminalClosed) {
    let marks = words.marks(item.marks)
    try show(item.question, label: "\(number). ", marks: marks, withKey: withKey)
    for (part, question) in item.question.parts.enumerated() {
      let marks = item.partMarks.indices.contains(part) ? words.marks(item.partMarks[part]) : ""
      try show(question, label: "(\(part + 1)) ", marks: marks, withKey: withKey)
    }
  }

  private func show(
    _ question: Question, label: String, marks: String, withKey: Bool
  ) throws(TerminalClosed) {
    try page.say(label: label, "\(question.stem) [\(marks)]")
    for (position, prompt) in question.prompts.enumerated() {
      try page.say(label: "   \(position + 1)  ", prompt)
    }
    for (position, option) in question.options.enumerated() {
      try page.say(label: "   \(KeyText.letter(position))  ", option)
    }
    guard withKey else { return }
    if let key = question.key { try page.say(words.keyLine(words.keyText(key)), indent: 3) }
    if let rationale = question.rationale { try page.say(rationale, .quiet, indent: 3) }
    if !question.citations.isEmpty {
      try page.say(words.basis(question.citations), .quiet, indent: 3)
    }
  }
}
