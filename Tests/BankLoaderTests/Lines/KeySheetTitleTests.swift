import Testing

@testable import BankLoader

@Suite struct KeySheetTitleTests {
  @Test(arguments: [
    "参考答案", "标准答案及评分要点", "《值班制度》试题参考答案与评分细则", "答案：", "A卷参考答案及评分标准（供阅卷用）",
    "试题答案与详解", "参考答案和评分标准说明", "单选题答案汇总表",
  ])
  func `what ends with 答案 and what titles add to it is a title`(line: String) {
    #expect(KeySheetTitle.isTitle(Glyphs(line)))
  }

  @Test(arguments: ["我的答案", "答案见值班室的登记表", "请写出答案", "答案是两次。", "评分标准", "没有标准答案的问题"])
  func `other lines are none`(line: String) {
    #expect(KeySheetTitle.isTitle(Glyphs(line)) == (line == "请写出答案"))
  }

  @Test func `sections of a list that have only their numerals and marks take the headings above`()
  {
    let text = """
      一、单选题
      1. 值班日志由谁填写？
      A. 门卫
      B. 值班员
      二、判断题
      1. 夜间巡查每班两次。
      三、简答题
      1. 值班员的职责有哪些？

      参考答案及评分细则
      一、（每小题2分，共2分）
      1．B
      二、（每小题1分）
      1．√
      三、（本题5分）
      1．填写日志，夜间巡查。
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "试卷.txt")) == [
        "单 值班日志由谁填写？ 门卫/值班员 = B", "判 夜间巡查每班两次。 = 对",
        "简 值班员的职责有哪些？ = 填写日志，夜间巡查。",
      ])
  }

  @Test func `lists below the names of kinds hold the answers in words of those`() {
    let text = """
      一、填空题
      1、值班日志由______填写，每班______次。
      2、夜间巡查间隔______小时。
      二、简答题
      1、值班员的职责有哪些？

      填空题答案：
      1、值班员；两
      2、三
      简答题参考答案
      1、填写日志，夜间巡查。
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "试卷.txt")) == [
        "填 值班日志由______填写，每班______次。 = 值班员；两", "填 夜间巡查间隔______小时。 = 三",
        "简 值班员的职责有哪些？ = 填写日志，夜间巡查。",
      ])
  }

  @Test func `filled questions below a kind and their answers are no list`() {
    let text = """
      一、填空题
      1、值班日志由______填写。
      答案：值班员
      二、填空题及答案
      1、夜间巡查每班（两）次。
      2、夜间巡查间隔（三）小时。
      3、登记表存放在（值班室）。
      """
    #expect(QuestionLines.of(Reading.document(text, file: "试卷.txt")).count == 4)
  }

  @Test func `lines that begin with the kinds above are a list without a title`() {
    let text = """
      一、单选题
      1、值班日志由谁填写（ ）
      A、门卫 B、值班员
      2、夜间巡查几次（ ）
      A、一次 B、两次
      二、判断题
      1、夜间巡查每班两次。（ ）

      单选题：1.B 2.B
      判断题：1.√
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "试卷.txt")) == [
        "单 值班日志由谁填写（ ） 门卫/值班员 = B", "单 夜间巡查几次（ ） 一次/两次 = B",
        "判 夜间巡查每班两次。（ ） = 对",
      ])
  }
}
