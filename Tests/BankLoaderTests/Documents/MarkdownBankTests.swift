import ExamModel
import Testing

@testable import BankLoader

@Suite struct MarkdownBankTests {
  private func document(_ text: String) -> BankDocument {
    Reading.document(text, file: "题库.md")
  }

  private func outline(_ text: String) -> String { BankOutline.text(of: document(text)) }

  private let plain = """
    1 singleChoice: 安全第一（　）。
      - 甲
      - 乙
      = A
    """

  @Test(arguments: [
    "1. 安全第一（　）。\n   - A. 甲\n   - B. 乙\n   - **答案：A**",
    "1. ** 安全第一（　）。\n* **A.** 甲\n* **B.** 乙\n\n**答案：** A",
    "**1\\. 安全第一（　）。**\n- A\\. 甲\n- B\\. 乙\n\n> 答案：A\n\n---",
    "1. 安全第一（　）。\n- *A、*[甲](javascript:void(0);)\n- *B、*[乙](javascript:void(0);)\n\n答案：A",
    "1. 安全第一（　）。\n- A. 甲\n- B. 乙\n\n> [!NOTE]\n> 答案：A",
    "1. 安全**第一**（　）。\n- `A`. 甲<br>B. 乙\n\n<details><summary>答案</summary>\n\nA\n\n</details>",
  ])
  func `lists, emphasis, quotes and links are text`(text: String) {
    #expect(outline(text) == plain)
  }

