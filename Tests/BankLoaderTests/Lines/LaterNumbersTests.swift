import BankLoader
import ExamModel
import Testing

@Suite struct LaterNumbersTests {
  private func strays(_ text: String) -> [String] {
    Reading.document(text).diagnostics.map(Reading.line).filter { $0.contains("stray-line") }
  }

  @Test func `lines of a stem that may be the next questions are told`() {
    let text = """
      一、简答题
      1. 简述值班制度
      2. 简述交接班
      4. 简述登记
      6. 简述巡查
      二、单选题
      1. 谁登记（　）。
      A. 门卫
      B. 班长

      """
    let stems = Reading.document(text).bank.questions.map(\.stem)
    #expect(stems.first == "简述值班制度")
    #expect(stems.count == 5 || strays(text) == ["4:0 stray-line", "5:0 stray-line"])
  }

  @Test(arguments: ["1. 先登记\n2. 再巡查", "20. 三班倒\n30. 两班倒"])
  func `points and figures of a stem are not`(points: String) {
    let text = "一、简答题\n1. 简述值班制度\n2. 简述下列做法\n\(points)\n"
    #expect(strays(text).isEmpty)
  }
}
