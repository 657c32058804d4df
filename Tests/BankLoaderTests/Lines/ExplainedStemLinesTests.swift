import Testing

@testable import BankLoader

@Suite struct ExplainedStemLinesTests {
  private let text = """
    一、单项选择题
    谁负责值班(

    )。

    A.甲班

    B.乙班

    答案：A

    解析：甲班人多。来宾由谁登记(

    )。

    A.司机

    B.门卫

    答案：B

    解析：门卫在场，应当由门卫登记。钥匙由谁保管(

    )。

    A.门卫

    B.来宾

    答案：A
    """

  @Test func `a stem behind an explanation is parted from it`() {
    #expect(
      QuestionLines.of(text) == [
        "单 谁负责值班()。 甲班/乙班 = A", "单 来宾由谁登记()。 司机/门卫 = B", "单 钥匙由谁保管()。 门卫/来宾 = A",
      ])
  }

  @Test func `one explanation that quotes a blank stays whole`() {
    let text = "1.谁值班（　）。\nA.甲班\nB.乙班\n答案：A\n解析：甲班人多。原题为谁值班（　）。\n2.谁备勤（　）。\nA.甲班\nB.乙班\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲班/乙班 = A", "单 谁备勤（　）。 甲班/乙班 = B"])
  }
}
