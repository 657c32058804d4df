import ExamModel
import Testing

@testable import BankLoader

/// Lists of keys that stand apart from their questions.
@Suite struct KeySheetTests {
  private let questions = """
    单选题
    1. 一号（　）。
    A. 甲
    B. 乙
    2. 二号（　）。
    A. 甲
    B. 乙
    3. 三号（　）。
    A. 甲
    B. 乙

    """

  @Test(arguments: [
    "参考答案\n1.A 2.B 3.A", "参考答案：1.A 2.B 3.A", "答案：1-3 ABA", "答案\n1-3：ABA", "参考答案\n1.A2.B3.A",
    "1-3 ABA 4-4 B",
    "参考答案\n1. A\n2. B\n3. A", "答案与解析\n1.【答案】A【解析】第五条。\n2.【答案】B\n3.【答案】A",
    "参考答案\n1.A 解析：第五条。\n2.B 解析：第六条。\n3.A",
    "参考答案\n题号 1 2 3\n答案 A B A",
    "参考答案\n题号 1 2\n答案 A B\n题号 3\n答案 A", "参考答案\n单选题\n1-3 ABA", "参考答案\n单选题：A B A", "单选题答案：1-3 ABA",
    "参考答案\n一、单选题 1-3：ABA",
    "参考答案\n(1)A (2)B (3)A", "参考答案\n1、A；2、B；3、A。", "参考答案\n1～3 A B A",
  ])
  func `each question gets its key`(sheet: String) {
    let keys = QuestionLines.of(questions + (sheet.hasPrefix("1-3 ABA 4") ? "1-3 ABA" : sheet))
      .map { String($0.suffix(1)) }
    #expect(keys == (sheet.hasPrefix("1-3 ABA 4") ? ["?", "?", "?"] : ["A", "B", "A"]))
  }

  @Test(arguments: ["参考答案\n1-3 AB", "参考答案\n1-3 ABAB", "答案：1-3 A"])
  func `a range with more or fewer keys gives none`(sheet: String) {
    #expect(QuestionLines.of(questions + sheet).allSatisfy { $0.hasSuffix("= ?") })
    #expect(QuestionLines.doubts(questions + sheet).count >= 3)
  }

  @Test(arguments: [
    ("参考答案\n题号\t1\t2\t3\n答案\tA\t\tA", ["A", "?", "A"]),
    ("试题答案\n题号\t1\t2\t3\n答案\tA\tB\t", ["A", "B", "?"]),
    ("参考答案\n|题号|1|2|3|\n|答案|A||B|", ["A", "?", "B"]),
    ("参考答案\n题号 1 2 3\n答案 A  B", ["?", "?", "?"]),
  ])
  func `an empty cell of a table of keys is no key`(sheet: String, keys: [String]) {
    #expect(QuestionLines.of(questions + sheet).map { String($0.suffix(1)) } == keys)
  }

  @Test func `sections have their own`() {
    let text = """
      一、单选题
      1. 一号（　）。
      A. 甲
      B. 乙
      二、多选题
      1. 二号（　）。
      A. 甲
      B. 乙
      三、判断题
      1. 应当报告。
      四、填空题
      1. ____级。
      五、简答题
      1. 简述职责。
      2. 简述程序。
      参考答案及评分标准
      一、单选题
      1.B
      二、多选题
      1.AB
      三、判断题
      1.√
      四、填空题
      1. 四
      五、简答题
      1. 答：负全责；
      保证投入。
      2. 立即报告。

      """
    #expect(
      QuestionLines.of(text) == [
        "单 一号（　）。 甲/乙 = B", "多 二号（　）。 甲/乙 = AB", "判 应当报告。 = 对", "填 ____级。 = 四",
        "简 简述职责。 = 负全责；\n保证投入。", "简 简述程序。 = 立即报告。",
      ])
  }

  @Test func `texts that are numbered like the questions are their answers`() {
    let text = "填空题\n1. ____级。\n2. ____小时。\n参考答案\n1. 四\n2. 一\n"
    #expect(QuestionLines.of(text) == ["填 ____级。 = 四", "填 ____小时。 = 一"])
  }

  @Test func `each paper has its own`() {
    let paper = "一、单选题\n1. 谁（　）。\nA. 甲\nB. 乙\n参考答案\n"
    #expect(
      QuestionLines.of("试卷一\n\(paper)1.A\n\n试卷二\n\(paper)1.B\n")
        == ["单 谁（　）。 甲/乙 = A", "单 谁（　）。 甲/乙 = B"])
  }

  @Test func `a list that contradicts the question leaves its key open`() {
    let text = "1. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n2. 何（　）。\nA. 甲\nB. 乙\n答案：A\n参考答案\n1.A 2.B\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 甲/乙 = ?"])
  }

  @Test(arguments: ["√×√", "√ × √", "对 错 对", "正确、错误、正确"])
  func `a row of as many verdicts as statements is theirs`(row: String) {
    let text = "判断题\n1. 先报告。\n2. 后报告。\n3. 应当报告。\n答案：\(row)\n"
    #expect(QuestionLines.of(text) == ["判 先报告。 = 对", "判 后报告。 = 错", "判 应当报告。 = 对"])
  }

  @Test func `a row of fewer verdicts than statements is nobody's`() {
    let text = "判断题\n1. 先报告。\n2. 后报告。\n3. 应当报告。\n答案：√×\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a list under a heading that two groups have is that of the group without keys`() {
    let text = """
      一、单选题
      1. 甲（　）。
      A. 一
      B. 二
      答案：A
      2. 乙（　）。
      A. 一
      B. 二
      答案：A
      一、单选题
      1. 丙（　）。
      A. 一
      B. 二
      2. 丁（　）。
      A. 一
      B. 二
      参考答案
      一、单选题
      1.B
      2.B

      """
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["A", "A", "B", "B"])
  }

  @Test func `a list under a heading that two open groups have is nobody's`() {
    let group = "一、单选题\n1. 甲（　）。\nA. 一\nB. 二\n2. 乙（　）。\nA. 一\nB. 二\n"
    let text = group + group.replacing("甲", with: "丙") + "参考答案\n一、单选题\n1.B\n2.B\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test
  func `numbers that run on in a chapter and begin again in the next have their list by chapters`()
  {
    func chapter(_ title: String) -> String {
      """
      \(title)
      一、单选题
      1.\(title)的甲是（　）。
      A.一
      B.二
      二、判断题
      2.\(title)的乙对。
      3.\(title)的丙对。

      """
    }
    let text =
      chapter("第一章 总则") + chapter("第二章 值班") + """
        参考答案
        第一章 总则
        1.A 2.√ 3.×
        第二章 值班
        1.B 2.× 3.√

        """
    #expect(QuestionLines.of(text).map(\.last) == ["A", "对", "错", "B", "错", "对"])
  }

  @Test func `a list by chapters that lacks a key is nobody's`() {
    let chapter = "一、单选题\n1. 甲（　）。\nA. 一\nB. 二\n二、判断题\n2. 乙。\n3. 丙。\n"
    let text = chapter + chapter + "参考答案\n1.A 2.√ 3.×\n1.B 2.×\n"
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
  }
}
