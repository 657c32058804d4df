import Testing

@testable import BankLoader

/// Letters in brackets that name what stands before them.
@Suite struct LetterNameTests {
  @Test func `an answer behind a label counts, whatever name a stem has`() {
    let text = """
      1. 值班系统(B)的作用
      A．登记
      B．巡查
      C．交接
      答案：C
      2. 值班关系R(A，B)的码是
      A．登记
      B．巡查
      答案：B
      """
    #expect(
      QuestionLines.of(text) == ["单 值班系统(B)的作用 登记/巡查/交接 = C", "单 值班关系R(A，B)的码是 登记/巡查 = B"])
    #expect(QuestionLines.doubts(text).allSatisfy { !$0.hasSuffix("ambiguous-key") })
  }

  @Test func `so does one in a list`() {
    let options = "\nA．登记\nB．巡查\nC．交接\n"
    let text =
      "一、单选题\n1. 值班的目的是\(options)2. 值班室(A)的用途是\(options)3. 门卫是\(options)答案\n1.A 2.C 3.B\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["A", "C", "B"])
    let statements = "一、判断题\n1. 值班要登记。\n2. 门卫(F)是岗位。\n3. 不必巡查。\n答案：1.√ 2.√ 3.×\n"
    #expect(QuestionLines.of(statements).map { $0.suffix(1) } == ["对", "对", "错"])
  }

  @Test(arguments: [
    "一、多选题\n1. 登记系统(AB)的特点有\nA．一\nB．二\nC．三\n2. 属于巡查记录(BC)的有\nA．一\nB．二\nC．三\n",
    "一、单选题\n1. 缺少值班表(A)的后果是\nA．一\nB．二\n2. 交接簿（B）型的特点是\nA．一\nB．二\n",
    "一、判断题\n1. 真值(T)等于1。\n2. 门卫(F)是岗位。\n",
  ])
  func `a few without any key stay open`(text: String) {
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") && !$0.contains("（　）") })
  }

  @Test func `where nearly every question of many has such letters they are keys`() {
    let stems = ["值班表(A)放门卫", "登记簿(B)放前台", "钥匙(A)放柜中", "记录(B)放档案室", "名册(A)放办公室"]
    let text = stems.enumerated().map { "\($0 + 1). \($1)\nA．一\nB．二\n" }.joined()
    #expect(
      QuestionLines.of("一、单选题\n" + text).map { $0.suffix(1) } == ["A", "B", "A", "B", "A"])
  }

  @Test func `beside keys in blanks the only bracket of a stem is its blank`() {
    let text =
      "一、单选题\n1. 值班由(A)负责。\nA．一\nB．二\n2. 登记用(B)。\nA．一\nB．二\n3. 应当(A)。\nA．一\nB．二\n4. 门卫(B)记录来访。\nA．一\nB．二\n"
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["A", "B", "A", "B"])
  }

  @Test(arguments: ["值班表(DB)的特点", "值班室（A）的用途", "关系R(A,B)的码"])
  func `no name gives a key away`(stem: String) {
    #expect(StemKey.letters(in: stem) == nil)
  }
}
