import ExamModel
import Testing

@testable import BankLoader

@Suite struct RareNumbersTests {
  @Test func `a row of numbers among questions without any begins none`() {
    let text = """
      值班室归谁管理（　）。
      A. 门卫
      B. 班长
      答案：班长

      1，4，9，16，（　），36
      A. 20
      B. 25
      答案：25

      交接记录保存（　）。
      A. 两年
      B. 三年
      答案：三年
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班室归谁管理（　）。 门卫/班长 = B", "单 1，4，9，16，（　），36 20/25 = B",
        "单 交接记录保存（　）。 两年/三年 = B",
      ])
  }

  @Test func `digits at the head of some stems are no numbers of theirs`() {
    let stems = [
      "值班室归谁管理（　）。", "5班应当几点交接（　）。", "交接记录由谁签字（　）。", "6班应当几点交接（　）。",
      "夜间由谁巡查（　）。", "谁登记来访（　）。", "谁保管钥匙（　）。",
    ]
    let text = stems.enumerated().map { place, stem in
      "\(place + 1)/7\n[单选题]\n\(stem)\nA. 甲\nB. 乙\n正确答案 B\n"
    }.joined(separator: "\n")
    #expect(QuestionLines.of(text) == stems.map { "单 \($0) 甲/乙 = B" })
  }

  @Test func `numbers that run on are questions', however many keys each has`() {
    let parts = (1...4).map { "（\($0)）第\($0)项由（　）办理。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    let text = (1...3).map { "\($0) 某班第\($0)天交接时发生下列情况。\n" + parts }.joined()
    let stems = Reading.document(text).bank.questions.map(\.stem)
    #expect(!stems.contains { $0.hasPrefix("1 ") || $0.hasPrefix("2 ") || $0.hasPrefix("3 ") })
  }

  @Test func `numbers that all questions have are taken off`() {
    let text = """
      1值班室归谁管理（　）。
      A. 门卫
      B. 班长
      答案：B
      2夜间由谁巡查（　）。
      A. 门卫
      B. 班长
      答案：A
      3谁登记来访（　）。
      A. 门卫
      B. 班长
      答案：A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班室归谁管理（　）。 门卫/班长 = B", "单 夜间由谁巡查（　）。 门卫/班长 = A",
        "单 谁登记来访（　）。 门卫/班长 = A",
      ])
  }
}
