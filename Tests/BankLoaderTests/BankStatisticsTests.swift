import BankLoader
import ExamModel
import Testing

@Suite struct BankStatisticsTests {
  private let text = """
    标题：统计
    单选题
    1. 一（　）。
    A. 短
    B. 长一些
    答案：B
    难度：易
    依据：《甲法》第一条
    适用对象：执法人员；志愿者
    2. 二（　）。
    A. 一样
    B. 一样长
    C. 也一样
    答案：A
    依据：《甲法》第二条；《甲法》第三条；《乙法》第一条
    状态：停用
    判断题
    1. 三。
    答案：对
    难度：0.3
    适用对象：执法人员
    2. 四。
    答案：错
    保密：是
    案例分析题
    1. 案例：五。
    （1）六（　）。
    题型：单选题
    A. 甲
    B. 乙乙
    答案：B
    （2）七。
    题型：判断题
    """

  @Test func `questions, parts and keys are counted`() {
    let statistics = BankStatistics(of: [Reading.document(text).bank])
    #expect(statistics.questions == 5)
    #expect(statistics.parts == 2)
    #expect(statistics.kinds == [.singleChoice: 2, .trueFalse: 2, .composite: 1])
    #expect(statistics.difficulties == [.easy: 1, .hard: 1])
    #expect(statistics.withoutDifficulty == 3)
    #expect(
      statistics.laws == [NamedCount(name: "甲法", count: 2), NamedCount(name: "乙法", count: 1)])
    #expect(
      statistics.audiences == [
        NamedCount(name: "执法人员", count: 2), NamedCount(name: "志愿者", count: 1),
      ])
    #expect(statistics.withoutKey == 1)
    #expect(statistics.retired == 1)
    #expect(statistics.secret == 1)
    #expect(statistics.letters == [1, 2])
    #expect(statistics.singleChoices == 3)
    #expect(statistics.longestRight == 2)
    #expect(statistics.trueStatements == 1)
    #expect(statistics.statements == 2)
  }
}
