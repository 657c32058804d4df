import ExamModel
import Testing

@testable import BankLoader

/// Points of answers below short questions about materials.
@Suite struct PointedAnswersTests {
  private static let choice = """
    一、单选题
    1、谁负责登记？
    A. 甲方
    B. 乙方
    答案：B
    2、谁负责巡查？
    A. 甲方
    B. 乙方
    答案：A

    四、材料分析题

    """
  private static let keyed = ["单 谁负责登记？ 甲方/乙方 = B", "单 谁负责巡查？ 甲方/乙方 = A"]

  private static func material(_ heading: String, _ label: String) -> String {
    """
    \(heading)
    材料1：夜间值班的人员应当两人同行，并把巡查的经过记入台账。
    材料2：台账由门卫保管。
    问题：结合材料说明巡查的意义？

    \(label)
    1、巡查能够及时发现隐患并报告。
    2、台账能够说明巡查的经过与责任。

    """
  }

  @Test(arguments: ["答案要点：", "参考答案：", "答案："])
  func `a list of points is the answer of the question above it`(label: String) {
    let text =
      Self.choice + Self.material("材料分析题（一）", label) + "\n" + Self.material("材料分析题（二）", label)
    let read = QuestionLines.of(text)
    #expect(Array(read.prefix(2)) == Self.keyed)
    #expect(read.count == 4)
    #expect(read.allSatisfy { !$0.hasSuffix("= ?") })
    #expect(read.last?.hasSuffix("= 1、巡查能够及时发现隐患并报告。\n2、台账能够说明巡查的经过与责任。") == true)
  }

  @Test func `one material has its points too`() {
    let read = QuestionLines.of(Self.choice + Self.material("材料分析题（一）", "答案要点："))
    #expect(Array(read.prefix(2)) == Self.keyed)
    #expect(read.count == 3)
    #expect(read.last?.hasPrefix("简 材料1：夜间值班") == true)
  }

  @Test func `a list behind questions without keys is theirs`() {
    let text = """
      一、简答题
      1、简述登记的意义？
      2、简述巡查的意义？
      材料：夜间值班的人员应当两人同行。
      问题：说明两人同行的意义？
      参考答案：
      1、登记能够说明谁来访。
      2、巡查能够发现隐患。
      """
    #expect(!QuestionLines.of(text).contains { $0.hasPrefix("简 材料") && !$0.hasSuffix("= ?") })
  }

  @Test func `a list behind a section without keys is that section's`() {
    let text =
      Self.choice + """
        五、简答题
        1、简述登记的意义？
        2、简述巡查的意义？
        六、材料分析题
        材料：夜间值班的人员应当两人同行。
        问题：说明两人同行的意义？
        参考答案：
        1、登记能够说明谁来访。
        2、巡查能够发现隐患。
        """
    let read = QuestionLines.of(text)
    #expect(Array(read.prefix(2)) == Self.keyed)
    #expect(!read.contains { $0.hasPrefix("简 材料") && !$0.hasSuffix("= ?") })
  }

  @Test func `points of numbered parts are answers of the parts`() {
    let text = """
      一、案例分析题
      案例1：夜间值班的人员应当两人同行。
      1. 谁负责登记？
      答案：由甲方负责登记。
      2. 谁负责巡查？
      答案：由乙方负责巡查。
      """
    #expect(QuestionLines.of(text).count == 3)
  }

  @Test func `short questions without numbers have their points`() {
    let text = """
      一、单选题
      1、谁登记？
      A. 甲
      B. 乙
      答案：B
      二、简答题
      什么是登记？
      答案要点：
      1、登记能够说明谁来访。
      2、登记能够说明何时来访。
      什么是巡查？
      答案要点：
      1、巡查能够发现隐患所在。
      2、巡查能够及时报告隐患。
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记？ 甲/乙 = B",
        "简 什么是登记？ = 1、登记能够说明谁来访。\n2、登记能够说明何时来访。",
        "简 什么是巡查？ = 1、巡查能够发现隐患所在。\n2、巡查能够及时报告隐患。",
      ])
  }
}
