package import ExamModel

/// A bank as a file of another program's format.
package struct BankExport: Sendable, Hashable {
  /// The file.
  package var bytes: [UInt8]
  /// What it does not carry, at the places of the questions.
  package var diagnostics: [Diagnostic<BankFinding>]
  /// The place in its bank of the question being written.
  private var question = 0
  /// The questions of which something is told.
  private var told: Set<Int> = []
  /// The questions that are left out.
  private var omitted: Set<Int> = []

  package init(bytes: [UInt8] = [], diagnostics: [Diagnostic<BankFinding>] = []) {
    self.bytes = bytes
    self.diagnostics = diagnostics
  }
}

extension BankExport {
  /// Appends text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Begins the question at a place in its bank: what is reported next is about it.
  mutating func begin(_ question: Int) { self.question = question }

  /// Reports that something of a question is not carried.
  mutating func report(_ gap: FormatGap, at place: SourcePosition) {
    told.insert(question)
    if case .question = gap { omitted.insert(question) }
    diagnostics.append(Diagnostic(.format(.notCarried(gap)), at: place))
  }

  /// Reads the file again, and reports what does not come back as it was and is not told yet.
  mutating func check(_ bank: QuestionBank) {
    let read = BankReader.read(bytes: bytes, file: "") { _ in "" }.bank
    let written = bank.questions.indices.filter { !omitted.contains($0) }
    guard !written.isEmpty else { return }
    if read.head != bank.head {
      let place = SourcePosition(file: bank.questions[0].source.file)
      diagnostics.append(Diagnostic(.format(.notCarried(.head)), at: place))
    }
    let isWhole = read.questions.count == written.count
    for (place, index) in written.enumerated() where !told.contains(index) {
      let question = bank.questions[index]
      guard !isWhole || read.questions[place].carried != question.carried else { continue }
      begin(index)
      report(.exactText, at: question.source)
    }
  }

  /// Reports the control characters that a question's texts lose.
  mutating func reportControls(of question: Question) {
    let texts =
      [question.stem, question.rationale ?? ""] + question.options + question.prompts
      + question.parts.flatMap { [$0.stem] + $0.options + $0.prompts }
    let hasControl = texts.contains { text in
      text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }
    }
    if hasControl { report(.controlCharacters, at: question.source) }
  }
}

extension QuestionBank {
  /// The bank without its questions.
  fileprivate var head: QuestionBank {
    var head = self
    head.questions = []
    return head
  }
}
