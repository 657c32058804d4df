import Testing

@testable import BankLoader

@Suite struct BarredTagsTests {
  @Test func `topics and kinds between bars behind the number are no stem`() {
    let text = """
      # 值班自测

      ### 第 1 题｜值班管理｜单选
      夜间由谁登记来宾？
      A. 门卫
      B. 来宾
      - 答案：A

      ### 第 2 题｜巡查｜判断
      巡查每天两次。
      - 答案：对

      ### 第 3 题｜巡查｜单选
      巡查的路线由谁定？
      - 答案：班长
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "库.md")) == [
        "单 夜间由谁登记来宾？ 门卫/来宾 = A", "判 巡查每天两次。 = 对", "简 巡查的路线由谁定？ = 班长",
      ])
  }

  @Test func `a line with bars that says no kind is part of the stem`() {
    let text = "1.｜甲｜乙\n值班员是谁？\nA.甲\nB.乙\n答案：A\n"
    #expect(QuestionLines.of(text).first?.contains("甲｜乙") == true)
  }
}
