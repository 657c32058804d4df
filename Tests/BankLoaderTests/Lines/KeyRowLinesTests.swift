import ExamModel
import Testing

@testable import BankLoader

@Suite struct KeyRowLinesTests {
  private static let questions = """
    第一章
    1.值班由（　）安排。
    A.班长
    B.门卫
    2.登记包括（　）。
    A.姓名
    B.时间
    C.天气
    3.夜间应当巡查。（　）
    A.对
    B.错

    """

  private static func keys(_ text: String) -> String {
    Reading.document(text).bank.questions.map { question in
      question.key.map { KeyText.text(of: $0) } ?? "?"
    }.joined(separator: " ")
  }

  @Test(arguments: ["1.A     2.AB   3.B", "1.A 2.AB 3.B", "1. A  2. AB  3. B", "1、A；2、AB；3、B"])
  func `a row behind the last option holds the keys of the questions above`(row: String) {
    let text = Self.questions + row + "\n\n第二章\n1.谁交班（　）。\nA.班长\nB.门卫\n"
    #expect(Self.keys(text) == "A AB 错 ?")
  }

  @Test(arguments: [
    "1.A     2.AB   4.B", "2.A     3.A   4.B", "1.A     2.D   3.B", "1.A     2.AB   3.C", "2.A 3.B",
    "1.A 2.AB 3.B 4.A",
  ])
  func `a row that does not fit gives none`(row: String) {
    #expect(Self.keys(Self.questions + row + "\n") == "? ? ?")
  }

  @Test func `a row gives none where a question has its key`() {
    let text = Self.questions.replacing("安排。\nA.班长\nB.门卫\n", with: "安排。\nA.班长\nB.门卫\n答案：B\n")
    #expect(!Self.keys(text + "1.A  2.AB  3.B\n").hasPrefix("A"))
  }

  @Test func `the questions before those of a row leave it open`() {
    let text = "一、单选题\n1.谁交班（　）。\nA.班长\nB.门卫\n"
    let more = (2...4).map { "\($0).第\($0)项（　）。\nA.甲\nB.乙\n" }.joined()
    #expect(Self.keys(text + more + "2.A  3.B  4.A\n") == "? ? ? ?")
  }
}
