import ExamModel
import Testing

@testable import BankLoader

@Suite struct LooksKeyRuleTests {
  private typealias W = WordFixture
  private static let red = "<w:color w:val=\"FF0000\"/>"

  /// Questions with options A, B and C, of which those named look so.
  private func body(_ marked: [String], _ look: String = red, keys: [Int: String] = [:]) -> String {
    var body = W.p("一、选择题")
    for (index, letters) in marked.enumerated() {
      body += W.p("\(index + 1). 第\(index)题是（　）。")
      for letter in ["A", "B", "C"] {
        body += W.p("\(letter). 选项\(letter)", letters.contains(letter) ? look : "")
      }
      if let key = keys[index] { body += W.p("答案：\(key)") }
    }
    return body
  }

  private func keys(_ body: String) throws -> [AnswerKey?] {
    try WordFixture(body: body).document().bank.questions.map(\.key)
  }

  @Test(arguments: [
    red, "<w:b/>", "<w:u w:val=\"single\"/>", "<w:highlight w:val=\"yellow\"/>",
    "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>", "<w:color w:val=\"00B050\"/>",
  ])
  func `options set off in every question are the right ones`(look: String) throws {
    let document = try WordFixture(body: body(["B", "AC", "C"], look)).document()
    #expect(
      document.bank.questions.map(\.key) == [.choices([1]), .choices([0, 2]), .choices([2])])
    #expect(document.diagnostics.map(\.finding) == [.text(.keysByLooks(3))])
  }

  @Test func `a look that also falls on single words tells nothing`() throws {
    var text = body(["B", "A", "C", "B"])
    text += W.p("5. 第五题是（　）。")
    text += "<w:p>\(W.r("A. 选"))\(W.r("项", Self.red))\(W.r("甲"))</w:p>" + W.p("B. 选项乙")
    #expect(try keys(text) == Array(repeating: nil, count: 5))
  }

  @Test func `a letter set off alone is enough`() throws {
    var text = W.p("一、单选题")
    for (index, key) in ["B", "A", "B"].enumerated() {
      text += W.p("\(index + 1). 第\(index)题是（　）。")
      for letter in ["A", "B"] {
        text +=
          "<w:p>\(W.r(letter + ".", letter == key ? Self.red : ""))\(W.r(" 选项\(letter)"))</w:p>"
      }
    }
    #expect(try keys(text) == [.choices([1]), .choices([0]), .choices([1])])
  }

  @Test func `answers underlined in the stems of fill-in questions are their blanks`() throws {
    var text = W.p("一、填空题")
    for (index, word) in ["安全第一", "预防为主", "综合治理"].enumerated() {
      text +=
        "<w:p>\(W.r("\(index + 1). 方针有"))\(W.r(" \(word) ", "<w:u w:val=\"single\"/>"))\(W.r("。"))</w:p>"
    }
    let questions = try WordFixture(body: text).document().bank.questions
    #expect(questions.map(\.stem) == ["方针有____。", "方针有____。", "方针有____。"])
    #expect(questions.last?.key == .blanks([["综合治理"]], anyOrder: false))
  }

  @Test func `black is no colour`() throws {
    let black = "<w:color w:val=\"333333\"/>"
    #expect(try keys(body(["B", "A", "C"], black)) == [nil, nil, nil])
  }

  @Test func `a question without any stays open, one with all does too`() throws {
    let found = try keys(body(["B", "A", "", "C", "B", "ABC"]))
    #expect(found == [.choices([1]), .choices([0]), nil, .choices([2]), .choices([1]), nil])
  }

  @Test func `what only some questions have says nothing`() throws {
    #expect(try keys(body(["B", "", "", "C", ""])) == [nil, nil, nil, nil, nil])
  }

  @Test func `what always falls on the same letter says nothing`() throws {
    #expect(try keys(body(["A", "A", "A", "A"])) == [nil, nil, nil, nil])
  }

  @Test func `a key that contradicts the looks takes all their weight`() throws {
    let found = try keys(body(["B", "A", "C", "B"], keys: [3: "C"]))
    #expect(found == [nil, nil, nil, .choices([2])])
  }

  @Test func `two ways of setting off that differ leave the key open`() throws {
    var text = body(["B", "A", "C"])
    text += W.p("4. 第四题是（　）。") + W.p("A. 甲", "<w:b/>") + W.p("B. 乙") + W.p("C. 丙", Self.red)
    text = text.replacing("</w:color>", with: "")
    #expect(try keys(text).last == .choices([2]))
  }

  @Test func `words set off within options say nothing`() throws {
    var text = W.p("一、单选题")
    for index in 1...4 {
      text += W.p("\(index). 第\(index)题是（　）。")
      for letter in ["A", "B"] {
        let isSetOff = (index % 2 == 0) == (letter == "A")
        text +=
          "<w:p>\(W.r("\(letter). "))\(W.r("选项", isSetOff ? "<w:b/>" : ""))\(W.r("的内容"))</w:p>"
      }
    }
    #expect(try keys(text) == [nil, nil, nil, nil])
  }

  @Test func `a look that sets off words of stems too needs nearly all questions`() throws {
    let stem = "<w:p>\(W.r("7. 不属于"))\(W.r("要求", Self.red))\(W.r("的是（　）。"))</w:p>"
    let options = W.p("A. 选项甲") + W.p("B. 选项乙")
    #expect(try keys(body(["B", "A", "C", "B", "", ""]))[0] == .choices([1]))
    #expect(try keys(body(["B", "A", "C", "B", "", ""]) + stem + options).allSatisfy { $0 == nil })
  }

  @Test func `options that say √ and × may look so, too`() throws {
    var text = body(["B", "A", "C"])
    for (number, isRight) in [(4, true), (5, false), (6, false)] {
      text += W.p("\(number). 访客要登记。（　）")
      text += W.p("A、√", isRight ? Self.red : "") + W.p("B、×", isRight ? "" : Self.red)
    }
    let questions = try WordFixture(body: text).document().bank.questions
    #expect(questions.count == 6 && questions.allSatisfy { $0.key != nil })
    #expect(
      questions.suffix(3).map { $0.key == .truth(true) || $0.key == .choices([0]) }
        == [true, false, false])
  }
}
