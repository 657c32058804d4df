import ExamModel
import Testing

@testable import BankLoader

/// Keys as slanted code behind bold stems.
@Suite struct CodedKeysTests {
  private static func document(_ text: String) -> BankDocument {
    Reading.document(text, file: "题库.md")
  }

  @Test func `slanted code behind a bold stem is its key`() {
    let text = """
      ### 单选题
      1. __谁登记（ ）__*```B```*
      A. 甲方
      B. 乙方 ```✓```

      2. __谁巡查（ ）__*```A```*
      A. 甲方 ```✓```
      B. 乙方

      ### 填空题
      1. __(____)负责登记。__*```门卫```*

      """
    #expect(
      QuestionLines.of(Self.document(text)) == [
        "单 谁登记（ ） 甲方/乙方 = B", "单 谁巡查（ ） 甲方/乙方 = A", "填 (____)负责登记。 = 门卫",
      ])
  }

  @Test func `code that belongs to some stems is no key`() {
    let text = "1. **打印什么**`x`\n\n2. **谁登记？**\n\n3. **谁巡查？**\n"
    #expect(CodedKeys.labelled(text) == nil)
  }
}
