import ExamModel
import Testing

@Suite struct DiagnosticOrderTests {
  private static func finding(_ line: Int, _ text: String) -> Diagnostic<BankFinding> {
    Diagnostic(.strayLine(text), at: SourcePosition(file: "例.txt", line: line))
  }

  @Test func `findings stand in the order of lines, those of one line as they were found`() {
    var findings = [
      Self.finding(3, "甲"), Self.finding(1, "乙"), Self.finding(3, "丙"), Self.finding(2, "丁"),
      Self.finding(1, "戊"), Self.finding(0, "己"),
    ]
    findings.orderByLine()
    let texts = findings.map { finding in
      if case .strayLine(let text) = finding.finding { text } else { "" }
    }
    #expect(texts == ["己", "乙", "戊", "丁", "甲", "丙"])
  }

  @Test(arguments: 0..<50) func `any order becomes the stable one`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let lines = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Int.random(in: 0...9, using: &random)
    }
    var findings = lines.enumerated().map { Self.finding($0.element, String($0.offset)) }
    let expected = (0...9).flatMap { line in findings.filter { $0.position.line == line } }
    findings.orderByLine()
    #expect(findings == expected)
  }
}
