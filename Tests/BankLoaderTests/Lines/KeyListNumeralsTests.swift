import Testing

@testable import BankLoader

@Suite struct KeyListNumeralsTests {
  private static let paper = """
    一、单项选择题（每题2分）
    1．值班由谁负责（　）。
    A．班长　B．值班员　C．主任
    2．夜间由谁值守（　）。
    A．班长　B．值班员　C．主任
    二、多项选择题
    1．隐患应当（　）。
    A．登记　B．报告　C．隐瞒
    三、判断题
    1．值班不得脱岗。（　）
    2．夜间可以脱岗。（　）
    """

  @Test(arguments: [
    "参考答案\n一、1.A 2.B\n二、1.AB\n三、1.√ 2.×", "参考答案：一、1.A 2.B 二、1.AB 三、1.√ 2.×",
    "答案：\n一、1-2 AB\n二、1.AB\n三、1-2 √×", "参考答案\n一、A B\n二、1.AB\n三、对 错",
    "参考答案：一、1、A；2、B。二、1、AB。三、1、√；2、×。", "答案：一、1A 2B；二、1AB；三、1√ 2×",
    "参考答案\n一、\n1.A 2.B\n二、\n1.AB\n三、\n1.√ 2.×", "参考答案\n（一）1.A 2.B\n（二）1.AB\n（三）1.√ 2.×",
  ])
  func `numerals in a list stand for the headings above`(_ list: String) {
    #expect(
      QuestionLines.of(Self.paper + "\n\n" + list) == [
        "单 值班由谁负责（　）。 班长/值班员/主任 = A", "单 夜间由谁值守（　）。 班长/值班员/主任 = B",
        "多 隐患应当（　）。 登记/报告/隐瞒 = AB", "判 值班不得脱岗。（　） = 对", "判 夜间可以脱岗。（　） = 错",
      ], "\(list)")
  }

  @Test func `a numeral that no heading has names nothing`() {
    let text = Self.paper + "\n\n参考答案\n一、1.A 2.B\n五、1.AB\n"
    #expect(!QuestionLines.of(text).contains { $0.hasPrefix("多") && $0.hasSuffix("AB") })
  }

  @Test func `points of a model answer with numerals are no sections`() {
    let text = """
      一、单项选择题
      1．值班由谁负责（　）。
      A．班长　B．值班员　C．主任
      答案：A
      二、简答题
      1．简述值班的要求。
      答案：
      一、按时到岗，不得脱岗。
      二、认真登记，当面交接。
      """
    #expect(
      QuestionLines.of(text).last == "简 简述值班的要求。 = 一、按时到岗，不得脱岗。\n二、认真登记，当面交接。")
  }

  @Test func `two papers before both of their lists get each its own`() {
    let other = Self.paper.replacing("值班", with: "备勤").replacing("夜间", with: "白天")
    let text = """
      试题一
      \(Self.paper)

      试题二
      \(other)

      试题一参考答案
      一、单项选择题
      1.A 2.B
      二、多项选择题
      1.AB
      三、判断题
      1.√ 2.×
      试题二参考答案
      一、单项选择题
      1.C 2.A
      二、多项选择题
      1.BC
      三、判断题
      1.× 2.√
      """
    let keys = QuestionLines.of(text).map { $0.split(separator: "= ").last.map(String.init) ?? "" }
    #expect(keys == ["A", "B", "AB", "对", "错", "C", "A", "BC", "错", "对"])
  }
}
