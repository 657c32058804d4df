import Testing

@testable import BankLoader

@Suite struct SiteNoticesTests {
  @Test func `notices of a site that are numbered are no questions`() {
    let text = """
      值班知识复习题
      1. 1、下载文档前请自行甄别文档内容的完整性，平台不提供额外的编辑等服务。
      2. 2、本站不保证质量和数量令人满意。
      一、填空题
      1.值班由____负责。
      2.台账由____保管。
      """
    #expect(QuestionLines.of(text) == ["填 值班由____负责。 = ?", "填 台账由____保管。 = ?"])
  }

  @Test func `a question about a notice stays`() {
    let text = """
      1.合同写明本站不保证质量，该条款（　）。
      A.有效
      B.无效
      答案：B
      2.谁值班（　）。
      A.甲班
      B.乙班
      答案：A
      """
    #expect(
      QuestionLines.of(text) == ["单 合同写明本站不保证质量，该条款（　）。 有效/无效 = B", "单 谁值班（　）。 甲班/乙班 = A"])
  }
}
