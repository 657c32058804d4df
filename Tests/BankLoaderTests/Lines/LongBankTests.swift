import ExamModel
import Testing

@testable import BankLoader

/// Further things that stand here and there in long banks.
@Suite struct LongBankTests {
  @Test func `only so many bytes and lines are taken apart`() {
    #expect(LineBank.mayBeTakenApart(bytes: 35_000_000, lines: 700_000))
    #expect(!LineBank.mayBeTakenApart(bytes: 70_000_000, lines: 1000))
    #expect(!LineBank.mayBeTakenApart(bytes: 4_000_000, lines: 2_000_000))
  }

  @Test func `a text that is too long is read as it is and said to be`() {
    let line = "甲由谁负责？ " + String(repeating: "乙", count: 1_400_000)
    let codes = Reading.document("1. " + line + "\n丙\n2. 丁\n").diagnostics.map(\.finding.code)
    #expect(codes.first == "text-too-long")
  }

  @Test func `the bracket of a function is no label`() {
    let text = """
      一、简答题
      1、哈希函数Hash(key)=key % 11，写出结果。
      答案：三
      2、写出第二趟的结果。
      答案：四

      """
    #expect(
      QuestionLines.of(text) == [
        "简 哈希函数Hash(key)=key % 11，写出结果。 = 三", "简 写出第二趟的结果。 = 四",
      ])
  }

  @Test func `the word for options may stand alone above them`() {
    let text = """
      ## 第1题
      **【第1题】**
      谁登记（__）。

      **选项**
      A、甲方
      B、乙方

      ---
      ### 答案
      **B**

      """
    let document = Reading.document(text, file: "库.md")
    #expect(QuestionLines.of(document) == ["单 谁登记（__）。 甲方/乙方 = B"])
  }

  @Test func `a list of numbers is no key of questions without any`() {
    let bold = (1...5).map { number in
      let (one, other) = number % 2 == 0 ? ("**", "") : ("", "**")
      return "- 谁看守第\(number)道门？\n\n  \(one)A. 甲方\(one)\n\n  \(other)B. 乙方\(other)\n\n"
    }
    let text =
      "## 单选\n\n" + bold.joined()
        + """
        ---------------------------------------------

        1. (单选) 谁登记？
           A. 甲方
           B. 乙方

        2. (判断题) 值班表每周一公布。

        答案：
        1. B ; 2. T

        """
    let lines = QuestionLines.of(Reading.document(text, file: "库.md"))
    #expect(
      lines.map(\.last) == ["B", "A", "B", "A", "B", "B", "对"], "\(lines)")
  }

  @Test func `cards whose fields are letters in boxes`() {
    let cards = (1...3).map { number in
      """
      [J]LK00\(number)
      [P]5.1.\(number)
      [I]MC-\(number)
      [Q]谁看守第\(number)道门？
      [T]\(number == 3 ? "AB" : "A")
      [A]甲方
      [B]乙方


      """
    }
    let document = Reading.document(cards.joined(), file: "库.txt")
    #expect(
      QuestionLines.of(document) == [
        "单 谁看守第1道门？ 甲方/乙方 = A", "单 谁看守第2道门？ 甲方/乙方 = A", "多 谁看守第3道门？ 甲方/乙方 = AB",
      ])
    #expect(document.bank.questions.map(\.id.description) == ["MC-1", "MC-2", "MC-3"])
  }

  @Test func `what has options under questions to think about is a choice`() {
    let text = """
      ## 思考题

      1. 谁登记（）

         A. 甲方

         B. 乙方

      2. 值班表每周一公布（）

         A. TRUE

         B. FALSE

      """
    let document = Reading.document(text, file: "库.md")
    #expect(document.bank.questions.map(\.kind) == [.singleChoice, .trueFalse])
  }

  @Test func `numbers of pages between the lines of questions that have their own`() {
    let questions = (1...8).map { number in
      """
      \(number).第\(number)道门由谁看守（　）。
      A、甲方
      B、乙方
      C、丙方
      正确答案：B
      """
    }
    var lines = questions.joined(separator: "\n").split(separator: "\n").map(String.init)
    for (number, place) in [(3, 36), (2, 24), (1, 12)] { lines.insert("\(number)", at: place) }
    let document = Reading.document(lines.joined(separator: "\n"), file: "库.txt")
    #expect(
      QuestionLines.of(document)
        == (1...8).map { "单 第\($0)道门由谁看守（　）。 甲方/乙方/丙方 = B" })
  }

  @Test func `a number on a line of its own before a stem is that of a question`() {
    let questions = (1...4).map { number in
      """
      \(number)
      第\(number)道门由谁看守（　）。
      A.甲方
      B.乙方
      C.丙方
      D.丁方
      E.戊方
      F.己方
      G.庚方
      H.辛方
      答案：B
      解析：见值班表。
      """
    }
    let bank = Reading.document(questions.joined(separator: "\n"), file: "库.txt").bank
    #expect(bank.questions.map(\.options.count) == [8, 8, 8, 8])
  }

  @Test func `dots may list the letters of options`() {
    let text = """
      1. 谁登记（　）。
      · A 甲方
      · B 乙方

      答案：B

      2. 何时（　）。
      · A 子时
      · B 丑时

      答案：A

      """
    #expect(QuestionLines.of(text) == ["单 谁登记（　）。 甲方/乙方 = B", "单 何时（　）。 子时/丑时 = A"])
  }

  @Test func `a line that a program repeats is no header`() {
    let questions = (1...6).map { number in
      """
      \(number). 第\(number)次输出什么？

      ```python
      print(value + step)
      ```

      - A. 甲
      - B. 乙

      答案：A

      """
    }
    let document = Reading.document(questions.joined(separator: "\n"), file: "库.md")
    #expect(
      document.bank.questions.map(\.stem)
        == (1...6).map { "第\($0)次输出什么？\nprint(value + step)" })
  }
}
