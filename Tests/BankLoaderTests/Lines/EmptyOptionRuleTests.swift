import ExamModel
import Testing

@testable import BankLoader

@Suite struct EmptyOptionRuleTests {
  @Test func `letters without a text behind right and wrong are dropped`() {
    let text = """
      1. 谁登记来访( )。
      A.门卫
      B.班长
      C.主任
      D.访客
      Answer:A
      2. 夜间不必巡查。( )
      A.对
      B.错
      C.
      D.
      Answer:B
      """
    #expect(QuestionLines.of(text) == ["单 谁登记来访( )。 门卫/班长/主任/访客 = A", "判 夜间不必巡查。( ) = 错"])
  }

  @Test func `the same empty letters in several questions are a form's`() {
    let question = "谁登记来访( )。\nA.门卫\nB.班长\nC.主任\nD.\nAnswer:C\n"
    let text = (1...3).map { "\($0). \(question)" }.joined()
    #expect(QuestionLines.of(text) == Array(repeating: "单 谁登记来访( )。 门卫/班长/主任 = C", count: 3))
  }

  @Test func `an empty option that a key names stays`() {
    let question = "哪个标志禁止吸烟( )。\nA.甲\nB.乙\nC.丙\nD.\n"
    let text = (1...4).map { "\($0). \(question)Answer:\($0 == 2 ? "D" : "A")\n" }.joined()
    #expect(QuestionLines.of(text).contains { $0.hasSuffix("甲/乙/丙/ = D") })
  }
}
