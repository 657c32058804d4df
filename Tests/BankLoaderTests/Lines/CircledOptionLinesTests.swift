import Testing

@testable import BankLoader

/// Options with circled numbers, and the number of the right one in the blank.
@Suite struct CircledOptionLinesTests {
  @Test func `circled options get letters, and so do the numbers in blanks`() {
    let text = """
      一、选择题
      1.公章由（②）保管。
      ①来宾  ②专人  ③门卫
      2.值班的人有（①③）。
      ①主任
      ②来宾
      ③秘书
      3.登记由（①）负责。
      ①门卫  ②来宾
      """
    #expect(
      QuestionLines.of(text) == [
        "单 公章由（　）保管。 来宾/专人/门卫 = B", "多 值班的人有（　）。 主任/来宾/秘书 = AC",
        "单 登记由（　）负责。 门卫/来宾 = A",
      ])
  }

  @Test func `a number beyond the options says that they are none`() {
    let text = """
      一、填空题
      1.事项有（①）种。
      ①交接  ②登记
      2.事项有（③）种。
      ①交接  ②登记
      3.事项有（②）种。
      ①交接  ②登记
      """
    #expect(!QuestionLines.of(text).contains { $0.hasPrefix("单") })
  }

  @Test func `options with filled brackets above others are no stems`() {
    let question = "公章由（①）保管。\n①甲（②） ②乙\n①丙 ②丁\n"
    let text = (1...3).map { "\($0)." + question }.joined()
    let lines = text.split(separator: "\n").enumerated().map {
      TidyLine(glyphs: Glyphs(String($0.element)), number: $0.offset + 1)
    }
    #expect(CircledOptionLines.lettered(lines).count >= lines.count)
  }
}
