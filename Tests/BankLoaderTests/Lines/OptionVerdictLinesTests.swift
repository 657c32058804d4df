import ExamModel
import Testing

@testable import BankLoader

@Suite struct OptionVerdictLinesTests {
  private let text = """
    1、谁登记来访( )。
    A：门卫   -->no
    B：班长   -->yes
    C：主任   -->no
    There is no D!!!
    There is no E!!!
    B

    2、谁保管钥匙( )。
    A：门卫   -->yes
    B：班长   -->no
    C：主任   -->no
    There is no D!!!
    There is no E!!!
    A

    3、谁巡查( )。
    A：门卫   -->yes
    B：班长   -->no
    C：主任   -->yes
    There is no D!!!
    There is no E!!!
    AC

    """

  @Test func `words behind all options mark the right ones and go away`() {
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来访( )。 门卫/班长/主任 = B", "单 谁保管钥匙( )。 门卫/班长/主任 = A",
        "多 谁巡查( )。 门卫/班长/主任 = AC",
      ])
  }

  @Test(arguments: [("-->no", "（错误）", "-->yes", "（正确）"), ("-->no", "->错", "-->yes", "->对")])
  func `they are the keys where no others stand`(
    wrong: String, wrongWord: String, right: String, rightWord: String
  ) {
    let lines = text.split(separator: "\n").filter { $0.count > 2 && !$0.hasPrefix("There") }
    let text = lines.joined(separator: "\n").replacing(wrong, with: wrongWord)
      .replacing(right, with: rightWord)
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来访（　）。 门卫/班长/主任 = B", "单 谁保管钥匙（　）。 门卫/班长/主任 = A",
        "多 谁巡查（　）。 门卫/班长/主任 = AC",
      ]
        || QuestionLines.of(text) == [
          "单 谁登记来访( )。 门卫/班长/主任 = B", "单 谁保管钥匙( )。 门卫/班长/主任 = A",
          "多 谁巡查( )。 门卫/班长/主任 = AC",
        ])
  }

  @Test func `a key that says another thing leaves the question open`() {
    let text = text.replacing("\nAC\n", with: "\nB\n")
    #expect(QuestionLines.of(text).last?.hasSuffix("= ?") == true)
  }

  @Test func `verdicts that are options' own words stay`() {
    let text = """
      1. 下列说法对的是（ A ）。
      A. 夜间不登记（错误）
      B. 交接要签字（正确）
      2. 谁登记（ A ）。
      A. 门卫
      B. 班长
      3. 谁巡查（ B ）。
      A. 门卫
      B. 班长
      """
    #expect(QuestionLines.of(text).first?.contains("夜间不登记（错误）") == true)
  }

  @Test func `lines that name the right letter stay`() {
    let text = (1...6).map { number in
      "\(number). 谁登记第\(number)班（　）。\nA. 门卫\nB. 班长\nC. 主任\n答案选\(number % 2 == 0 ? "B" : "C")\n"
    }.joined()
    let keys = Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
    #expect(keys == ["C", "B", "C", "B", "C", "B"])
  }
}
