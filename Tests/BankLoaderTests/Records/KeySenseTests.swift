import BankLoader
import ExamModel
import Testing

/// Keys that may be labels, texts, ids or sums, where the other questions of a file tell.
@Suite struct KeySenseTests {
  private func lines(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  private func keys(_ questions: [String]) -> [String] {
    lines("[\(questions.joined(separator: ","))]").map { line in
      line.split(separator: " ").last.map(String.init) ?? ""
    }
  }

  private func question(_ number: Int, _ options: String, _ key: String) -> String {
    #"{"question": "第\#(number)岗由（　）负责。", "options": \#(options), "answer": \#(key)}"#
  }

  @Test func `a letter is a letter where all other keys are letters`() {
    let plain = (1...3).map { question($0, #"["甲", "乙", "丙"]"#, #""B""#) }
    let odd = question(4, #"["O", "A", "B"]"#, #""B""#)
    #expect(keys(plain + [odd]) == ["B", "B", "B", "B"])
    #expect(keys([plain[0], odd]).last == "?")
  }

  @Test func `a letter is a text where all other keys are texts`() {
    let plain = (1...3).map { question($0, #"["甲", "乙", "丙"]"#, #""乙""#) }
    let odd = question(4, #"["O", "A", "B"]"#, #""B""#)
    #expect(keys(plain + [odd]) == ["B", "B", "B", "C"])
  }

  @Test func `a small number is an id where others can be nothing else`() {
    func list(_ first: Int, _ second: Int) -> String {
      #"[{"optionId": \#(first), "label": "甲"}, {"optionId": \#(second), "label": "乙"}]"#
    }
    let sure = (1...3).map { question($0, list(100 + $0, 200 + $0), "[\(200 + $0)]") }
    #expect(keys(sure + [question(4, list(2, 1), "[1]")]) == ["B", "B", "B", "B"])
    #expect(keys([question(4, list(2, 1), "[1]")]) == ["?"])
  }

  @Test func `numbers beside ids are the texts of options`() {
    let list = #"[{"optionId": 471, "label": "3"}, {"optionId": 737, "label": "1"}]"#
    #expect(lines("[\(question(1, list, "[737]"))]") == ["单 第1岗由（　）负责。 3/1 = B"])
  }

  @Test func `a sign for each option says which are right`() {
    let four = #"["甲", "乙", "丙", "丁"]"#
    #expect(
      keys([question(1, four, "[0, 1, 0, 0]"), question(2, four, "[1, 0, 0, 1]")]) == ["B", "AD"])
    let texts = ["0100", "1000", "0011", "0001"].enumerated().map {
      question($0.offset, four, "\"\($0.element)\"")
    }
    #expect(keys(texts) == ["B", "A", "CD", "D"])
    #expect(keys([texts[0]]) == ["?"])
  }

  @Test func `sums of bits need keys that can be nothing else`() {
    let four = #"["甲", "乙", "丙", "丁"]"#
    let sums = [8, 8, 1, 2, 4, 8, 15, 8].enumerated().map {
      question($0.offset, four, "\($0.element)")
    }
    #expect(keys(sums) == ["D", "D", "A", "B", "C", "D", "ABCD", "D"])
    let places = [4, 4, 1, 2, 4, 3].enumerated().map { question($0.offset, four, "\($0.element)") }
    #expect(keys(places) == ["D", "D", "A", "B", "D", "C"])
  }

  @Test func `texts under the name a beside a letter are options`() {
    let text = """
      {"7": {"q": "先由谁登记？", "a": ["甲", "乙", "丙", "丁"], "k": "D", "p": "见第一条。"},
       "8": {"q": "后由谁登记？", "a": ["子", "丑", "寅"], "k": "A", "p": "见第二条。"},
       "9": {"q": "再由谁登记？", "a": ["子", "丑", "寅"], "r": 2}}
      """
    #expect(
      lines(text) == [
        "单 先由谁登记？ 甲/乙/丙/丁 = D", "单 后由谁登记？ 子/丑/寅 = A", "单 再由谁登记？ 子/丑/寅 = ?",
      ])
  }

  @Test func `two letters beside such texts leave the key open`() {
    let text = #"[{"q": "先由谁登记？", "a": ["甲", "乙", "丙"], "k": "A", "m": "B"}]"#
    #expect(lines(text).first?.hasSuffix("甲/乙/丙 = ?") == true)
  }
}
