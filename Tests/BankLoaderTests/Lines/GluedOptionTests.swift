import Testing

@testable import BankLoader

@Suite struct GluedOptionTests {
  @Test func `options glued behind Latin letters are parted by their letters and their sign`() {
    let text = """
      1、砌筑的偏差不得超过（　）。
      A．±50mmB．±75mmC．±100mm
      答案：B
      2、应急照明的照度不低于（　）。A、1.5lxB、2lxC、5lxD、10lx
      答案：C
      3、配电系统应当采用（　）。
      A．TTB．TN-SC．TN-CD．IT
      答案：B
      """
    #expect(
      QuestionLines.of(text) == [
        "单 砌筑的偏差不得超过（　）。 ±50mm/±75mm/±100mm = B",
        "单 应急照明的照度不低于（　）。 1.5lx/2lx/5lx/10lx = C",
        "单 配电系统应当采用（　）。 TT/TN-S/TN-C/IT = B",
      ])
  }

  @Test func `a letter that stands twice parts nothing`() {
    let text = "1、下列写法正确的是（　）。\nA．图AB．表BB．图C．附录\n答案：A"
    #expect(!QuestionLines.of(text).contains { $0.contains("图A/表B") })
  }

  @Test func `options beside each other of which only some have a sign are all options`() {
    let text = """
      1. 值班由谁负责（　）。
      A班长   B．值班员   C主任   D．门卫
      答案：B
      2. 夜间由谁值守（　）。
      A．班长   B．值班员   C．主任   D门卫
      答案：D
      3. 值班不得脱岗。
      A正确   B．错误
      答案：A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由谁负责（　）。 班长/值班员/主任/门卫 = B", "单 夜间由谁值守（　）。 班长/值班员/主任/门卫 = D",
        "判 值班不得脱岗。 = 对",
      ])
  }

  @Test func `stars before letters part options and set nothing in bold`() {
    let text = """
      1值班由谁负责（　）。
      **A班长**B值班员**C主任**D门卫
      答案：B

      2夜间由谁值守（　）。
      **A班长**B值班员**C主任**D门卫**
      答案：D

      3值班不得脱岗。**A、正确**B、错误 答案：A
      4夜间可以脱岗。A、正确**B、错误** 答案：B
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由谁负责（　）。 班长/值班员/主任/门卫 = B", "单 夜间由谁值守（　）。 班长/值班员/主任/门卫 = D",
        "判 值班不得脱岗。 = 对", "判 夜间可以脱岗。 = 错",
      ])
  }

  @Test func `letters in bold stay letters in bold`() {
    let text = """
      1. 值班由谁负责（　）。
      **A.** 班长 **B.** 值班员 **C.** 主任
      答案：**B**
      """
    #expect(QuestionLines.of(text) == ["单 值班由谁负责（　）。 班长/值班员/主任 = B"])
  }

  @Test func `letters in brackets part options right behind words, too`() {
    let text = "1. 巡查多远？\n(A)8m(B)10m(C)15m(D)5m\n答案：B\n2. 门卫在哪？\n(A)门(B)厅(C)楼(D)院\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 巡查多远？ 8m/10m/15m/5m = B", "单 门卫在哪？ 门/厅/楼/院 = A"])
  }

  @Test func `what functions are given is no option`() {
    let text = "1. 哪个对？\n(A)f(A)+g(B)\n(B)f(B)\n(C)g(C)\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 哪个对？ f(A)+g(B)/f(B)/g(C) = B"])
  }
}
