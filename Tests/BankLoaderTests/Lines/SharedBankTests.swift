import Testing

@testable import BankLoader

/// Banks as people put them into public folders: course notes, copied sites, exam papers out of PDF.
@Suite struct SharedBankTests {
  private func markdown(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  @Test func `codes alone on their lines are the numbers of questions`() {
    let text = """
      ### A-001 ★
      谁应当先报告：
      A. 来宾
      B. 值班员

      **答案：B**
      ### A-002 ★★
      谁来登记：
      A. 门卫
      B. 来宾

      **答案：A**
      ### A-003 ★
      谁看库房：
      A. 库管
      B. 来宾

      **答案：A**
      """
    let expected = ["单 谁应当先报告： 来宾/值班员 = B", "单 谁来登记： 门卫/来宾 = A", "单 谁看库房： 库管/来宾 = A"]
    #expect(markdown(text) == expected)
    let plain = text.replacing("### ", with: "").replacing("**", with: "")
    #expect(QuestionLines.of(plain) == expected)
  }

  @Test func `codes that do not run on are no numbers`() {
    let text = "1. 选哪一种？\nGB-2811\nA. 甲\nB. 乙\n答案：A\n2. 还有哪一种？\nGB-6095\nA. 甲\nB. 乙\n答案：B\n"
    #expect(QuestionLines.of(text).count == 2)
    #expect(QuestionLines.of(text)[0].contains("2811"))
  }

  @Test func `a box with the answer has a title of its own`() {
    let text = """
      ### 题目 1
      **谁应当先报告？**

      A. 来宾
      B. 值班员，因为他在场

      <details>
      <summary>📋 答案与解析</summary>

      **答案：B. 值班员**

      先报告再处置：
      - A：不在场

      </details>

      ### 题目 2
      台账有 ____ 本，放在 ____ 。

      <details>
      <summary>📋 答案与解析</summary>

      **答案**：A4 台账（或 A 本）、16

      A4 台账是通用的。

      </details>
      """
    #expect(
      markdown(text) == [
        "单 谁应当先报告？ 来宾/值班员，因为他在场 = B", "填 台账有 ____ 本，放在 ____ 。 = A4 台账（或 A 本）；16",
      ])
  }

  @Test func `the beginning of several options names none of them`() {
    let text = "1. 谁先报告？\nA. 值班员和来宾一起\nB. 值班员和来宾轮流\n答案：A. 值班员和来宾\n"
    #expect(QuestionLines.of(text) == ["单 谁先报告？ 值班员和来宾一起/值班员和来宾轮流 = ?"])
  }

