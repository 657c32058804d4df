import Testing

@testable import BankLoader

/// Numbers that begin anew with each chapter, the chapter's own before them.
@Suite struct LeveledNumberLinesTests {
  @Test func `numbers within chapters are plain ones, and lines above their first are chapters`() {
    let text = """
      值班规定题库
      1 总则
      1-1、值班表每周公布。
      答案：正确
      1-2、谁登记来宾（　）。
      A.门卫
      B.主任
      答案：A
      1-3、公章由一人保管。
      答案：错误
      2 交接
      2-1、交接要签名。
      答案：正确
      2-2、谁接班（　）。
      A.甲班
      B.乙班
      答案：B
      """
    #expect(
      QuestionLines.of(text) == [
        "判 值班表每周公布。 = 对", "单 谁登记来宾（　）。 门卫/主任 = A", "判 公章由一人保管。 = 错",
        "判 交接要签名。 = 对", "单 谁接班（　）。 甲班/乙班 = B",
      ])
  }

  @Test func `a statement without a key does not take the next question in`() {
    let text = """
      第一章 总则
      1.1 值班表每周公布。
      答案：正确
      1.2 来宾应当登记。
      1.3 谁登记来宾（　）。
      A.门卫
      B.主任
      答案：A
      1.4 公章由一人保管。
      答案：错误
      1.5 交接要签名。
      答案：正确
      """
    #expect(QuestionLines.of(text).count == 5)
    #expect(QuestionLines.of(text)[2] == "单 谁登记来宾（　）。 门卫/主任 = A")
  }

  @Test func `clauses of a model answer are no questions`() {
    let text = """
      一、简答题
      1. 交接有哪些要求？
      答案：
      1.1 当面清点
      1.2 双方签名
      1.3 主任抽查
      1.4 每月归档
      1.5 永久保存
      2. 何谓备勤？
      答案：在家待命。
      """
    #expect(
      QuestionLines.of(text) == [
        "简 交接有哪些要求？ = 1.1 当面清点\n1.2 双方签名\n1.3 主任抽查\n1.4 每月归档\n1.5 永久保存",
        "简 何谓备勤？ = 在家待命。",
      ])
  }
}