  @Test func `headings are sections`() {
    let text = """
      # 题库

      ## 第一章

      ### 一、判断题

      1. 甲是乙。
      - **答案：对**

      ### 二、单选题

      1. 丙（　）。
      - A. 丁
      - B. 戊
      - **答案：B**
      """
    #expect(
      outline(text) == """
        [判断题]
        7 trueFalse: 甲是乙。
          = 对
        [单选题]
        12 singleChoice: 丙（　）。
          - 丁
          - 戊
          = B
        """)
  }

  @Test func `a table has a question a row`() {
    let text = """
      | 题目 | 选项A | 选项B | 答案 |
      |---|:-:|---|--:|
      | 安全\\|第一（　）。 | **甲** | 乙 | A |
      """
    #expect(
      outline(text) == plain.replacing("1 single", with: "3 single").replacing("安全", with: "安全|"))
  }

  @Test func `ticked boxes are the right options`() {
    let text = """
      1. 甲（　）。
      - [x] A. 一
      - [ ] B. 二

      2. 乙（　）。
      - [x] A. 三
      - [x] B. 四

      3. 丙是丁。
      - [ ] 正确
      - [x] 错误
      """
    #expect(
      document(text).bank.questions.map(\.key) == [.choices([0]), .choices([0, 1]), .truth(false)])
  }

  @Test func `highlighted text is text, and what is compared stays`() {
    let text = "1. 当 a==b 且 c==d 时（　）。\n- A. 甲\n- B. 乙\n\n==答案：A=="
    #expect(QuestionLines.of(document(text)) == ["单 当 a==b 且 c==d 时（　）。 甲/乙 = A"])
  }

  @Test func `blanks, stars and brackets that are no markup stay`() {
    let text = "1. 3*4=____，[甲](2分)、a_b_c、5<6&7（　）。\n- A. 甲\n- B. 乙\n\n答案：A"
    #expect(document(text).bank.questions.first?.stem == "3*4=____，[甲](2分)、a_b_c、5<6&7（　）。")
  }

  @Test func `code is as it stands, a comment is no text`() {
    let text = "<!-- 出题人\n-->\n1. 安全第一（　）。\n```\nA. **甲\nB. 乙\n```\n答案：A"
    #expect(document(text).bank.questions.first?.options == ["甲", "乙"])
  }

  @Test func `lines of a program stay lines, and what it hands over fills no blank`() {
    let text = """
      1. 输出是什么？

      ```python
      n = f(x)
      print("x")
      ```

      - A. 甲
      - B. 乙

      答案：A
      """
    #expect(document(text).bank.questions.first?.stem == "输出是什么？\nn = f(x)\nprint(\"x\")")
    #expect(document(text).bank.questions.first?.key == .choices([0]))
  }

  @Test func `Markdown in a file of another name is known by its lines`() {
    let text = "1. 安全第一（　）。\n\n- A. 甲\n- B. 乙\n- **答案：A**\n\n2. 乙（　）。\n- A. 丙\n- B. 丁\n- **答案：B**\n"
    #expect(Reading.document(text).bank.questions.map(\.key) == [.choices([0]), .choices([1])])
  }

  @Test func `struck-out text is left out, and said`() {
    #expect(
      outline("1. 安全第一（　）。\n- A. 甲\n- B. 乙\n\n答案：~~B~~A") == plain + "\n! 5 hidden-text")
  }

  @Test func `tags that are only spoken of stay, those that format go`() {
    let text = """
      1. 页面里 <span> 为行内元素，<u>横线</u>用（ <hr> ），标题写在<title></title>里。
      - A. <br>
      - B. <font color=red>乙</font>

      答案：A
      """
    let question = document(text).bank.questions.first
    #expect(question?.stem == "页面里 <span> 为行内元素，横线用（ <hr> ），标题写在<title></title>里。")
    #expect(question?.options.last == "乙")
  }

  @Test func `a picture leaves a sign, and is reported`() {
    let text = "1. 见图（　）。![图](a.png)\n- A. 甲\n- B. 乙\n\n答案：A"
    #expect(document(text).bank.questions.first?.stem == "见图（　）。〔图〕")
    #expect(document(text).diagnostics.map(\.finding) == [.format(.mediaMissing)])
  }

  @Test func `Markdown counts 1. 1. 1. itself`() {
    let text =
      "## 判断题\n\n1. 甲是乙。\n\n1. 乙是甲。\n\n1. 甲是甲。\n\n## 答案\n\n### 判断题\n\n1.√  2.×  3.√\n"
    #expect(QuestionLines.of(document(text)) == ["判 甲是乙。 = 对", "判 乙是甲。 = 错", "判 甲是甲。 = 对"])
  }

  @Test(arguments: ["**E. 戊**", "E. 戊 ✅"])
  func `a line of the site below the last option takes no key away`(option: String) {
    let mark = option.hasSuffix("✅")
    let right = mark ? "D. 丁 ✅" : "**D. 丁**"
    let text = [2, 1, 0].map { place in
      let options = ["A. 甲", "B. 乙", "C. 丙"].enumerated().map { index, option in
        index != place ? "- " + option : mark ? "- \(option) ✅" : "- **\(option)**"
      }
      return "1. 安全第一（　）。\n\(options.joined(separator: "\n"))\n- \(right)\n- \(option)\n"
    }.joined(separator: "\n")
    let keys = Reading.document("## 多选题\n\n" + text + "\n某某网站友情链接\n", file: "题库.md")
      .bank.questions.map(\.key)
    #expect(keys.prefix(2) == [.choices([2, 3, 4]), .choices([1, 3, 4])])
    #expect(keys.last == .choices([0, 3, 4]) || keys.last == .some(nil))
  }

  @Test(arguments: [
    "1. 安全第一（　）。\n- A. 甲\n- B. 乙\n\n::: details 点击查看答案\n答案：A\n:::",
    "1. 安全第一（　）。\n- A. 甲\n- B. 乙\n\n??? note \"查看答案\"\n    答案：A",
    "1. 安全第一（　）。\n- A. 甲\n- B. 乙\n\n<details><summary>点击查看答案</summary>\n\n答案：A\n\n</details>",
  ])
  func `what one clicks to see a key is no text`(text: String) {
    #expect(QuestionLines.of(document(text)) == ["单 安全第一（　）。 甲/乙 = A"])
  }
}
