import BankLoader
import ExamModel
import Testing

@Suite struct OptionDashTests {
  private func options(_ text: String, _ file: String) -> [[String]] {
    Reading.document(text, file: file).bank.questions.map(\.options)
  }

  private func json(_ lists: [[String]], key: String = "A") -> [[String]] {
    let questions = lists.enumerated().map { place, list in
      let texts = list.map { "\"\($0)\"" }.joined(separator: ",")
      return #"{"question": "第\#(place)个符号是（　）。", "options": [\#(texts)], "answer": "\#(key)"}"#
    }
    return options("[" + questions.joined(separator: ",") + "]", "题库.json")
  }

  @Test(arguments: ["-", "—"])
  func `a dash that ends a list of texts is an option`(dash: String) {
    let other = ["门卫", "班长", "站长", "来宾"]
    #expect(
      json([["site", "intitle", "+", dash], other]) == [["site", "intitle", "+", dash], other])
  }

  @Test func `where many lists end so it is one only if a key names one`() {
    let lists = (0..<4).map { ["门卫\($0)", "班长", "站长", "-"] }
    #expect(json(lists).allSatisfy { $0.count == 3 })
    #expect(json(lists, key: "D").allSatisfy { $0.count == 4 })
    #expect(json([["门卫", "班长", "-", "-"]]) == [["门卫", "班长"]])
  }

  @Test func `in a sheet it is one where no other question ends so, and no other cell of the row`()
  {
    let header = "题目,选项A,选项B,选项C,选项D,答案\n"
    let other = "谁登记？,门卫,班长,站长,来宾,B\n"
    #expect(
      options(header + "哪个是减号（　）？,加,+,x,-,A\n" + other, "题库.csv")[0] == ["加", "+", "x", "-"])
    #expect(
      options(header + "谁签字？,甲,乙,丙,-,A\n谁巡查？,甲,乙,丙,-,B\n" + other, "题库.csv")[0] == ["甲", "乙", "丙"])
    #expect(options(header + "谁签字？,甲,乙,—,—,A\n" + other, "题库.csv")[0] == ["甲", "乙"])
  }
}
