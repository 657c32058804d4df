import BankLoader
import ExamModel
import Testing

@Suite struct CanonicalWriterTests {
  private let canonical = """
    标题：例
    法规：中华人民共和国安全生产法
    版本：2021-06-10
    标签：法律

    一、单项选择题（每题1分）

    1. 谁（　）？
    A. 甲
    B. 乙
    答案：B
    解析：一
    二
    依据：《安全生产法》第五条；《刑法》第一百三十四条之一第二款
    难度：易
    分值：1.5
    标签：责任
    适用对象：企业负责人；从业人员
    编号：a1
    状态：停用
    保密：是

    2. 何时（　）？
    题型：多选题
    A. 甲
    B. 乙
    答案：AB

    二、简答题

    1. 述。
    答案：
    \\1. 甲
    \\答案：乙
    得分点：甲（2分）
    难度：0.25

    三、案例分析题

    1. 案例：某厂
    \\（1）起火。
    编号：c1
    （1）报警。
    题型：判断题
    答案：对

    """

  @Test func `canonical text is written as it was read`() {
    // 答案： alone on its line is joined with the next.
    let expected = canonical.split(separator: "答案：\n", maxSplits: 1).joined(separator: "答案：")
    let text = CanonicalWriter.text(of: Reading.document(canonical).bank)
    #expect(text == expected)
    #expect(CanonicalWriter.text(of: Reading.document(text).bank) == text)
  }

  @Test func `what people typed becomes canonical`() {
    let text = "判断题(共1题)\n１、是否应报告？（ ）\n参考答案:正确\n解 析\n适用：执法人员、志愿者\n难度:容易\n"
    let expected = """
      标题：题库

      一、判断题(共1题)

      1. 是否应报告？（ ）
      答案：对
      难度：易
      适用对象：执法人员；志愿者

      """
    #expect(CanonicalWriter.text(of: Reading.document(text).bank) == expected)
  }

  @Test func `a number that is not the next one is written apart`() {
    let text = "判断题\n1. 甲。\n答案：对\n\n3. 乙。\n答案：错\n"
    let written = CanonicalWriter.text(of: Reading.document(text).bank)
    #expect(written.contains("\n2. 乙。\n题号：3\n"))
    #expect(Reading.document(written).bank.questions.map(\.number) == [1, 3])
  }

  @Test func `a section without a kind in its name is no heading`() {
    var bank = QuestionBank(title: "例")
    for section in ["总则", nil, "一、二"] {
      var question = Question(kind: .trueFalse, stem: "题", key: .truth(true))
      question.section = section
      question.number = 1
      bank.questions.append(question)
    }
    let text = CanonicalWriter.text(of: bank)
    #expect(text.contains("\n大题：总则\n"))
    #expect(text.contains("\n大题：\n"))
    #expect(Reading.document(text).bank.questions.map(\.section) == ["总则", nil, "一、二"])
  }

  @Test func `only what would be a marker is escaped`() {
    let stems = [
      "\\frac{1}{2}", "1.5 倍", "第一责任人", "答案在下面", "（1）其一", "1）其一", "单选题的特点", "甲\tA. 乙",
    ]
    for stem in stems {
      let bank = QuestionBank(
        title: "例", questions: [Question(kind: .shortAnswer, stem: "题\n" + stem, key: .text("答"))])
      #expect(CanonicalWriter.text(of: bank).contains("\n\(stem)\n"))
    }
  }
}
