import ExamModel
import Testing

@testable import BankLoader

@Suite struct WordTableTests {
  private typealias W = WordFixture

  private func outline(_ body: String) throws -> String { try WordFixture(body: body).outline() }

  @Test func `a table with a header has a question a row`() throws {
    let table = W.table([
      ["题号", "题目", "A", "B", "答案"],
      ["1", "甲是（　）。", "一", "二", "B"],
      ["2", "乙是（　）。", "三", "四", "A"],
    ])
    #expect(
      try outline(W.p("安全题库") + W.p("一、单选题") + table) == """
        [单选题]
        8 singleChoice: 甲是（　）。
          - 一
          - 二
          = B
        13 singleChoice: 乙是（　）。
          - 三
          - 四
          = A
        """)
  }

  @Test func `the number of a question behind its label is no part of that`() throws {
    let table = W.table([
      ["题目1", "甲是（　）。"], ["题型", "单选题"], ["选项A", "一"], ["选项B", "二"], ["答案", "B"],
      ["题目2", "乙是丙。"], ["题型", "判断题"], ["答案", "对"],
    ])
    #expect(
      try outline(table) == """
        1 singleChoice: 甲是（　）。
          - 一
          - 二
          = B
        11 trueFalse: 乙是丙。
          = 对
        """)
  }

  @Test func `a table of labels and values has a question for each round of labels`() throws {
    let table = W.table([
      ["题型", "单选题"], ["题目", "甲是（　）。"], ["选项A", "一"], ["选项B", "二"], ["答案", "B"], ["", ""],
      ["题型", "判断题"], ["题目", "乙是丙。"], ["答案", "对"],
    ])
    #expect(
      try outline(table) == """
        1 singleChoice: 甲是（　）。
          - 一
          - 二
          = B
        13 trueFalse: 乙是丙。
          = 对
        """)
  }

  @Test(arguments: ["1. 甲是（　）。", "甲是什么人的代称"])
  func `the letters of options beside their texts are no keys`(stem: String) throws {
    let table = W.table([
      [stem], ["A", "第一种说法"], ["B", "第二种说法"], ["C", "第三种说法"], ["D", "第四种说法"], ["答案", "D"],
    ])
    #expect(try !outline(W.p("题库") + table).contains("= A"))
  }

  @Test func `any other table is lines, its cells side by side`() throws {
    let options = W.table([["A. 一", "B. 二"], ["C. 三", "D. 四"]])
    let keys = W.table([["1", "2"], ["B", "D"]])
    let body =
      W.p("一、单选题") + W.p("1. 甲是（　）。") + options + W.p("2. 乙是（　）。") + options
      + W.p("参考答案") + keys
    #expect(
      try outline(body) == """
        [单选题]
        2 singleChoice: 甲是（　）。
          - 一
          - 二
          - 三
          - 四
          = B
        7 singleChoice: 乙是（　）。
          - 一
          - 二
          - 三
          - 四
          = D
        """)
  }

  @Test func `rows of numbers and of keys by turns are a list of keys`() throws {
    let keys = W.table([["题号", "1", "2"], ["答案", "√", "×"], ["题号", "3", ""], ["答案", "×", ""]])
    let body = W.p("判断题") + W.p("1. 甲。") + W.p("2. 乙。") + W.p("3. 丙。") + W.p("参考答案")
    let bank = try WordFixture(body: body + keys).document().bank
    #expect(bank.questions.map(\.key) == [.truth(true), .truth(false), .truth(false)])
  }

  @Test func `a column of what is to be judged has the stems`() throws {
    let table = W.table([["序号", "判断内容", "答案"], ["1", "甲是乙。", "√"], ["2", "丙是丁。", "×"]])
    let questions = try WordFixture(body: W.p("判断题") + table).document().bank.questions
    #expect(questions.map(\.stem) == ["甲是乙。", "丙是丁。"])
  }

  @Test func `questions of paragraphs and of a table are in the order of the document`() throws {
    let table = W.table([
      ["题目", "A", "B", "答案"], ["甲是（　）。", "一", "二", "B"], ["乙是（　）。", "三", "四", "A"],
    ])
    let lines =
      W.p("1. 丙是（　）。") + W.p("A. 五") + W.p("B. 六") + W.p("答案：A")
    let stems = try WordFixture(body: lines + table + lines).document().bank.questions.map(\.stem)
    #expect(stems == ["丙是（　）。", "甲是（　）。", "乙是（　）。", "丙是（　）。"])
  }

  @Test func `a deleted row is not there`() throws {
    let row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>\(W.p("乙"))</w:tc></w:tr>"
    let table = "<w:tbl><w:tr><w:tc>\(W.p("1. 甲（　）。"))</w:tc></w:tr>\(row)</w:tbl>"
    let text = try outline(table + W.p("A. 一") + W.p("B. 二") + W.p("答案：A"))
    #expect(text.hasPrefix("1 singleChoice: 甲（　）。\n"))
  }

  @Test func `headings stand among the rows of a table of keys`() throws {
    let keys = W.table([
      ["单选题", ""], ["题号", "1"], ["答案", "B"], ["判断题", ""], ["题号", "1"], ["答案", "×"],
    ])
    let text = ["一、单选题", "1．甲是（　）。", "A．一", "B．二", "二、判断题", "1．乙是甲。", "参考答案"]
    let bank = try WordFixture(body: text.map { W.p($0) }.joined() + keys).document().bank
    #expect(bank.questions.map(\.key) == [.choices([1]), .truth(false)])
  }
}
