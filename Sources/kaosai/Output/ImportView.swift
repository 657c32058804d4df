import BankLoader
import ExamModel
import QuizRunner
import Wording

/// Shows what an import understood of its files.
struct ImportView {
  let context: CommandContext

  private var words: any Words { context.words }

  /// Shows the files, what they hold together, a sample, and what is doubtful.
  func show(_ reading: BankImport) throws(CommandFailure) {
    let statistics = BankStatistics(of: [reading.document.bank])
    try context.show { page throws(TerminalClosed) in
      try page.say(words.filesRead, .heading)
      for book in reading.books {
        let count = words.questionCount(book.document.bank.questions.count)
        try page.say("\(book.path)  \(count)", indent: 2, hanging: 2)
      }
      try page.blank()
      try page.say(words.fact(.title, reading.document.bank.title), .heading)
      try page.say(facts: totals(of: statistics), separator: " · ")
      for kind in QuestionKind.allCases {
        guard let count = statistics.kinds[kind] else { continue }
        let share = words.share(count, of: statistics.questions)
        try page.say(label: "  \(words.kindName(kind))  ", share)
      }
      try showSample(of: reading, on: page)
    }
    if !reading.repeats.isEmpty {
      try show(reading.repeats, below: words.repeatHeading(reading.repeats.count))
    }
    try show(reading.doubts, below: words.doubtHeading(reading.doubts.count))
  }

  private func totals(of statistics: BankStatistics) -> [String] {
    let counts = [
      (BankLabel.questions, statistics.questions), (.parts, statistics.parts),
      (.withoutKey, statistics.withoutKey),
    ]
    return counts.filter { $0.0 == .questions || $0.1 > 0 }
      .map { words.fact($0.0, String($0.1)) }
  }

  /// Findings are lines that other programs can take apart, and are not wrapped.
  private func show(
    _ diagnostics: [Diagnostic<BankFinding>], below heading: String
  ) throws(CommandFailure) {
    try context.show { page throws(TerminalClosed) in
      try page.blank()
      try page.say(heading, .heading)
    }
    try context.print(diagnostics.map { context.line($0).printable + "\n" }.joined())
  }

  private func showSample(
    of reading: BankImport, on page: Page
  ) throws(TerminalClosed) {
    guard !reading.sample.isEmpty else { return }
    try page.blank()
    try page.say(words.sampleHeading, .heading)
    for question in reading.sample {
      let place = context.place(question.source)
      try page.say("\(place) · \(words.kindName(question.kind))", .quiet, indent: 2)
      try show(question, indent: 4, on: page)
      for (position, part) in question.parts.enumerated() {
        try page.say("(\(position + 1)) \(words.kindName(part.kind))", .quiet, indent: 6)
        try show(part, indent: 8, on: page)
      }
    }
  }

  private func show(
    _ question: Question, indent: Int, on page: Page
  ) throws(TerminalClosed) {
    let margin = String(repeating: " ", count: indent)
    try page.say(label: margin, question.stem)
    for (position, prompt) in question.prompts.enumerated() {
      try page.say(label: "\(margin)\(position + 1)  ", prompt)
    }
    for (position, option) in question.options.enumerated() {
      try page.say(label: "\(margin)\(KeyText.letter(position))  ", option)
    }
    if question.kind != .composite {
      try page.say(label: margin, words.searchedKey(question.key.map(words.keyText)))
    }
  }
}
