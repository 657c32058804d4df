import ExamModel
import Testing

@testable import BankLoader

@Suite struct LetteredTextRuleTests {
  private func read(_ stems: [String], heading: String = "一、选择题") -> [String] {
    let lines = stems.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return QuestionLines.of(
      Reading.document(([heading] + lines).joined(separator: "\n"), file: "题库.txt"))
  }

  @Test func `answers behind their letters fill the blanks of choices without options`() {
    let stems = ["登记表由（C. 登记员）保管。", "巡查每班至少（A. 2次）。", "夜间值班设（B. 带班人（1名））。"]
    #expect(
      read(stems) == [
        "填 登记表由（　）保管。 = 登记员", "填 巡查每班至少（　）。 = 2次",
        "填 夜间值班设（　）。 = 带班人（1名）",
      ])
  }

  @Test func `a letter alone stays the key of its choice`() {
    let stems = ["登记表由（C）保管。", "巡查每班至少（A）。", "夜间值班设（B）。"]
    let heading = "一、单项选择题"
    #expect(read(stems, heading: heading).map { $0.suffix(3) } == ["= C", "= A", "= B"])
  }

  @Test func `two such brackets leave a stem as it is`() {
    let stems = ["登记表由（C. 登记员）和（D. 门卫）保管。", "巡查每班至少（A. 2次）。", "夜间设（B. 1人）。"]
    #expect(read(stems)[0].contains("（C. 登记员）和（D. 门卫）"))
  }

  @Test func `few such stems among others prove nothing`() {
    let stems = ["登记表由（C. 登记员）保管。", "巡查每班至少两次。", "夜间设一人。", "门卫值夜班。"]
    #expect(read(stems)[0].contains("（C. 登记员）"))
  }
}
