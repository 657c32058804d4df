import ExamModel
import Testing

@testable import BankLoader

@Suite struct KeyTableTests {
  private typealias W = WordFixture

  /// The keys of a document, a dash where there is none.
  private func keys(_ body: String) throws -> String {
    let outline = try WordFixture(body: body).outline()
    var keys: [String] = []
    for line in outline.split(separator: "\n") {
      if line.first?.isNumber == true { keys.append("-") }
      if line.hasPrefix("  = "), !keys.isEmpty { keys[keys.count - 1] = String(line.dropFirst(4)) }
    }
    return keys.joined(separator: " ")
  }

  private func questions(_ count: Int) -> String {
    (1...count).map {
      W.p("\($0). 第\($0)岗的交接归（　）。") + W.p("A. 一组") + W.p("B. 二组") + W.p("C. 三组")
    }.joined()
  }

  private let statements = W.p("1. 哨位可以离人。（　）") + W.p("2. 交接要签字。（　）")

  @Test(arguments: ["", "—", "/", "略"])
  func `keys behind a cell without one keep their numbers`(gap: String) throws {
    let table = W.table([["题号", "1", "2", "3", "4"], ["答案", "A", gap, "C", "B"]])
    #expect(try keys(questions(4) + W.p("参考答案") + table) == "A - C B")
  }

  @Test func `an empty first cell and a row that is not full move nothing`() throws {
    let table = W.table([
      ["题号", "1", "2", "3"], ["答案", "", "B", "C"], ["题号", "4", "5", ""], ["答案", "A", "C", ""],
    ])
    #expect(try keys(questions(5) + W.p("参考答案") + table) == "- B C A C")
  }

  @Test(arguments: [["题目", "选项"], ["序号", "参考答案"], ["题 号", "答 案"]])
  func `rows have other names too`(names: [String]) throws {
    let table = W.table([[names[0], "1", "2", "3"], [names[1], "C", "", "B"]])
    #expect(try keys(questions(3) + W.p("参考答案") + table) == "C - B")
  }

  @Test func `numbers and keys stand in pairs of columns, down or across`() throws {
    let across = W.table([
      ["题号", "答案", "题号", "答案"], ["1", "A", "2", "B"], ["3", "", "4", "C"],
    ])
    let down = W.table([["序号", "答案", "序号", "答案"], ["1", "A", "3", ""], ["2", "B", "4", "C"]])
    #expect(try keys(questions(4) + W.p("参考答案") + across) == "A B - C")
    #expect(try keys(questions(4) + W.p("参考答案") + down) == "A B - C")
  }

  @Test func `a column names the kind of each key`() throws {
    let body = W.p("一、单选题") + questions(2) + W.p("二、判断题") + statements
    let table = W.table([
      ["题型", "题号", "答案"], ["单选题", "1", "B"], ["", "2", "C"], ["判断题", "1", "×"], ["", "2", "√"],
    ])
    #expect(try keys(body + W.p("参考答案") + table) == "B C 错 对")
  }

  @Test func `cells hold numbers and keys, one of them no key`() throws {
    let table = W.table([["1.A", "2.B"], ["3.", "4.C"]])
    #expect(try keys(questions(4) + W.p("参考答案") + table) == "A B - C")
  }

  @Test func `a card above the questions of a section has their keys`() throws {
    let first = W.table([["题号", "1", "2", "3"], ["答案", "A", "", "C"]])
    let second = W.table([["题号", "1", "2"], ["答案", "×", "√"]])
    let body =
      W.p("一、单选题") + first + questions(3) + W.p("二、判断题") + second + statements
    #expect(try keys(body) == "A - C 错 对")
  }

  @Test func `a card to fill in holds nothing`() throws {
    let card = W.table([["题号", "1", "2"], ["答案", "", ""]])
    let body = W.p("一、判断题") + card + W.p("1. 哨位可以离人。（×）") + W.p("2. 交接要签字。（√）")
    #expect(try keys(body) == "错 对")
  }

  @Test func `a list below its questions needs no title`() throws {
    let table = W.table([["题号", "1", "2", "3"], ["答案", "C", "A", "B"]])
    #expect(try keys(questions(3) + table) == "C A B")
  }

  @Test func `a table of questions and answers is no list of keys`() throws {
    let table = W.table([["题目", "答案"], ["哨位可以离人。", "×"], ["交接要签字。", "√"]])
    #expect(try keys(table) == "错 对")
  }

  @Test func `marks by number are no keys`() throws {
    let marks = W.table([["题号", "1", "2", "3"], ["得分", "A", "B", "C"]])
    #expect(try keys(W.p("一、单选题") + marks + questions(3)) == "- - -")
  }
}
