import Testing

@testable import BankLoader

/// Questions whose numbers stand in their blanks and before their options.
@Suite struct NumberedBlockLinesTests {
  @Test func `the number in the blank is the question's, and several blanks are several questions`()
  {
    let text = """
      ●公文由（1）签发，由（2）盖章。
      （1）A. 主办人 B. 负责人 C. 门卫 D. 会计
      （2）A. 文印室 B. 档案室 C. 印章保管人 D. 食堂
      ●值班表每（3）公布。
      （3）A. 日 B. 周 C. 月 D. 年
      ●会议由（4）记录。
      （4）A. 秘书
      B. 门卫
      C. 司机
      D. C
      ●C级文件由（5）保管。
      （5）A. 秘书
      B. 档案室
      C. 司机
      D. 会计
      参考答案
      （1）B （2）C （3）B （4）A （5）B
      """
    #expect(
      QuestionLines.of(text) == [
        "单 公文由（ ）签发，由（2）盖章。 主办人/负责人/门卫/会计 = B",
        "单 公文由（1）签发，由（ ）盖章。 文印室/档案室/印章保管人/食堂 = C",
        "单 值班表每（ ）公布。 日/周/月/年 = B", "单 会议由（ ）记录。 秘书/门卫/司机/C = A",
        "单 C级文件由（ ）保管。 秘书/档案室/司机/会计 = B",
      ])
  }

  @Test func `a list gives no keys by their order to fewer questions than it has`() {
    let text = """
      ■谁登记来宾？
      A. 门卫 B. 主任
      ■谁保管公章？
      A. 专人 B. 来宾
      ■谁公布值班表？
      A. 秘书 B. 门卫
      参考答案
      1.A 2.B 3.A 4.B
      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("?") })
  }
}
