import Testing

@testable import BankLoader

/// Papers out of PDF files and course notes: their numbers, their parts, and their lists of keys.
@Suite struct CopiedPaperTests {
  private func markdown(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
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
