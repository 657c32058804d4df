import ExamModel
import Testing

@testable import BankLoader

@Suite struct PageWithoutBodyTests {
  @Test func `sections behind a head without an end are read`() {
    let page = """
      <!doctype html><meta charset=utf-8><title>作业</title>
      <section>1. 谁登记来访（　）。</section><section>A. 门卫</section><section>B. 班长</section>
      <section>答案：A</section>
      """
    #expect(QuestionLines.of(page) == ["单 谁登记来访（　）。 门卫/班长 = A"])
  }

  @Test func `what a head holds is not`() {
    let page = """
      <!doctype html><html><head><title>1. 甲</title><style>p{}</style></head><body>
      <p>1. 谁登记来访（　）。<p>A. 门卫<p>B. 班长<p>答案：B</body></html>
      """
    #expect(QuestionLines.of(page) == ["单 谁登记来访（　）。 门卫/班长 = B"])
  }
}
