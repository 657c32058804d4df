import Testing

@testable import BankLoader

@Suite struct RunOnTextTests {
  private static let pieces = [
    "一、单选题", "二、判断题（每题2分）", "1.", "2.", "3、", "4.", " ", "甲", "（　）。", "A.乙", "B.丙", "答案：", "（√）",
    "\n",
    "12", "。",
  ]

  private func cut(_ text: String) -> [String] {
    let lines = text.split(separator: "\n").enumerated()
    return RunOnText.cut(lines.map { TidyLine(glyphs: Glyphs(String($1)).trimmed, number: $0 + 1) })
      .map(\.glyphs.string)
  }

  @Test(arguments: 0..<40)
  func `a text cut up is the same text`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    for _ in 0..<50 {
      let text = (0..<40).map { _ in Self.pieces[generator.next(Self.pieces.count)] }.joined()
      let whole = Glyphs(text.filter { $0 != "\n" }).folded
      #expect(Glyphs(cut(text).joined()).folded == whole)
    }
  }

  @Test func `questions are cut across lines that end anywhere`() {
    let text = """
      值班知识试卷一、单选题1、夜间由（B）值班。
      A.来宾B.值班员2、来宾在门口登记以后，由专人陪同。
      陪同的人是（A）A.接待员B.司机C.厨师3、台账由（C）保管A.来宾B.司机C.值班员4、钥匙交给（A）
      A.门卫B.来宾
      """
    #expect(
      QuestionLines.of(text) == [
        "单 夜间由（　）值班。 来宾/值班员 = B", "单 来宾在门口登记以后，由专人陪同。\n陪同的人是（　） 接待员/司机/厨师 = A",
        "单 台账由（　）保管 来宾/司机/值班员 = C", "单 钥匙交给（　） 门卫/来宾 = A",
      ])
  }

  @Test func `a verdict before the next number is that of the statement above`() {
    let text = """
      一、判断题1、来宾可以不登记。
      （×）2、值班员应当巡查。
      （√）3、台账可以涂改。
      （×）4、钥匙应当交接。
      （√）
      """
    #expect(
      QuestionLines.of(text) == [
        "判 来宾可以不登记。 = 错", "判 值班员应当巡查。 = 对", "判 台账可以涂改。 = 错", "判 钥匙应当交接。 = 对",
      ])
  }

  @Test func `a verdict before the number of the first statement too is its own`() {
    let text = """
      一、判断题
      （√）1、值班员应当巡查。
      （×）2、来宾可以不登记。
      （√）3、钥匙应当交接。
      （×）4、台账可以涂改。
      """
    #expect(
      QuestionLines.of(text) == [
        "判 值班员应当巡查。 = 对", "判 来宾可以不登记。 = 错", "判 钥匙应当交接。 = 对", "判 台账可以涂改。 = 错",
      ])
  }

  @Test func `numbers that begin lines with what belongs to them are not cut off`() {
    let lines = [
      "[单选]1.谁值班（　）。A.甲班B.乙班", "[多选]2.谁备勤（　）。A.甲班B.乙班", "[单选]3.谁巡查（　）。A.甲班B.乙班",
      "[单选]4.谁登记（　）。A.甲班B.乙班",
    ]
    #expect(cut(lines.joined(separator: "\n")) == lines)
  }

  @Test func `points of a reason are no questions`() {
    let lines = [
      "1.谁值班（　）。", "A.甲班", "B.乙班", "答案：A", "解析：甲班应当1.到岗；2.交接；3.巡查；4.登记。",
      "2.谁备勤（　）。", "A.甲班", "B.乙班", "答案：B", "解析：乙班应当1.到岗；2.交接；3.巡查；4.登记。",
    ]
    #expect(cut(lines.joined(separator: "\n")) == lines)
  }

  @Test func `the last digits behind those of an option are the next number`() {
    let text = "一、单选题1、几年一查（　）A、1B、2C、32、几月一查（　）A、1B、2C、63、几日一查（　）A、1B、2C、74、谁查（　）A、甲B、乙C、丙"
    #expect(
      QuestionLines.of(text) == [
        "单 几年一查（　） 1/2/3 = ?", "单 几月一查（　） 1/2/6 = ?", "单 几日一查（　） 1/2/7 = ?",
        "单 谁查（　） 甲/乙/丙 = ?",
      ])
  }

  @Test func `a list of keys that runs on too is no answer of the last question`() {
    let text = """
      一、选择题1. 谁值班（　）A.甲班B.乙班2. 谁备勤（　）A.甲班B.乙班3. 谁巡查（　）A.甲班B.乙班二、填空题4. 台账由____保管。
      三、简答题5. 交接哪些东西？
      答案：一、选择题1. A2. B3. A二、填空题4. 值班员三、简答题5. 台账和钥匙。
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（　） 甲班/乙班 = A", "单 谁备勤（　） 甲班/乙班 = B", "单 谁巡查（　） 甲班/乙班 = A",
        "填 台账由____保管。 = 值班员", "简 交接哪些东西？ = 台账和钥匙。",
      ])
  }

  @Test func `the numbers of pages within sentences are no questions`() {
    let filler = String(repeating: "来宾进入以前应当登记并且说明来由，", count: 4)
    let text = """
      1、值班题库一、单选题1、\(filler)登记由（　）负责A.门卫B.来宾答案：A2、\(filler)台账由（　）保管A.司机B.值班员答案：B3、\(filler)钥
      2、匙由（　）保管A.门卫B.来宾答案：A4、\(filler)巡查由（　）负责A.来宾B.值班员答案：B5、\(filler)交接由（　）负责A.班长B.来宾答案：A
      """
    #expect(
      QuestionLines.of(text).map { String($0.suffix(18)) }
        == [
          "登记由（　）负责 门卫/来宾 = A", "台账由（　）保管 司机/值班员 = B", "钥匙由（　）保管 门卫/来宾 = A",
          "巡查由（　）负责 来宾/值班员 = B", "交接由（　）负责 班长/来宾 = A",
        ].map { String($0.suffix(18)) })
  }

  @Test func `empty brackets before numbers are the blanks of the statements before them`() {
    let text = """
      某岗位试卷 一、判断题(正确的打“√”,错误的打“×”) 1.来宾应当在门卫处登记。

      ( ) 2.值班员可以不交接。

      ( ) 3.钥匙由门卫保管。

      ( ) 4.值班表每周公布。

      ( )
      """
    #expect(
      QuestionLines.of(text).map { $0.filter { !$0.isNewline } } == [
        "判 来宾应当在门卫处登记。( ) = ?", "判 值班员可以不交接。( ) = ?", "判 钥匙由门卫保管。( ) = ?",
        "判 值班表每周公布。( ) = ?",
      ])
  }

  @Test func `statements without keys that ran together below a heading are parted`() {
    let text =
      "某单位值班知识试题 一、判断题 1、来宾应当登记。 ( ) 2、 值班员可以不交接。 ( ) 3、钥匙由门卫保管。 ( ) "
      + "4、 值班表每周公布。 ( ) 5.2024 年起来宾不再登记。 ( )\n"
    #expect(QuestionLines.of(text).count == 5)
    #expect(QuestionLines.of(text).allSatisfy { $0.hasPrefix("判") && $0.hasSuffix("= ?") })
  }

  @Test func `a decimal behind a sentence is no number where the number stands soon behind`() {
    let text =
      "一、单选题1.谁值班（）A.甲班B.乙班答案：A解析：甲班的人足够。2.5小时换一班。2.谁备勤（）A.甲班B.乙班答案：B解析：乙班近。"
      + "3.谁巡查（）A.甲班B.乙班答案：A解析：见表。4.谁公布（）A.班长B.来宾答案：A解析：班长负责。\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班（） 甲班/乙班 = A", "单 谁备勤（） 甲班/乙班 = B", "单 谁巡查（） 甲班/乙班 = A", "单 谁公布（） 班长/来宾 = A",
      ])
  }

  @Test func `reasons right behind options are none of the last and may name the key`() {
    let text =
      "一、单选题1.谁值班()A.甲班B.乙班C.丙班解析：甲班的人足够，应当值班。正确答案为A。2.谁备勤()A.甲班B.乙班C.丙班解析：乙班离得最近，应当备勤。正确答案为B。"
      + "3.谁巡查()A.甲班B.乙班C.丙班解析：丙班本周休息，可以巡查。正确答案为C。4.谁公布()A.班长B.来宾C.司机解析：班长负责编制和公布。正确答案为A。\n"
    #expect(
      QuestionLines.of(text) == [
        "单 谁值班() 甲班/乙班/丙班 = A", "单 谁备勤() 甲班/乙班/丙班 = B", "单 谁巡查() 甲班/乙班/丙班 = C",
        "单 谁公布() 班长/来宾/司机 = A",
      ])
  }

  @Test func `questions in so many words ran together below no heading`() {
    let text = "某年岗位问答集锦第I卷一.参考题库1.哪些人可以换班?2.什么是交接?3.来宾怎样登记?4.钥匙由谁保管?5.车辆能否外借?\n"
    #expect(
      QuestionLines.of(text) == [
        "简 哪些人可以换班? = ?", "简 什么是交接? = ?", "简 来宾怎样登记? = ?", "简 钥匙由谁保管? = ?", "简 车辆能否外借? = ?",
      ])
  }
}
