import ExamModel
import Testing

@testable import BankLoader

/// Objects of which no name tells the stem.
@Suite struct UnnamedStemTests {
  private func document(_ text: String) -> BankDocument { Reading.document(text, file: "题库.json") }

  private func objects(_ stem: String, _ extra: String = "") -> String {
    let stems = ["值班由谁安排（　）。", "登记由谁负责（　）。", "巡查几次（　）？", "来宾要登记。"]
    let objects = stems.enumerated().map { index, text in
      let options = index < 3 ? "\"甲\", \"乙\"" : ""
      return """
        {"\(stem)": "\(text)", "answers": [\(options)], "correctAnswer": "\(index < 3 ? "B" : "正确")"\(extra)}
        """
    }
    return "[\(objects.joined(separator: ","))]"
  }

  @Test(arguments: ["subject", "ExamWords", "wt", "TestContent"])
  func `the only sentence of its own in each object is its stem`(name: String) {
    let bank = document(objects(name)).bank
    #expect(
      bank.questions.map(\.stem) == ["值班由谁安排（　）。", "登记由谁负责（　）。", "巡查几次（　）？", "来宾要登记。"])
    #expect(
      bank.questions.map(\.key) == [.choices([1]), .choices([1]), .choices([1]), .truth(true)])
    #expect(bank.questions.allSatisfy { $0.section == nil })
  }

  @Test func `of several sentences none is the stem by chance`() {
    let stems = ["值班由谁安排（　）。", "登记由谁负责（　）。", "巡查几次（　）？"]
    let objects = stems.enumerated().map { index, text in
      "{\"wa\": \"\(text)\", \"wb\": \"第\(index)项由值班员负责。\", \"correctAnswer\": \"B\"}"
    }
    let bank = document("[\(objects.joined(separator: ","))]").bank
    #expect(!bank.questions.contains { $0.stem.contains("值班员") })
  }

  @Test func `an object with the names of a question and nothing else is none`() {
    let text = """
      [{"question": "值班由谁安排（　）。", "options": ["甲", "乙"], "answer": "A"},
       {"question": "", "options": {}, "answer": "", "index": 2},
       {"question": "登记由谁负责（　）。", "options": ["甲", "乙"], "answer": "B"}]
      """
    let read = document(text)
    #expect(read.bank.questions.map(\.key) == [.choices([0]), .choices([1])])
    #expect(!read.diagnostics.contains { $0.finding.severity == .error })
  }
}
