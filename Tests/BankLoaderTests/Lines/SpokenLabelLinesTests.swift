import Testing

@testable import BankLoader

@Suite struct SpokenLabelLinesTests {
  @Test func `the page of one question has labels without colons`() {
    let text = """
      来宾登记以后由谁陪同( )。

      问题 来宾登记以后由谁陪同( )。

      选项 A、司机
      B、接待员

      答案B

      解析 接待员熟悉情况，故本题选B。
      相关内容：来宾，登记
      """
    #expect(QuestionLines.of(text) == ["单 来宾登记以后由谁陪同( )。 司机/接待员 = B"])
  }

  @Test func `a stem may begin with the word for a question`() {
    let text = "1.问题 清单由谁保管？\nA.甲班\nB.乙班\n答案：A\n2.选项 表由谁公布？\nA.甲班\nB.乙班\n答案：B\n"
    #expect(
      QuestionLines.of(text) == ["单 问题 清单由谁保管？ 甲班/乙班 = A", "单 选项 表由谁公布？ 甲班/乙班 = B"])
  }
}
