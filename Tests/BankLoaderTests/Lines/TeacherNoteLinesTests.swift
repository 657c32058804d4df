import ExamModel
import Testing

@testable import BankLoader

@Suite struct TeacherNoteLinesTests {
  @Test func `what a teacher notes below questions gives their keys`() {
    let text = """
      1. 谁登记来访（　）。
      A. 门卫 B. 班长
      选A，书上第3页原话

      2. 谁保管钥匙（　）。
      A. 门卫
      B. 班长
      答案选B。因为门卫常换

      3. 值班员可以离岗。
      错，必须有人接替

      4. 值班员应当登记。
      √ 书上原话
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来访（　）。 门卫/班长 = A", "单 谁保管钥匙（　）。 门卫/班长 = B",
        "判 值班员可以离岗。 = 错", "判 值班员应当登记。 = 对",
      ])
  }

  @Test func `options of statements and advice on several letters give none`() {
    let text = """
      1. 值班员可以离岗。
      对   错 √
      2. 值班员应当登记。
      对   错 √
      3. 接班可以迟到。
      对   错 √
      4. 谁保管钥匙（　）。
      A. 门卫
      B. 班长
      选A，有人选B
      """
    let keys = Reading.document(text).bank.questions.map(\.key)
    #expect(!keys.contains(.truth(true)))
    #expect(keys.last == .some(nil))
  }
}
