import Testing

@testable import BankLoader

/// Questions whose numbers were not typed, between others that have them and their keys in their blanks.
@Suite struct UnnumberedFilledTests {
  @Test func `a filled blank above a further option A begins a question`() {
    let text = """
      一、单选题
      1.夜间由（ A ）登记来宾。
      A.门卫
      B.来宾
      C.班长
      D.司机
      《值班规定》自（ C ）起施行。
      A.一月
      B.二月
      C.三月
      D.四月
      3.1.5米高的围墙由（ B ）巡查。
      A.门卫
      B.班长
      C.来宾
      D.司机
      4.钥匙由（ D ）保管。
      A.来宾
      B.司机
      C.门卫
      D.班长
      """
    #expect(
      QuestionLines.of(text) == [
        "单 夜间由（　）登记来宾。 门卫/来宾/班长/司机 = A", "单 《值班规定》自（　）起施行。 一月/二月/三月/四月 = C",
        "单 1.5米高的围墙由（　）巡查。 门卫/班长/来宾/司机 = B", "单 钥匙由（　）保管。 来宾/司机/门卫/班长 = D",
      ])
  }

  @Test func `what says which option is right begins no question`() {
    let text = """
      一、单选题
      1.夜间由（ A ）登记来宾。
      A.门卫
      B.来宾
      因此应当选（ A ）。
      A.门卫在岗
      B.来宾不在岗
      2.钥匙由（ B ）保管。
      A.来宾
      B.班长
      """
    #expect(!QuestionLines.of(text).contains { $0.contains("单 因此") })
  }
}
