import ExamModel
import Testing

@testable import BankLoader

@Suite struct KeySectionLinesTests {
  private static let paper = """
    一、单选题
    1. 谁登记来访（　）。
    A. 门卫
    B. 班长
    2. 谁保管钥匙（　）。
    A. 门卫
    B. 班长
    二、多选题
    1. 交接时核对（　）。
    A. 人数
    B. 物资
    C. 天气
    三、填空题
    1. 交班由____和____签字。
    2. 值班记录保存____年。

    """

  @Test func `keys of several kinds on a line are parted`() {
    let text = Self.paper + "答案\n单选题：1.A 2.B；多选题：1.AB\n"
    let keys = Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
    #expect(keys == ["A", "B", "AB", nil, nil])
  }

  @Test func `answers of blanks stand beside their heading as other keys do`() {
    let text = Self.paper + "答案\n单选题：1.A 2.B\n多选题：1.AB\n填空题：1.交班人、接班人  2.三\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来访（　）。 门卫/班长 = A", "单 谁保管钥匙（　）。 门卫/班长 = B",
        "多 交接时核对（　）。 人数/物资/天气 = AB", "填 交班由____和____签字。 = 交班人；接班人",
        "填 值班记录保存____年。 = 三",
      ])
  }

  @Test func `what a paper says of its kinds is no list of keys`() {
    let text = "单选题：20题，每题2分；多选题：10题，每题3分；填空题：5空。\n" + Self.paper
    #expect(Reading.document(text).bank.questions.count == 5)
  }
}
