import ExamModel
import Testing

@testable import BankLoader

/// Banks written out in program text.
@Suite struct ScriptTests {
  private func lines(_ text: String, file: String = "bank.js") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  private func codes(_ text: String) -> [String] {
    Reading.document(text, file: "bank.js").diagnostics.map(Reading.line)
  }

  @Test(arguments: [
    ("const questions = [", "];"),
    ("export const bank: Question[] = [", "];\n\nexport default bank;"),
    ("module.exports = {title: '消防', list: [", "]};"),
    ("window.BANK = window.BANK || {};\nwindow.BANK['一'] = {\"questions\": [", "]};"),
    ("register(\n{id: 'ch1', items: [", "]}\n);"),
    ("// 第一章\n'use strict';\nlet list = [", "]"),
    ("QUESTIONS = [", "]"),
    ("[", "]"),
    ("{data: [", "],}"),
  ])
  func `literals are read wherever a statement has them`(before: String, after: String) {
    let text = """
      \(before)
        {type: 'single', stem: '先做（　）。', options: ['报警', "断电", `疏散`,], answer: 'B'},
        {"type": "multi", "stem": '后做（　）。', 'options': {A: '登记', B: '上报'}, answer: ['A', 'B']}, // 多选
      \(after)
      """
    #expect(lines(text) == ["单 先做（　）。 报警/断电/疏散 = B", "多 后做（　）。 登记/上报 = AB"])
    #expect(!codes(text).contains { $0.hasSuffix("bad-json") })
  }

  @Test func `texts are undone as programs write them`() {
    let text = #"""
      const list = [{
        q: '它\'s \u5148\u{62A5}\x41。' + "\n" +
           "然后呢？", a: '是“对”的\
      吧', options: ['甲', '乙'], answer: 0 }]
      """#
    let question = Reading.document(text, file: "bank.js").bank.questions.first
    #expect(question?.stem == "它's 先报A。\n然后呢？")
  }

  @Test func `a question begins on its own line`() {
    let text = """
      /* 甲
         乙 */
      var list = [
        {q: '一', options: ['甲', '乙'], answer: 'A'},

        {q: '二', options: ['甲', '乙'], answer: 'B'}]
      """
    let document = Reading.document(text, file: "bank.js")
    #expect(document.bank.questions.map(\.source.line) == [4, 6])
  }

  @Test func `what is computed is told, and the rest is read`() {
    let text = """
      const list = [
        {q: '一', options: ['甲', '乙'], answer: 'A'},
        {q: '二', options: make(3), answer: 'B'},
        {q: `三${1}`, options: ['甲', '乙'], answer: 'B'}]
      function show(list) { if (list) { document.title = '题' } }
      """
    #expect(lines(text) == ["单 一 甲/乙 = A"])
    #expect(codes(text).contains("3:0 bad-json"))
  }

  @Test func `a map of stems may have single quotes`() {
    let text = """
      {
        '谁负责本单位的安全（2分）': {'type': 'single', 'options': ['甲', '乙'], 'answer': 'A'},
        '谁接报告并且登记（2分）': {'type': 'single', 'options': ['甲', '乙'], 'answer': 'B'},
        '谁上报事故的情况（3分）': {'type': 'single', 'options': ['甲', '乙'], 'answer': None},
      }
      """
    let questions = Reading.document(text, file: "题库.json").bank.questions
    #expect(questions.map(\.stem) == ["谁负责本单位的安全", "谁接报告并且登记", "谁上报事故的情况"])
    #expect(questions.map(\.key) == [.choices([0]), .choices([1]), nil])
    #expect(questions.map { $0.marks?.thousandths } == [2000, 2000, 3000])
  }

  @Test(arguments: [
    "1. 下列语句 const list = [1] 的作用是（　）。\nA. 声明\nB. 赋值\n答案：A\n",
    "const 是什么的关键字？\nA. 常量\nB. 变量\n答案：A\n",
  ])
  func `text that speaks of programs is text`(text: String) {
    #expect(Reading.document(text).bank.questions.map(\.key) == [.choices([0])])
  }

  @Test(arguments: [
    "const a = [" + String(repeating: "[", count: 20_000),
    "const a = " + String(repeating: "{a:", count: 20_000),
    "const a = '" + String(repeating: "\\", count: 9_999),
    "const a = '" + String(repeating: "\\'", count: 40_000),
    "const a = [`" + String(repeating: "[", count: 20_000) + "`",
  ])
  func `what nothing closes ends`(text: String) {
    #expect(Reading.document(text, file: "bank.js").bank.questions.isEmpty)
  }

  @Test(arguments: [
    (#"\uD83D\uDE00"#, "😀"), (#"\uD83D题"#, "\u{FFFD}题"), (#"题\uD83D"#, "题\u{FFFD}"),
    (#"\uD83D\n题"#, "\u{FFFD}\n题"), (#"\x41题"#, "A题"), (#"\x+4题"#, "x+4题"), (#"\u-123题"#, "u-123题"),
  ])
  func `halves of characters and numbers that are none are seen`(written: String, text: String) {
    let bytes = Array(written.utf8)
    #expect(ScriptEscapes.text(of: bytes[...], quote: 0x22) == text)
  }

  @Test(arguments: [
    "\"ui\";\nconst list = [", "'auto'\n\nfunction run() {\nconst list = [",
    "\"ui\";\n// 题库\nauto.waitFor();\nvar list = [",
  ])
  func `a program may begin with a word that says how it is run`(before: String) {
    let question = "{q: '先做（　）。', options: ['报警', '断电'], answer: 'B'}"
    #expect(lines("\(before)\(question)]\n") == ["单 先做（　）。 报警/断电 = B"])
  }

  @Test func `a text that begins with a word in quotation marks is no program`() {
    let text = "\"ui\"\n1. 先做（　）。\nA. 报警\nB. 断电\n答案：B\n"
    #expect(lines(text, file: "题库.txt") == ["单 先做（　）。 报警/断电 = B"])
  }
}
