import Testing

@testable import BankLoader

@Suite struct KeyedBlankLinesTests {
  private func read(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.txt"))
  }

  @Test func `an answer behind a line to write on is a key`() {
    let text = """
      1. 值班日志由谁填写? [单选题] *
      ○门卫
      ○值班员(正确答案)
      2. 值班员每班____人。 [填空题] *
      _________________________________(答案：两)
      """
    #expect(read(text) == ["单 值班日志由谁填写? 门卫/值班员 = B", "填 值班员每班____人。 = 两"])
  }

  @Test func `a letter in a box below a line of options is the key`() {
    let text = """
      1. 值班日志由谁填写？
      A. 门卫 B. 值班员 C. 厨师 D. 司机
      【B】
      2. 巡查要带什么？
      A. 手电 B. 登记表 C. 水杯 D. 雨伞
      【AB】
      """
    #expect(
      read(text) == [
        "单 值班日志由谁填写？ 门卫/值班员/厨师/司机 = B", "多 巡查要带什么？ 手电/登记表/水杯/雨伞 = AB",
      ])
  }
}
