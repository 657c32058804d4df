import Testing

@testable import BankLoader

@Suite struct PairedLinesTests {
  @Test func `stems and answers on lines in turn are questions`() {
    let text = """
      值班室每（　）小时巡查一次。
      2
      发现隐患，值班员首先应当（　）。
      报告带班领导
      演练的比例一般为（　）。
      1:29:300
      夜间由（　）值守。
      两人
      1应急预案的评估由（　）组织。
      A.值班员 B.编制单位 C.门卫
      编制单位
      2备勤不得少于（　）人。
      A.两 B.三 C.五
      三
      """
    #expect(
      QuestionLines.of(text) == [
        "填 值班室每（　）小时巡查一次。 = 2", "填 发现隐患，值班员首先应当（　）。 = 报告带班领导",
        "填 演练的比例一般为（　）。 = 1:29:300", "填 夜间由（　）值守。 = 两人",
        "单 应急预案的评估由（　）组织。 值班员/编制单位/门卫 = B", "单 备勤不得少于（　）人。 两/三/五 = B",
      ])
  }

  @Test func `stems that go on over the next line have no answers`() {
    let text = """
      值班室每（　）小时
      巡查一次并登记
      发现隐患，应当（　）并及时
      报告带班领导后处理
      演练由（　）统一
      组织并且记录
      夜间由（　）一直
      值守到早晨
      """
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `stems with lettered options below each keep them`() {
    let text = """
      值班由谁负责（　）。
      A. 班长
      夜间由谁值守（　）。
      A. 门卫
      隐患由谁登记（　）。
      A. 值班员
      演练由谁组织（　）。
      A. 主任
      """
    #expect(!QuestionLines.of(text).contains { $0.contains("= A") || $0.hasPrefix("填") })
  }
}
