import ExamFiles
import ExamModel
import Testing

@Suite struct ExceptionsReaderTests {
  private func read(
    _ text: String
  ) -> (exceptions: [VerificationException], diagnostics: [Diagnostic<PaperFinding>]) {
    ExceptionsReader.read(bytes: Array(text.utf8), file: "exceptions.yaml")
  }

  @Test func `an exception names question, code, text and reason`() {
    let (exceptions, diagnostics) = read(
      """
      exceptions:
        - {question: q-1, code: copied, text: 十七岁, reason: 事例中的年龄}
        - {question: q-2, code: copied, reason: 法定用语}
      """)
    #expect(diagnostics.isEmpty)
    #expect(exceptions.map(\.question) == ["q-1", "q-2"])
    #expect(exceptions.map(\.text) == ["十七岁", nil])
    #expect(exceptions.map(\.position.line) == [2, 3])
  }

  @Test func `an exception without a reason is none`() {
    let (exceptions, diagnostics) = read("exceptions:\n  - {question: q-1, code: copied}\n")
    #expect(exceptions.isEmpty)
    #expect(diagnostics.map(\.finding) == [.missingKey("reason")])
  }

  @Test func `another file is told by what it is`() {
    let (_, diagnostics) = read("laws:\n  - {title: 刑法, adopted: 2023-12-29}\n")
    #expect(diagnostics.map(\.finding) == [.wrongRole(.laws, expected: .exceptions)])
  }
}
