import ExamModel
import Testing

@testable import BankLoader

@Suite struct MarkdownRemarkTests {
  private func questions(_ text: String) -> [String] {
    QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  @Test(arguments: [("`×`", "`√`"), ("×", "√"), ("（×）", "（√）")])
  func `a quoted note below a statement with its verdict is no part of it`(
    wrong: String, right: String
  ) {
    let text = """
      二. 判断题（共3题，6分）
      9. (判断题) 值班表由门卫登记。\(wrong)

      > 值班表由班长登记

      10. (判断题) 夜间应当巡查。\(right)

      > ![表](a.png)
      >
      > 白天也要巡查

      11. (判断题) 交班应当签字。\(right)
      """
    #expect(questions(text).map { String($0.suffix(3)) } == ["= 错", "= 对", "= 对"])
    #expect(!questions(text).joined().contains("班长登记"))
  }

  private static let single = (1...6).map { number in
    let right = number % 2
    return "\(number). 第\(number)项由谁负责？\n\n"
      + (right == 0 ? "**A. 门卫**\n\nB. 班长\n\n" : "A. 门卫\n\n**B. 班长**\n\n")
  }.joined()

  private static let truths = """
    ## 判断

    1. 门卫安排值班。

    - 对
    - **错**

    2. 班长安排值班。

    - **对**
    - 错

    3. 登记可以补写。

    - 对
    - **错**


    """

  private static let plain = (1...6).map { "\($0). 第\($0)班有谁？\n\nA. 门卫\n\nB. 班长\n\n" }.joined()

  /// The keys of a file with statements, and with other sections that have their keys set off or none.
  private func keys(_ truths: String, _ single: String) -> String {
    let text = "# 题库\n\n\(truths)## 单选\n\n\(single)## 多选\n\n\(Self.plain)"
    return questions(text).map { String($0.suffix(1)) }.joined()
  }

  @Test func `what tells the keys of a section tells those of a small one`() {
    #expect(keys(Self.truths, Self.single) == "错对错BABABA??????")
  }

  @Test func `by itself, or with words set off besides, it tells nothing in a small section`() {
    let odd = Self.truths.replacing("1. 门卫安排值班。", with: "1. **门卫**安排值班。")
    #expect(keys(odd, Self.single) == "???BABABA??????")
    #expect(keys(Self.truths, Self.single.replacing("**", with: "")).allSatisfy { $0 == "?" })
  }
}
