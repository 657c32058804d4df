import BankLoader
import ExamModel
import Testing

@Suite struct BankSearchTests {
  private let text = """
    单选题
    1. 第一责任人是（　）。
    A. 主要负责人
    B. 工会ＡＢＣ主席
    答案：A
    解析：全面负责。
    依据：《安全生产法》第二十一条
    编号：q1
    2. 应急预案由谁制定（　）。
    A. 主要负责人
    B. 乙
    答案：A
    保密：是
    编号：q2
    案例分析题
    1. 案例：起火。
    （1）应当先断电。
    题型：判断题
    答案：对
    编号：q3
    """

  private func hits(_ query: String, released: Set<String> = []) -> [String] {
    BankSearch.search(
      query, in: [Reading.document(text).bank], released: released
    ).map { "\($0.question.source.line)" }
  }

  @Test func `every word must be somewhere in the question`() {
    #expect(hits("第一责任人 全面") == ["2"])
    #expect(hits("第一责任人 断电") == [])
    #expect(hits("断电") == ["16"])
  }

  @Test func `width, case and blanks make no difference`() {
    #expect(hits("工会abc主席") == ["2"])
    #expect(hits("ＡＢＣ") == ["2"])
  }

  @Test func `articles are found in either numerals`() {
    #expect(hits("安全生产法 第21条") == ["2"])
    #expect(hits("第二十一条") == ["2"])
    #expect(hits("q1") == ["2"])
  }

  @Test func `secret questions show only when they are released`() {
    #expect(hits("主要负责人") == ["2"])
    #expect(hits("主要负责人", released: ["q2"]) == ["2", "9"])
  }

  @Test func `no word finds nothing`() {
    #expect(hits(" \u{3000}") == [])
  }
}
