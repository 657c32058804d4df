import Testing

@testable import BankLoader

@Suite struct TaggedSignLinesTests {
  @Test func `signs in order below stems with their kinds are options`() {
    let text = """
      【判断题】 来宾可以不登记。
      ①  正确
      ②  错误
      【多选题】 下列哪些由门卫保管?
      ①  钥匙
      ②  登记表
      ③  车辆
      【单选题】 谁公布值班表?
      ①  班长
      ②  来宾
      【简答题】 简述交接的步骤。
      """
    #expect(
      QuestionLines.of(text) == [
        "判 来宾可以不登记。 = ?", "多 下列哪些由门卫保管? 钥匙/登记表/车辆 = ?", "单 谁公布值班表? 班长/来宾 = ?",
        "简 简述交接的步骤。 = ?",
      ])
  }

  @Test func `signs are statements of the stem where letters stand below them`() {
    let text = """
      【单选题】 下列由门卫保管的是?
      ①钥匙
      ②车辆
      A.①
      B.②
      答案：A
      【单选题】 下列由班长公布的是?
      ①值班表
      ②来宾
      A.①
      B.②
      答案：A
      【单选题】 下列由司机保管的是?
      ①车辆
      ②钥匙
      A.①
      B.②
      答案：A
      """
    #expect(QuestionLines.of(text).count == 3)
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("①/② = A") })
  }
}
