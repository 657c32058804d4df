import ExamModel
import Testing

@testable import BankLoader

@Suite struct UnevenLetterLinesTests {
  @Test(arguments: [
    "A 班长安排\t\tB .门卫安排\nC.主任安排\t\tD.全体安排",
    "A班长安排\t\tB. 门卫安排\nC.主任安排\t\tD.全体安排",
    "A 班长安排      B. 门卫安排\nC 主任安排      D.全体安排",
    "A.班长安排\t\tB.门卫安排\t\tC.主任安排\t\tD .全体安排",
  ])
  func `letters of a row get the sign of the others`(options: String) {
    #expect(
      QuestionLines.of("1.值班（　）。\n\(options)\n答案：B\n2.谁登记（　）。\nA.甲\nB.乙\n答案：A\n") == [
        "单 值班（　）。 班长安排/门卫安排/主任安排/全体安排 = B", "单 谁登记（　）。 甲/乙 = A",
      ])
  }

  @Test func `a stem that begins with a letter stays one`() {
    let text = "A班由班长带领。\t\tB. 对不对（　）。\n1.值班（　）。\nA.甲\nB.乙\n答案：A\n"
    #expect(QuestionLines.of(text).last == "单 值班（　）。 甲/乙 = A")
  }
}
