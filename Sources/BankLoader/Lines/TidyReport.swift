import ExamModel

/// What is said of the lines that the tidy form leaves out, or changes.
struct TidyReport {
  let file: String
  private(set) var findings: [Diagnostic<BankFinding>] = []

  init(file: String) { self.file = file }

  mutating func add(_ characters: CharacterTidier) {
    if characters.radicals.count > 0 {
      add(.text(.lookAlikes(characters.radicals.count)), at: characters.radicals.line)
    }
    if characters.meaningless.count > 0 {
      let count = characters.meaningless.count
      add(.text(.lostCharacters(count)), at: characters.meaningless.line)
    }
    if ObfuscationDetector.isObfuscated(characters.lines) { add(.text(.obfuscated), at: 0) }
  }

  /// Lines that belong to the page: said once, with their number.
  mutating func add(furniture lines: [TidyLine]) {
    guard let first = lines.min(by: { $0.number < $1.number }) else { return }
    add(.text(.furniture(first.glyphs.string, count: lines.count)), at: first.number)
  }

  mutating func add(strays lines: [TidyLine]) {
    for line in lines where !line.glyphs.isEmpty {
      add(.strayLine(line.glyphs.string), at: line.number)
    }
  }

  mutating func add(keysByLooks keys: (count: Int, line: Int)) {
    if keys.count > 0 { add(.text(.keysByLooks(keys.count)), at: keys.line) }
  }

  mutating func add(_ found: [(finding: BankFinding, line: Int)]) {
    for (finding, line) in found { add(finding, at: line) }
  }

  private mutating func add(_ finding: BankFinding, at line: Int) {
    findings.append(Diagnostic(finding, at: SourcePosition(file: file, line: line)))
  }
}
