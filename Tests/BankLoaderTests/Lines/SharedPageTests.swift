import BankLoader
import ExamModel
import Testing

/// What people write around questions, and what pages that show documents make of their lines.
@Suite struct SharedPageTests {
  @Test func `a note below the options belongs to none of them`() {
    let text = """
      一、单选题
      1. 值班记录由谁填写？（　）
      A. 值班员
      B. 门卫
      注：以新规定为准。
      答案：A
      2. 钥匙由谁保管？（　）
      A. 门卫
      B. 司机
      （注：夜间除外）
      答案：A
      3. 谁负责交接？（　）
      A. 司机
      B. 班长
      答案：B
      注：见第三条。
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班记录由谁填写？（　） 值班员/门卫 = A", "单 钥匙由谁保管？（　） 门卫/司机 = A",
        "单 谁负责交接？（　） 司机/班长 = B",
      ])
    #expect(
      Reading.document(text).bank.questions.map(\.rationale) == [
        "注：以新规定为准。", "（注：夜间除外）", "注：见第三条。",
      ])
  }

  @Test func `an option that speaks of notes is an option`() {
    let text = """
      1. 表格上应当写什么？（　）
      A. 注：由值班员填写
      B. 值班员
      答案：A
      """
    #expect(QuestionLines.of(text) == ["单 表格上应当写什么？（　） 注：由值班员填写/值班员 = A"])
  }

  @Test func `letters with dashes are letters of options where several questions have them`() {
    let text = """
      1. 谁填写记录？（　）
      A-值班员
      B-门卫
      C-司机
      答案：A
      2. 谁保管钥匙？（　）
      A-值班员
      B-门卫
      C-司机
      答案：B
      """
    #expect(
      QuestionLines.of(text) == ["单 谁填写记录？（　） 值班员/门卫/司机 = A", "单 谁保管钥匙？（　） 值班员/门卫/司机 = B"])
  }

  @Test func `orders with dashes keep them`() {
    let text = """
      1. 应当按什么顺序？（　）
      A-B-C
      B-A-C
      C-A-B
      答案：A
      2. 相反的顺序是？（　）
      A-C-B
      B-C-A
      C-B-A
      答案：C
      """
    let questions = Reading.document(text).bank.questions
    #expect(!questions.contains { $0.options.contains("B-C") || $0.options.contains("C-A") })
  }

  @Test func `Cyrillic letters that look like Latin ones are these`() {
    let text = """
      1. 谁填写记录？（　）
      А. 值班员
      В. 门卫
      С. 司机
      D. 来客
      答案：С
      2. 谁保管钥匙？（　）
      А. 值班员
      В. 门卫
      答案：В
      """
    #expect(
      QuestionLines.of(text) == ["单 谁填写记录？（　） 值班员/门卫/司机/来客 = C", "单 谁保管钥匙？（　） 值班员/门卫 = B"])
  }

  @Test func `Russian texts keep their letters`() {
    let text = """
      1. “Вода”的意思是？（　）
      A. 水
      B. 火
      答案：A
      """
    #expect(QuestionLines.of(text) == ["单 “Вода”的意思是？（　） 水/火 = A"])
  }

  @Test func `the total behind a number is no part of the stem`() {
    let text = """
      1/3 谁填写记录？（　）
      A. 值班员
      B. 门卫
      答案：A
      2/3 谁保管钥匙？（　）
      A. 值班员
      B. 门卫
      答案：B
      3/3 1/2的人应当到岗。（　）
      A. 对
      B. 错
      答案：A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁填写记录？（　） 值班员/门卫 = A", "单 谁保管钥匙？（　） 值班员/门卫 = B", "判 1/2的人应当到岗。（　） = 对",
      ])
  }

  @Test func `book marks around letters are brackets`() {
    let text = """
      1. 谁填写记录？（　）
      《A》值班员
      《B》门卫
      答案：《A》
      2. 谁保管钥匙？（　）
      《A》值班员
      《B》门卫
      答案：B
      """
    #expect(QuestionLines.of(text) == ["单 谁填写记录？（　） 值班员/门卫 = A", "单 谁保管钥匙？（　） 值班员/门卫 = B"])
  }

  @Test func `questions without options and keys may be numbered with a wide comma`() {
    let text = "1，值班有几种方式？\n2，交接的时间？\n3，怎样保管钥匙？"
    #expect(QuestionLines.of(text) == ["简 值班有几种方式？ = ?", "简 交接的时间？ = ?", "简 怎样保管钥匙？ = ?"])
  }

  @Test func `the name of a file says the kind where nothing in it does`() {
    let text = "值班员应当在岗。@@@正确答案：A\n门卫可以离岗。@@@正确答案：B\n钥匙由门卫保管。@@@正确答案：A"
    let document = Reading.document(text, file: "安全判断题.txt")
    #expect(
      QuestionLines.of(document) == ["判 值班员应当在岗。@@@ = ?", "判 门卫可以离岗。@@@ = ?", "判 钥匙由门卫保管。@@@ = ?"])
    let said = Reading.document("A为正确，B为错误\n" + text, file: "判断题.txt")
    #expect(said.bank.questions.map(\.kind) == [.trueFalse, .trueFalse, .trueFalse])
    let both = Reading.document(text, file: "单选和判断题.txt")
    #expect(!both.bank.questions.contains { $0.kind == .trueFalse })
  }

  @Test func `what a file says counts more than its name`() {
    let text = """
      1. 谁填写记录？（　）
      A. 值班员
      B. 门卫
      C. 司机
      答案：A
      """
    let document = Reading.document(text, file: "判断题.txt")
    #expect(QuestionLines.of(document) == ["单 谁填写记录？（　） 值班员/门卫/司机 = A"])
  }

  @Test func `a colon on a line of its own belongs to the label above it`() {
    let text = """
      1. 谁填写记录？（　）
      A. 值班员
      B. 门卫
      2. 谁保管钥匙？（　）
      A. 值班员
      B. 门卫
      3. 谁不能离岗？（　）
      A. 值班员
      B. 来客
      答案
      ：
      1.A2.B3.A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁填写记录？（　） 值班员/门卫 = A", "单 谁保管钥匙？（　） 值班员/门卫 = B", "单 谁不能离岗？（　） 值班员/来客 = A",
      ])
  }

  @Test func `questions of one line may stand right behind a title and each other`() {
    let text =
      "值班知识试题及答案1.记录由(B)填写。A、司机B、值班员C、来客2.钥匙由(A)保管。A、门卫B、司机C、来客"
      + "3.交接由(C)负责。A、司机B、来客C、班长"
    #expect(
      QuestionLines.of(text) == [
        "单 记录由（　）填写。 司机/值班员/来客 = B", "单 钥匙由（　）保管。 门卫/司机/来客 = A",
        "单 交接由（　）负责。 司机/来客/班长 = C",
      ])
  }

  @Test func `a number within an option begins no question`() {
    let text = "1.夜间值班的人数是(B)。A、不多于2、3人B、不少于3、4人C、不限2.钥匙由(A)保管。A、门卫B、司机C、来客"
    #expect(!QuestionLines.of(text).contains { $0.contains("单 3人") || $0.contains("单 4人") })
  }

  @Test func `words behind an option that say it is right are no label of what follows`() {
    let text =
      "1. 记录由谁填写?()(分值: 单选题 *A、门卫B、值班员(正确答案)2. 谁应当在岗?()(分值: *A、值班员(正确答案)B、来客"
      + "C、班长(正确答案)"
    let questions = Reading.document(text).bank.questions
    #expect(questions.map(\.key) == [.choices([1]), .choices([0, 2])])
    #expect(questions.map(\.options) == [["门卫", "值班员"], ["值班员", "来客", "班长"]])
  }
}
