import BankLoader
import ExamModel
import Testing

/// Answers of fill-in questions that only their looks tell.
@Suite struct LooksBlankRuleTests {
  private func lines(_ stems: [String], bullet: Bool = false) -> [String] {
    let numbered = stems.enumerated().map { bullet ? "* \($1)\n" : "\($0 + 1)、\($1)\n" }
    let text = "## 填空题\n\n" + numbered.joined()
    return QuestionLines.of(Reading.document(text, file: "题库.md"))
  }

  private let filled = ["填 值班由____负责。 = 门卫", "填 值班分为____和____。 = 早班；晚班", "填 ____公布值班表。 = 班长"]

  @Test(arguments: [("**", "**"), ("==", "=="), ("<u>", "</u>")])
  func `what is set off in every stem fills its blanks`(open: String, close: String) {
    let stems = ["值班由[门卫]负责。", "值班分为[早班]和[晚班]。", "[班长]公布值班表。"].map {
      $0.replacing("[", with: open).replacing("]", with: close)
    }
    #expect(lines(stems) == filled)
  }

  @Test(arguments: [("==", "=="), ("<u>", "</u>"), ("__", "__")])
  func `lines without numbers are questions of their own`(open: String, close: String) {
    let stems = ["值班由[门卫]负责。", "值班分为[早班]和[晚班]。", "我看[班长]公布值班表。"].map {
      $0.replacing("[", with: open).replacing("]", with: close)
    }
    #expect(lines(stems, bullet: true).map { $0.suffix(2) } == ["门卫", "晚班", "班长"])
  }

  @Test func `beside blanks what is bold is stressed`() {
    #expect(
      lines(["**值班**由____负责。", "**登记**用____。", "**巡查**每____一次。"]).allSatisfy { $0.hasSuffix("= ?") }
    )
    #expect(
      lines(["**值班**由        负责。", "**登记**用        写。", "**巡查**每        一次。"]).allSatisfy {
        $0.hasSuffix("= ?")
      })
  }

  @Test func `tags and words that return are no answers`() {
    #expect(
      lines(["**【易】** 值班由门卫负责。", "**【难】** 登记用黑笔。", "**【中】** 巡查每日一次。"]).allSatisfy {
        $0.hasSuffix("= ?")
      })
    #expect(
      lines(["**谁值班？** 门卫", "**用什么登记？** 黑笔", "**几时巡查？** 每日"]).allSatisfy { $0.hasSuffix("= ?") })
    #expect(
      lines(["值班**必须**由门卫负责。", "登记**必须**用黑笔。", "巡查**必须**每日一次。"]).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a list that goes on in another way is none of questions`() {
    let text = "## 填空题\n\n* 值班由<u>门卫</u>负责。\n* 登记用<u>黑笔</u>。\n* 巡查每<u>日</u>一次。\n* 以上各条贴在墙上。\n"
    #expect(Reading.document(text, file: "题库.md").bank.questions.isEmpty)
  }

  @Test func `lines that a page has broken are none by themselves`() {
    let text = "## 填空题\n\n值班由<u>门卫</u>和\n<u>班长</u>负责，登\n记用<u>黑笔</u>写。\n"
    #expect(Reading.document(text, file: "题库.md").bank.questions.count < 2)
  }

  @Test func `what stands below such a list is said and joined to none`() {
    let text =
      "## 填空题\n\n* 值班由<u>门卫</u>负责。\n* 登记用<u>黑笔</u>。\n* 巡查每<u>日</u>一次。\n\n* 以上各条贴在墙上。\n\n## 判断题\n\n1. 交接要签字。（√）\n"
    let document = Reading.document(text, file: "题库.md")
    #expect(document.bank.questions.map(\.stem).prefix(3).last == "巡查每____一次。")
    #expect(document.bank.questions.count == 4)
    #expect(
      document.diagnostics.map { "\($0.position.line) \($0.finding.code)" } == ["7 stray-line"])
  }
}
