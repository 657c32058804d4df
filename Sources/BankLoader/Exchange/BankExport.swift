package import ExamModel

/// A bank as a file of another program's format.
package struct BankExport: Sendable, Hashable {
  /// The file.
  package var bytes: [UInt8]
  /// What it does not carry, at the places of the questions.
  package var diagnostics: [Diagnostic<BankFinding>]

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

  /// Reports that something of a question is not carried.
  mutating func report(_ gap: FormatGap, at place: SourcePosition) {
    diagnostics.append(Diagnostic(.format(.notCarried(gap)), at: place))
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
