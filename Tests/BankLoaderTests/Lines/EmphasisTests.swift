import ExamModel
import Testing

@testable import BankLoader

/// Stars that set text in bold, and those of programs.
@Suite struct EmphasisTests {
  private func plain(_ line: String) -> String { Emphasis.plain(Glyphs(line)[...])[...].string }

  @Test(arguments: [
    ("**答案：**B", "答案：B"), ("**1.**值班", "1.值班"), ("值**班**表", "值班表"), ("**甲****乙**", "甲乙"),
    ("***甲***", "甲"), ("** 谁值班（　）。", " 谁值班（　）。"), ("B. 乙**", "B. 乙"), ("**A. 甲", "A. 甲"),
  ])
  func `stars around a text and left over from it go`(line: String, expected: String) {
    #expect(plain(line) == expected)
  }

  @Test(arguments: [
    "2**3 = 8", "2 ** 3", "2**3 + 4**5", "f(*args, **kwargs)", "**kwargs", "int(n**0.5)",
    "char **argv", "+、-、**、//", "=、+=、**=、//=",
  ])
  func `stars of a program stay`(line: String) { #expect(plain(line) == line) }

  @Test(arguments: ["题库.txt", "题库.md"])
  func `powers keep their stars in stems, options and keys`(file: String) {
    let text = """
      1. **算式** print(2**3) 的输出是（ ）。
      A. 2**4
      B. 8
      C. *args, **kwargs
      **答案：** B
      2. 算式 2 ** 3 的值是（ ）。
      A. 2**2 + 2**2
      B. n**0.5
      **答案：A**
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: file)) == [
        "单 算式 print(2**3) 的输出是（ ）。 2**4/8/*args, **kwargs = B",
        "单 算式 2 ** 3 的值是（ ）。 2**2 + 2**2/n**0.5 = A",
      ])
  }

  @Test func `names of programs keep their underscores in Markdown`() {
    let text = "1. 构造方法是（ ）。\n- A. __init__\n- B. __甲__\n- C. a*b*c\n\n答案：A\n"
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.md"))
        == ["单 构造方法是（ ）。 __init__/甲/a*b*c = A"])
  }

  @Test func `a fence around options or sentences sets off no program`() {
    let text = """
      ## 一、单选题

      1. 谁值班（ A ）。

      ```A. 甲 B. 乙```

      2. 谁备勤（ B ）。

      ```
      A. 甲 B. 乙
      ```

      ## 二、判断题

      ```
      来宾要登记。（√）

      来宾可以不登记。（×）

      交接要签字。（√）
      ```
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.md")) == [
        "单 谁值班（　）。 甲/乙 = A", "单 谁备勤（　）。 甲/乙 = B", "判 来宾要登记。（　） = 对",
        "判 来宾可以不登记。（　） = 错", "判 交接要签字。（　） = 对",
      ])
  }
}
