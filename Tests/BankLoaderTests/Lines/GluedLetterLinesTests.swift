import ExamModel
import Testing

@testable import BankLoader

@Suite struct GluedLetterLinesTests {
  private static let plain = """
    1. 值班电话是（　）。
    A110
    B119
    正确答案：B　您的答案：A
    2. 夜间由（　）巡查。
    A门卫
    B班长
    正确答案：A　您的答案：A
    """

  @Test func `letters right before Latin texts are options' where others stand so`() {
    let text =
      Self.plain + """

        3. 值班室的流量表以（　）计。
        At/h
        Bm³
        CMPa
        正确答案：A　您的答案：B
        4. 值班员可以提前离岗。
        正确答案：错　您的答案：对
        """
    #expect(
      QuestionLines.of(text) == [
        "单 值班电话是（　）。 110/119 = B", "单 夜间由（　）巡查。 门卫/班长 = A",
        "单 值班室的流量表以（　）计。 t/h/m³/MPa = A", "判 值班员可以提前离岗。 = 错",
      ])
  }

  @Test func `words that begin with A, B and C keep their letters`() {
    let text =
      Self.plain + """

        3. 值班系统的名字是（　）。
        Argus
        Beacon
        Castle
        正确答案：Beacon
        """
    let question = Reading.document(text).bank.questions.last
    #expect(question?.options.contains("eacon") == false)
    #expect(question?.stem.contains("rgus\n") != true || question?.stem.contains("Argus") == true)
  }
}
