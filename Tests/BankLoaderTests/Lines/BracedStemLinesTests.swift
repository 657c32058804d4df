import ExamModel
import Testing

@testable import BankLoader

@Suite struct BracedStemLinesTests {
  @Test func `braces around all stems go away and notes behind keys explain`() {
    let text = """
      1 {夜间不必登记来访。} 正确答案:F (登记须写明时间)
      2 {交接班应当签字。} 正确答案:T
      3 {钥匙由门卫保管。} 正确答案:T(班长有备用的)
      4 {巡查可以由一人代签。} 正确答案:F
      """
    #expect(
      QuestionLines.of(text) == [
        "判 夜间不必登记来访。 = 错", "判 交接班应当签字。 = 对", "判 钥匙由门卫保管。 = 对", "判 巡查可以由一人代签。 = 错",
      ])
    #expect(
      Reading.document(text).bank.questions.map(\.rationale) == ["登记须写明时间", nil, "班长有备用的", nil])
  }

  @Test func `a correction in a bracket leaves a key open`() {
    let text = "1 {夜间应当登记。} 正确答案:F（应为T）\n2 {应当签字。} 正确答案:T\n3 {应当巡查。} 正确答案:T\n"
    #expect(QuestionLines.of(text).first?.hasSuffix("= 错") == false)
  }

  @Test func `braces of sets stay`() {
    let text = """
      1. {1, 2}是{1, 2, 3}的子集。（√）
      2. {1}含有两个数。（×）
      3. {2}是{2}的子集。（√）
      """
    #expect(
      QuestionLines.of(text) == [
        "判 {1, 2}是{1, 2, 3}的子集。（　） = 对", "判 {1}含有两个数。（　） = 错", "判 {2}是{2}的子集。（　） = 对",
      ])
  }

  @Test(arguments: [
    ("B（夜间）", "B"), ("B（见第五条）", "B"), ("B（或C）", "?"), ("B（班长）", "B"), ("B（门卫）", "?"),
  ])
  func `a note in a bracket behind a letter is read`(key: String, expected: String) {
    let text = "一、单选题\n1. 谁登记来访（　）。\nA. 门卫\nB. 班长\nC. 主任\n答案：\(key)\n"
    #expect(QuestionLines.of(text) == ["单 谁登记来访（　）。 门卫/班长/主任 = \(expected)"])
  }
}
