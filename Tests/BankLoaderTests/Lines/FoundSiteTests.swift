import Testing

@testable import BankLoader

/// What pages of sites and papers in traditional characters have, found among texts never read before.
@Suite struct FoundSiteTests {
  @Test func `headings and labels in traditional characters name their kinds`() {
    let text = """
      一、選擇題
      1、誰值班（　）。
      A.甲班
      B.乙班
      試題答案：B
      二、填空題
      1、臺賬由（值班員）保管。
      2、鑰匙由（門衛）保管。
      3、登記由（來賓）填寫。
      三、判斷題，判斷下列說法是否正確。
      1、來賓可以不登記。（×）
      四、名詞解釋
      1、交接
      """
    #expect(
      QuestionLines.of(text) == [
        "单 誰值班（　）。 甲班/乙班 = B", "填 臺賬由（　）保管。 = 值班員", "填 鑰匙由（　）保管。 = 門衛",
        "填 登記由（　）填寫。 = 來賓", "判 來賓可以不登記。（　） = 错", "简 交接 = ?",
      ])
  }

  @Test func `a link behind a key is none of it`() {
    let text = "1、谁值班（　）。\nA、甲班\nB、乙班\n正确答案:B 查看分析\n2、来宾可以不登记。\nA、正确\nB、错误\n正确答案:B 查看解析\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲班/乙班 = B", "判 来宾可以不登记。 = 错"])
  }

  @Test func `a stop may stand behind the words that mark an option`() {
    let text = "1.谁值班（　）。\nA.甲班。\nB.乙班(正确答案)。\n2.谁备勤（　）。\nA.甲班(正确答案)。\nB.乙班。\n"
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲班。/乙班。 = B", "单 谁备勤（　）。 甲班。/乙班。 = A"])
  }

  @Test func `boxes to tick stand before letters`() {
    let text = "一、单选题\n1.谁值班？\n（　）A.甲班\n（　）B.乙班\n2.谁备勤？\n（　）A.甲班\n（　）B.乙班\n"
    #expect(QuestionLines.of(text) == ["单 谁值班？ 甲班/乙班 = ?", "单 谁备勤？ 甲班/乙班 = ?"])
  }

  @Test func `a letter that a stem begins with is its key where options stand on its line`() {
    let text = "一、单选题\n1.（A）负责值班。 A.甲班 B.乙班\n2.夜间由（B）备勤。 A.甲班 B.乙班\n"
    #expect(QuestionLines.of(text) == ["单 （　）负责值班。 甲班/乙班 = A", "单 夜间由（　）备勤。 甲班/乙班 = B"])
  }

  @Test func `a question behind a reason begins with its number`() {
    let text = """
      单选题
      1、谁值班？
      A.甲班
      B.乙班
      【答案】:A
      解析:甲班的人足够，应当由甲班值班，因此正确答案为A。2、来宾登记以后由谁陪同？
      A.司机
      B.接待员
      【答案】:B
      解析:接待员熟悉情况，应当由接待员陪同，因此正确答案为B。
      """
    #expect(
      QuestionLines.of(text) == ["单 谁值班？ 甲班/乙班 = A", "单 来宾登记以后由谁陪同？ 司机/接待员 = B"])
  }

  @Test func `what candidates are told may end with lines to fill in`() {
    let text = """
      考试须知：
      1、考试时间：60分钟。
      2、不要在试卷上乱写。
      姓名：_________
      考号：_________
      一、单选题（共1题）
      1、谁值班（　）。
      A、甲班
      B、乙班
      """
    #expect(QuestionLines.of(text) == ["单 谁值班（　）。 甲班/乙班 = ?"])
  }

  @Test func `a heading may say its marks without a bracket`() {
    let text = "一、填空30分，每空1分\n1、台账由____保管。\n2、钥匙由____保管。\n二、选择题20分，每题2分\n1、谁值班（　）。\nA、甲班\nB、乙班\n"
    #expect(
      QuestionLines.of(text) == ["填 台账由____保管。 = ?", "填 钥匙由____保管。 = ?", "单 谁值班（　）。 甲班/乙班 = ?"])
  }

  @Test func `what somebody chose is no key`() {
    let text = """
      1 . 谁值班( )。 (0.5分) 所选答案:A 正确答案:B
      A. 甲班 B. 乙班
      2 . 谁备勤( )。 (0.5分) 所选答案:A 正确答案:A
      A. 甲班 B. 乙班
      """
    #expect(QuestionLines.of(text) == ["单 谁值班( )。 甲班/乙班 = B", "单 谁备勤( )。 甲班/乙班 = A"])
  }

  @Test func `a bracket with marks between stem and options belongs to neither`() {
    let text = "1.谁值班 ( )。(分数: 2.00) A.甲班 B.乙班 答案：A\n2.谁备勤 ( )。(分数: 2.00) A.甲班 B.乙班 答案：B\n"
    #expect(QuestionLines.of(text) == ["单 谁值班 ( )。 甲班/乙班 = A", "单 谁备勤 ( )。 甲班/乙班 = B"])
  }

  @Test func `kinds stand behind numbers in words with no sign`() {
    let text = """
      第 1 题单选夜间谁值班
      A.甲班
      B.乙班
      答案：A
      第 2 题单选节日谁备勤
      A.甲班
      B.乙班
      答案：B
      第 3 题多选周末谁巡查
      A.甲班
      B.乙班
      答案：AB
      """
    #expect(
      QuestionLines.of(text) == ["单 夜间谁值班 甲班/乙班 = A", "单 节日谁备勤 甲班/乙班 = B", "多 周末谁巡查 甲班/乙班 = AB"])
  }

  @Test func `a solution alone on its line has its letters below`() {
    let text = """
      题 1
      谁值班( )
        A 甲班
        B 乙班
      解 答
        A
      分 析
        甲班人多。
      题 2
      谁备勤( )
        A 甲班
        B 乙班
      解 答
        B
      分 析
        乙班近。
      """
    #expect(QuestionLines.of(text) == ["单 谁值班( ) 甲班/乙班 = A", "单 谁备勤( ) 甲班/乙班 = B"])
  }

  @Test func `names in a program are no labels`() {
    let text = """
      1.怎样设置主键？
      A) field(pk=True)
      B) field(primary_key=True)
      答案：B
      2.怎样保存？
      A) save(key=True)
      B) save()
      答案：A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 怎样设置主键？ field(pk=True)/field(primary_key=True) = B", "单 怎样保存？ save(key=True)/save() = A",
      ])
  }

  @Test func `a point may stand before the kind in a bracket`() {
    let text = "1[.单选题]谁值班()\nA.甲班\nB.乙班\n[答案]B\n2[.多选题]谁备勤()\nA.甲班\nB.乙班\n[答案]AB\n"
    #expect(QuestionLines.of(text) == ["单 谁值班() 甲班/乙班 = B", "多 谁备勤() 甲班/乙班 = AB"])
  }
}