  @Test func `kinds stand between numbers and stems with no sign`() {
    let text = """
      1单选谁应当先报告：
      A.来宾
      B.值班员
      正确答案：B你选对了
      2多选(1分)谁应当登记
      A.来宾
      B.门卫
      C.过路人
      正确答案：A、B你错选为B
      3判断台账可以不记。
      A.对
      B.错
      正确答案：B你错选为A
      4单选(谁看库房：
      A.库管
      B.来宾
      正确答案：A你选
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁应当先报告： 来宾/值班员 = B", "多 谁应当登记 来宾/门卫/过路人 = AB", "判 台账可以不记。 = 错",
        "单 谁看库房： 库管/来宾 = A",
      ])
  }

  @Test func `判断 may be how a stem begins`() {
    let text = (1...4).map { "\($0)、判断下列何者在场\nA.来宾\nB.值班员\n答案：B\n" }.joined()
    #expect(QuestionLines.of(text).allSatisfy { $0 == "单 判断下列何者在场 来宾/值班员 = B" })
  }

  @Test func `numbers on lines of their own belong to the stems below them`() {
    let text = """
      1  誰應當先報告？

      (A)來賓
      (C)門衛
      (B)值班員
      (D)庫管

      代號：1101
      頁次：6－2

      2

      76 歲的來賓由誰登記？

      (A)門衛
      (B)庫管
      (C)值班員
      (D)來賓

      3  誰看庫房？

      (A)庫管
      (B)來賓
      (C)門衛
      (D)值班員
      """
    #expect(
      QuestionLines.of(text) == [
        "单 誰應當先報告？ 來賓/值班員/門衛/庫管 = ?", "单 76 歲的來賓由誰登記？ 門衛/庫管/值班員/來賓 = ?",
        "单 誰看庫房？ 庫管/來賓/門衛/值班員 = ?",
      ])
  }

  @Test func `the number of a page is not that of a question`() {
    let text = """
      7  谁先报告？
      A. 来宾
      B. 值班员
      8
      8  谁来登记？
      A. 门卫
      B. 来宾
      9  谁看库房？
      A. 库管
      B. 来宾
      """
    #expect(QuestionLines.of(text).map { $0.prefix(6) } == ["单 谁先报告", "单 谁来登记", "单 谁看库房"])
  }

  @Test func `a list of keys may have a title for each kind below that of the whole`() {
    let text = """
      ## 一、单选题
      **1. 谁应当先报告（　）。**
      A. 来宾
      B. 值班员

      **2. 谁来登记（　）。**
      A. 门卫
      B. 来宾

      ## 二、判断题
      **1. 台账可以不记。**

      **2. 来宾应当登记。**

      ## 答案与解析

      <details>
      <summary>单选题答案</summary>

      1. **B**。值班员在场。
      2. **A**。门卫登记。

      </details>

      <details>
      <summary>判断题答案</summary>

      1. **×**。应当记。
      2. **√**。都要登记。

      </details>
      """
    #expect(
      markdown(text) == [
        "单 谁应当先报告（　）。 来宾/值班员 = B", "单 谁来登记（　）。 门卫/来宾 = A", "判 台账可以不记。 = 错",
        "判 来宾应当登记。 = 对",
      ])
  }

  @Test func `points numbered lower than every answer of a list are none of its answers`() {
    let text = """
      一、单选题
      1. 谁先报告（　）。 A. 来宾 B. 值班员
      2. 谁来登记（　）。 A. 门卫 B. 来宾
      3. 谁看库房（　）。 A. 库管 B. 来宾
      二、简答题
      4. 如何报告？
      5. 如何登记？
      参考答案
      一、单选题
      1. B
      2. A
      3. A
      二、简答题
      4. 答：
      1. 先打电话
      2. 再写台账
      5. 答：由门卫登记。
      """
    #expect(
      QuestionLines.of(text).suffix(2) == ["简 如何报告？ = 1. 先打电话\n2. 再写台账", "简 如何登记？ = 由门卫登记。"])
  }

  @Test func `years as titles part the papers of a file`() {
    let text = """
      # 2020

      1. 试述报告的顺序
      2. 试述登记的顺序

      # 2019

      一、单项选择题

      1. 谁先报告（）
      A.来宾
      B.值班员
      """
    #expect(
      markdown(text) == ["简 试述报告的顺序 = ?", "简 试述登记的顺序 = ?", "单 谁先报告（） 来宾/值班员 = ?"])
  }

  @Test func `programs belong to the stems around them`() {
    let text = """
      1 单选(3分)
      关于以下代码：

      \tint i=6;
      哪句话是对的？

      \tA.甲
      \tB.乙
      正确答案：B

      2 单选(3分)
      哪句话是错的

      \tA.丙
      \tB.丁
      正确答案：A
      """
    #expect(markdown(text) == ["单 关于以下代码：\nint i=6;\n哪句话是对的？ 甲/乙 = B", "单 哪句话是错的 丙/丁 = A"])
    let filled = """
      1. 输出值是多少( B )[单选题]

         ```java
         public void test(C) {
         ```

         A 19
         B 20
      2. 谁先报告( A )[单选题]

         A 值班员
         B 来宾
      """
    #expect(
      markdown(filled) == ["单 输出值是多少（　）\npublic void test(C) { 19/20 = B", "单 谁先报告（　） 值班员/来宾 = A"])
  }
}
