import ExamModel
import Testing

@testable import BankLoader

/// Options as people write them.
@Suite struct OptionLayoutTests {
  private let read = ["单 谁（　）。 甲方/乙方/丙方/丁方 = A", "单 何（　）。 子/丑/寅/卯 = B"]

  @Test(arguments: [
    "A. 甲方\nB. 乙方\nC. 丙方\nD. 丁方", "A、甲方\nB、乙方\nC、丙方\nD、丁方", "A．甲方\nB．乙方\nC．丙方\nD．丁方",
    "A) 甲方\nB) 乙方\nC) 丙方\nD) 丁方", "(A) 甲方\n(B) 乙方\n(C) 丙方\n(D) 丁方", "<A>甲方\n<B>乙方\n<C>丙方\n<D>丁方",
    "[A]甲方\n[B]乙方\n[C]丙方\n[D]丁方",
    "A：甲方\nB：乙方\nC：丙方\nD：丁方", "A 甲方\nB 乙方\nC 丙方\nD 丁方", "A甲方\nB甲方乙\nC丙方\nD丁方",
    "A .甲方\nB .乙方\nC .丙方\nD .丁方", "a. 甲方\nb. 乙方\nc. 丙方\nd. 丁方", "Ａ．甲方\nＢ．乙方\nＣ．丙方\nＤ．丁方",
    "A. 甲方  B. 乙方  C. 丙方  D. 丁方", "A. 甲方\tB. 乙方\tC. 丙方\tD. 丁方", "A. 甲方   B. 乙方\nC. 丙方   D. 丁方",
    "A、甲方B、乙方C、丙方D、丁方", "A. 甲方\nB. 乙方C. 丙方\nD. 丁方", "- A. 甲方\n- B. 乙方\n- C. 丙方\n- D. 丁方",
    "A.\t甲方\nB.\t乙方\nC.\t丙方\nD.\t丁方", "A.、甲方\nB.、乙方\nC.、丙方\nD.、丁方",
    "  A. 甲方\n\n  B. 乙方\n\n  C. 丙方\n\n  D. 丁方",
    "A. 甲\n方\nB. 乙方\nC. 丙方\nD. 丁方",
  ])
  func `the options are told apart`(options: String) {
    let text = "1. 谁（　）。\n\(options)\n答案：A\n2. 何（　）。\nA. 子\nB. 丑\nC. 寅\nD. 卯\n答案：B\n"
    let isOther = options.contains("B甲方乙")
    let first = isOther ? "单 谁（　）。 甲方/甲方乙/丙方/丁方 = A" : read[0]
    #expect(QuestionLines.of(text) == [first, read[1]])
  }

  @Test(arguments: ["A、甲 B、乙 C、丙", "A甲 B乙 C丙", "A.甲  B.乙  C.丙", "A、甲B、乙C、丙"])
  func `options may follow the stem on its line`(options: String) {
    let text = "1. 谁负责（　）。\(options)\n答案：A\n2. 何时（　）。\(options)\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁负责（　）。 甲/乙/丙 = A", "单 何时（　）。 甲/乙/丙 = B"])
  }

  @Test func `letters in a stem are none`() {
    let text = """
      1. 维生素A、B、C中（　）最重要。
      A. 维生素A
      B. 维生素B
      C. 维生素C
      答案：C
      2. A类火灾和B类火灾（　）。
      A. 相同
      B. 不同
      答案：B

      """
    #expect(
      QuestionLines.of(text) == [
        "单 维生素A、B、C中（　）最重要。 维生素A/维生素B/维生素C = C", "单 A类火灾和B类火灾（　）。 相同/不同 = B",
      ])
  }

  @Test func `statements with numerals in circles belong to the stem`() {
    let text = "1. 预案有（　）。\n①综合\n②专项\n③现场\nA. ①②\nB. ②③\nC. ①②③\n答案：C\n"
    #expect(QuestionLines.of(text) == ["单 预案有（　）。\n①综合\n②专项\n③现场 ①②/②③/①②③ = C"])
  }

  @Test func `bullets stand for letters`() {
    let text = "1. 谁负责？ [单选题] *\n○甲方(正确答案)\n○乙方\n○丙方\n2. 何事？ [多选题] *\n□子(正确答案)\n□丑(正确答案)\n□寅\n"
    #expect(QuestionLines.of(text) == ["单 谁负责？ 甲方/乙方/丙方 = A", "多 何事？ 子/丑/寅 = AB"])
  }

  @Test func `lines without letters are options where every question is built so`() {
    let text = ["甲", "乙", "丙"].enumerated().map {
      "\($0 + 1). \($1)方由谁负责？\n主要负责人\n安全总监\n工会主席\n答案：B\n"
    }.joined()
    #expect(
      QuestionLines.of(text)
        == ["甲", "乙", "丙"].map { "单 \($0)方由谁负责？ 主要负责人/安全总监/工会主席 = B" })
  }

  @Test func `letters that skip or repeat leave the key open`() {
    for letters in ["ABD", "ABBD"] {
      let options = letters.map { "\($0). 选项\n" }.joined()
      let text = "1. 谁（　）。\n\(options)答案：D\n2. 何（　）。\nA. 子\nB. 丑\n答案：B\n"
      #expect(QuestionLines.of(text).last == "单 何（　）。 子/丑 = B")
      #expect(Reading.document(text).bank.questions.first?.key == nil)
    }
  }

  @Test func `right options and others after labels`() {
    let text = "1、题目:谁负责，正确答案:[A] 甲方、[C] 丙方、错误答案:[B] 乙方\n2、题目:何事，正确答案:[B] 丑、错误答案:[A] 子\n"
    #expect(QuestionLines.of(text) == ["多 谁负责 甲方/乙方/丙方 = AC", "单 何事 子/丑 = B"])
  }
}
