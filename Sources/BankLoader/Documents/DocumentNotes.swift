import ExamModel

/// What a reader of documents finds besides the text.
struct DocumentNotes {
  /// The lines with pictures and the like.
  private(set) var media: [Int] = []
  /// Text that the document hides or strikes out, and where the first of it stands.
  private var hidden = (text: "", line: 0, count: 0)
  private var drawings: [Bool] = []

  /// A drawing begins.
  mutating func beginDrawing() { drawings.append(false) }

  /// A drawing ends; whether it shows a picture.
  mutating func endDrawing() -> Bool { drawings.popLast() == true }

  /// A picture stands in a line.
  mutating func add(media line: Int) {
    if media.last != line { media.append(line) }
    if let last = drawings.indices.last { drawings[last] = true }
  }

  /// Text in a line is hidden or struck out.
  mutating func add(hidden text: String, at line: Int) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if hidden.count == 0 { hidden = (text, line, 0) }
    hidden.count += 1
  }

  /// What is said of them.
  func findings(file: String) -> [Diagnostic<BankFinding>] {
    var findings = media.map { line in
      Diagnostic(BankFinding.format(.mediaMissing), at: SourcePosition(file: file, line: line))
    }
    if hidden.count > 0 {
      let place = SourcePosition(file: file, line: hidden.line)
      findings.append(Diagnostic(.text(.hidden(hidden.text, count: hidden.count)), at: place))
    }
    return findings
  }
}
