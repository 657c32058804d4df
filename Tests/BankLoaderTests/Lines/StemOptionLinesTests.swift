import Testing

@testable import BankLoader

@Suite struct StemOptionLinesTests {
  @Test func `the first option stands on the line of its stem`() {
    let text = """
      第1题
      钥匙的保管人是 A 门卫
      B 来宾
      C 司机
      【正确答案】：A
      第2题
      值班表的公布人是 A 来宾
      B 班长
      C 司机
      【正确答案】：B
      """
    #expect(
      QuestionLines.of(text) == ["单 钥匙的保管人是 门卫/来宾/司机 = A", "单 值班表的公布人是 来宾/班长/司机 = B"])
  }
}
