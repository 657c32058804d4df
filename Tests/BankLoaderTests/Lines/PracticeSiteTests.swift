import ExamModel
import Testing

@testable import BankLoader

/// What sites for practice tests and shared documents make of questions.
@Suite struct PracticeSiteTests {
  @Test func `a key in a last bracket leaves the blank before it`() {
    let text = """
      1、【单选题】（）仪表交流、直流都能测。（  C  ）

      A、电磁式

      B、磁电式

      C、电动式

      【人工解析】电动式仪表交、直流都能测。

      2、【判断题】台灯应采用三孔插座。（  √  ）

      3、【单选题】零线截面积通常（）相线的。（  B  ）

      A、大于

      B、小于

      """
    #expect(
      QuestionLines.of(text) == [
        "单 （）仪表交流、直流都能测。 电磁式/磁电式/电动式 = C", "判 台灯应采用三孔插座。（　） = 对",
        "单 零线截面积通常（）相线的。 大于/小于 = B",
      ])
    #expect(Reading.document(text).bank.questions[0].rationale == "电动式仪表交、直流都能测。")
  }

  @Test func `headings stand between questions of one line`() {
    let text =
      "安全知识题库一、单项选择题(每题1分,共40分)1.主要负责人的职责是()。A.甲B.乙【答案】B"
      + "2.重大事故应在()小时内上报。A.1B.2【答案】A二、多项选择题(每题2分)3.“三违”是指()。A.甲B.乙C.丙【答案】AC"
      + "三、判断题(每题1分)4.应对准火焰上部喷射。()【答案】错误5.应先切断电源。()【答案】正确"
    #expect(
      QuestionLines.of(text) == [
        "单 主要负责人的职责是()。 甲/乙 = B", "单 重大事故应在()小时内上报。 1/2 = A",
        "多 “三违”是指()。 甲/乙/丙 = AC", "判 应对准火焰上部喷射。() = 错", "判 应先切断电源。() = 对",
      ])
  }

  @Test(arguments: ["【答案】：答案：B", "【正确答案：】B", "【正确答案:】 B", "答案：参考答案：B"])
  func `labels stand within labels and after each other`(answer: String) {
    let text = "1. 谁（　）。\nA. 甲方\nB. 乙方\n\(answer)\n2. 何（　）。\nA. 子\nB. 丑\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方 = B", "单 何（　）。 子/丑 = A"])
  }

  @Test func `words behind an option mark it`() {
    let text = """
      1.休克晚期
      【score:1 分】
      【A】血压变化不大
      【B】血压明显下降
      【C】全身广泛出血 【此项为本题正确答案】
      本题思路：休克晚期出现弥散性血管内凝血。
      2.良性与恶性肿瘤的区别是
      【score:1 分】
      【A】肿块硬度
      【B】细胞分化程度 【此项为本题正确答案】
      本题思路：分化成熟。

      """
    #expect(
      QuestionLines.of(text) == [
        "单 休克晚期 血压变化不大/血压明显下降/全身广泛出血 = C", "单 良性与恶性肿瘤的区别是 肿块硬度/细胞分化程度 = B",
      ])
    #expect(Reading.document(text).bank.questions[0].marks == Mark(1))
  }

  @Test func `a form's kind stands behind stems whose options have no letters`() {
    let text = """
      1. 方针是()。 [单选题] *
      安全第一
      预防为主(正确答案)
      综合治理
      2. 理念是()。 [单选题] *
      安全发展(正确答案)
      科学发展
      快速发展
      3. 能力有()。 [多选题] *
      排查(正确答案)
      逃生(正确答案)
      观望

      """
    #expect(
      QuestionLines.of(text) == [
        "单 方针是()。 安全第一/预防为主/综合治理 = B", "单 理念是()。 安全发展/科学发展/快速发展 = A",
        "多 能力有()。 排查/逃生/观望 = AB",
      ])
  }

  @Test func `a chapter and its kind are one heading`() {
    let text = """
      第一章绪论判断题（考试时：对选A错选B）
      1、电工应持证上岗。（对）
      2、电工可以无证上岗。（错）
      第一章绪论单选题
      1、操作证每（）年复审。C
      A、4
      B、5
      C、3
      2、操作证有效期（）年。A
      A、6
      B、8
      3、低压为（）V及以下。B
      A、1000B、250
      第二章 电工基础 判断题
      1、串联时电流相等。（对）

      """
    #expect(
      QuestionLines.of(text) == [
        "判 电工应持证上岗。（　） = 对", "判 电工可以无证上岗。（　） = 错", "单 操作证每（）年复审。 4/5/3 = C",
        "单 操作证有效期（）年。 6/8 = A", "单 低压为（）V及以下。 1000/250 = B", "判 串联时电流相等。（　） = 对",
      ])
  }

  @Test func `levels, kinds of medical exams and reasons behind bars are no part of a stem`() {
    let text = """
      1.【中级】 指针运算包括（）
      A. 甲
      B. 乙
      答案：A | 见语言规范第三节。

      2. (A1型题) 体表投影位于（）
      A. 上方
      B. 下方
      答案：B

      3. (X型题) 属于其结构的是（）【难】
      A. 甲
      B. 乙
      C. 丙
      答案：AC

      """
    #expect(
      QuestionLines.of(text) == [
        "单 指针运算包括（） 甲/乙 = A", "单 体表投影位于（） 上方/下方 = B", "多 属于其结构的是（） 甲/乙/丙 = AC",
      ])
    #expect(
      Reading.document(text).bank.questions.map(\.difficulty) == [
        Difficulty(band: .medium), nil, Difficulty(band: .hard),
      ])
    #expect(Reading.document(text).bank.questions[0].rationale == "见语言规范第三节。")
  }

  @Test func `letters in a row are no options, letters without signs after one with a sign are`() {
    let text = """
      1. 某信源产生A、B、C、D四种符号，求熵。
      答案：2 bit/符号
      2. 影响精度的因素有（　）。
      A.视野 B相机像素 C图像质量 D工具精度
      答案：ABC

      """
    #expect(
      QuestionLines.of(text) == [
        "简 某信源产生A、B、C、D四种符号，求熵。 = 2 bit/符号", "多 影响精度的因素有（　）。 视野/相机像素/图像质量/工具精度 = ABC",
      ])
  }

  @Test func `letters are keys where a file leaves out all options`() {
    let text = "1. 党的最高领导机关是（　）。\n答案：B\n2. 四个意识包括（　）。\n答案：ABD\n"
    #expect(QuestionLines.of(text) == ["单 党的最高领导机关是（　）。 = B", "多 四个意识包括（　）。 = ABD"])
    #expect(QuestionLines.doubts(text) == ["1 too-few-options", "3 too-few-options"])
    let torn = "单选题\n" + text + "3. 谁（　）。\nA. 甲\nB. 乙\n答案：A\n"
    #expect(QuestionLines.of(torn).prefix(2).allSatisfy { $0.hasSuffix("= ?") })
    let statements = "1. 甲先于乙。\n答案：A\n2. 乙先于甲。\n答案：B\n"
    #expect(QuestionLines.of(statements).allSatisfy { $0.hasSuffix("= ?") })
  }
}
