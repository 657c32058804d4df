import BankLoader
import ExamModel
import Testing

@Suite struct OptionOrdinalTests {
  private func lines(_ members: [String]) -> [String] {
    let text = "[" + members.map { "{" + $0 + "}" }.joined(separator: ",") + "]"
    return QuestionLines.of(Reading.document(text, file: "题库.json"))
  }

  @Test(arguments: [
    ("firstOption", "secondOption", "thirdOption"), ("option_one", "option_two", "option_three"),
    ("optionFirst", "optionSecond", "optionThird"), ("1stChoice", "2ndChoice", "3rdChoice"),
    ("第一选项", "第二选项", "第三选项"), ("答案项一", "答案项二", "答案项三"), ("第1个选项", "第2个选项", "第3个选项"),
  ])
  func `an ordinal at a word for options names one`(names: (String, String, String)) {
    func question(_ stem: String, _ key: String) -> String {
      """
      "question": "\(stem)", "\(names.0)": "门卫", "\(names.1)": "班长", "\(names.2)": "站长", "answer": "\(key)"
      """
    }
    let read = lines([
      question("谁登记来宾？", "班长"), question("谁巡查库房？", "C"), question("谁签字？", names.0),
      question("谁交接？", "#" + names.1),
    ])
    #expect(
      read == [
        "单 谁登记来宾？ 门卫/班长/站长 = B", "单 谁巡查库房？ 门卫/班长/站长 = C", "单 谁签字？ 门卫/班长/站长 = A",
        "单 谁交接？ 门卫/班长/站长 = B",
      ])
  }

  @Test func `a column of a sheet may have such a name`() {
    let text = "题目,第一选项,第二选项,第三选项,答案\n谁登记来宾？,门卫,班长,站长,B\n谁签字？,门卫,班长,站长,站长\n"
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.csv")) == [
        "单 谁登记来宾？ 门卫/班长/站长 = B", "单 谁签字？ 门卫/班长/站长 = C",
      ])
  }

  @Test func `an ordinal may be the key, unless options have the word`() {
    let options = #""firstOption": "门卫", "secondOption": "班长", "thirdOption": "站长""#
    let words = #""firstOption": "third shift", "secondOption": "second shift""#
    let read = lines([
      #""question": "谁登记来宾？", \#(options), "answer": "second""#,
      #""question": "谁签字？", \#(options), "answer": "班长""#,
      #""question": "哪一班？", \#(words), "answer": "third""#,
    ])
    #expect(read[0] == "单 谁登记来宾？ 门卫/班长/站长 = B")
    #expect(read[2].hasSuffix("= ?"))
  }

  @Test func `beside options that are not read no text is a key`() {
    let hidden = #""upperOption": "门卫", "lowerOption": "班长""#
    let document = Reading.document(
      """
      [{"question": "谁登记来宾？", \(hidden), "answer": "班长"},
      {"question": "谁签字？", \(hidden), "answer": "upper"},
      {"question": "来宾应当登记。", \(hidden), "answer": "正确"},
      {"question": "值班表为什么要公示？", "type": "简答题", "optionType": "text", "answer": "便于监督。"}]
      """, file: "题库.json")
    #expect(
      QuestionLines.of(document) == [
        "单 谁登记来宾？ = ?", "单 谁签字？ = ?", "判 来宾应当登记。 = 对", "简 值班表为什么要公示？ = 便于监督。",
      ])
    #expect(document.diagnostics.map(\.finding.code).contains("unread-column"))
  }
}
