import Testing

@testable import BankLoader

@Suite struct LeadingKeyLinesTests {
  @Test func `letters right before the first option are keys where all questions have them`() {
    let text = """
      一、单选题1、来宾由谁登记_______。
      BA. 司机B. 门卫2、钥匙由谁保管，用后_______。
      AA. 交还B. 带走3、值班表几日一换，由（）公布。
      CA. 来宾B. 司机C. 班长4、谁可以换班（）。
      AA. 值班员B. 来宾
      """
    #expect(
      QuestionLines.of(text) == [
        "单 来宾由谁登记_______。 司机/门卫 = B", "单 钥匙由谁保管，用后_______。 交还/带走 = A",
        "单 值班表几日一换，由（）公布。 来宾/司机/班长 = C", "单 谁可以换班（）。 值班员/来宾 = A",
      ])
  }

  @Test func `one question without such a letter leaves all of them`() {
    let text = """
      1.来宾由谁登记（）。BA.司机 B.门卫
      2.钥匙由谁保管（）。AA.门卫 B.来宾
      3.谁公布值班表（）。BA.司机 B.班长
      4.谁可以换班（）。A.值班员 B.来宾
      """
    #expect(!QuestionLines.of(text).contains { $0.hasSuffix("= A") || $0.hasSuffix("= B") })
  }

  @Test func `letters that are printed twice are no keys`() {
    let text = """
      1.来宾由谁登记（）。AA.司机 BB.门卫
      2.钥匙由谁保管（）。AA.门卫 BB.来宾
      3.谁公布值班表（）。AA.司机 BB.班长
      4.谁可以换班（）。AA.值班员 BB.来宾
      """
    #expect(!QuestionLines.of(text).contains { $0.hasSuffix("= A") || $0.hasSuffix("= B") })
  }
}
