import Testing

@testable import BankLoader

@Suite struct SeparatedOptionsTests {
  private func read(_ options: String) -> [String] {
    QuestionLines.of(
      Reading.document("1. 值班日志由谁填写？\n\(options)\n答案：B\n", file: "题库.txt"))
  }

  @Test(arguments: ["A.门卫|B.值班员|C.厨师", "A、门卫；B、值班员；C、厨师", "A.门卫/B.值班员/C.厨师", "A.门卫，B.值班员，C.厨师"])
  func `the sign between options belongs to none`(options: String) {
    #expect(read(options) == ["单 值班日志由谁填写？ 门卫/值班员/厨师 = B"])
  }

  @Test func `signs that only some options have stay`() {
    #expect(read("A.门卫；B.值班员C.厨师") == ["单 值班日志由谁填写？ 门卫；/值班员/厨师 = B"])
  }

  @Test func `options on lines of their own keep their signs`() {
    #expect(
      read("A.门卫；\nB.值班员；\nC.厨师") == ["单 值班日志由谁填写？ 门卫；/值班员；/厨师 = B"])
  }
}
