import Testing

@testable import BankLoader

/// Answers below questions in sections for answers in words.
@Suite struct AskedSectionTests {
  private static let choices = """
    一、单选题
    1.夜间由（　）登记来宾。
    A.门卫
    B.来宾
    答案：A

    """

  @Test func `a section whose questions all have lines below them has its answers there`() {
    let text =
      Self.choices + """
        二、简答题
        1、什么是交接？
            交接是两班之间移交钥匙和登记表的手续。
        2．简述巡查的要求。
            按路线巡查，不得遗漏，
            发现情况先报告后处置。
        """
    #expect(
      QuestionLines.of(text).dropFirst() == [
        "简 什么是交接？ = 交接是两班之间移交钥匙和登记表的手续。",
        "简 简述巡查的要求。 = 按路线巡查，不得遗漏，发现情况先报告后处置。",
      ])
  }

  @Test func `a bold line asks above others that are not`() {
    let text = """
      ## 一、单选题

      1. 夜间由（　）登记来宾。
         A. 门卫 B. 来宾
         答案：A

      ## 二、简答题

      1. **登记的内容**
      姓名、单位、事由和时间
      2. **巡查的路线**
      从大门到库房，再到值班室
      """
    let questions = QuestionLines.of(Reading.document(text, file: "库.md"))
    #expect(
      questions.dropFirst() == [
        "简 登记的内容 = 姓名、单位、事由和时间", "简 巡查的路线 = 从大门到库房，再到值班室",
      ])
  }

  @Test(arguments: [
    "二、简答题\n1.下列做法对吗？\n值班员离岗时把钥匙交给来宾。\n2.以下登记有什么错误？\n来宾登记时不写姓名和单位。\n",
    "二、简答题\n1.某单位夜间无人值班。\n来宾自行进入库房，未登记。\n2.某门卫把钥匙借给来宾。\n次日钥匙没有归还原处。\n",
    "二、简答题\n1.简述交接的手续。\n要求：不少于五十字，写明先后次序。\n2.简述巡查的要求。\n要求：不少于五十字，写明先后次序。\n",
    "二、简答题\n1.简述值班员在夜间发现库房的门没有锁好时应\n当先做什么，再做什么，最后向谁报告。\n2.简述门卫在来宾没有带证件又坚持要进入时应\n当先做什么，再做什么，最后向谁报告。\n",
    "二、简答题\n1.什么是交接？\n交接是移交钥匙的手续。\n2.谁可以换班？\n3.来宾怎样登记？\n",
    "二、论述题\n1.夜间无人值守，这样做对吗？\n结合值班制度谈一谈看法。\n2.来宾自行进入库房，由谁负责？\n如何改进登记制度，谁来监督\n",
  ])
  func `lines that may belong to the question leave all open`(section: String) {
    let questions = QuestionLines.of(Self.choices + section)
    #expect(questions.dropFirst().allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `where most questions have an answer the others are open`() {
    let text = (1...7).map { number in
      "\(number).第\(number)班怎样交接？\n" + (number == 3 ? "" : "由第\(number)班班长移交钥匙。\n\n")
    }.joined()
    let questions = QuestionLines.of(text)
    #expect(questions.count { $0.hasSuffix("= ?") } == 1)
    #expect(questions[2] == "简 第3班怎样交接？ = ?")
  }
}
