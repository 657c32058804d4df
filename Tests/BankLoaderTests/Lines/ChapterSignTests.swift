import ExamModel
import Testing

@testable import BankLoader

@Suite struct ChapterSignTests {
  @Test(arguments: ["35章", "27章：", "第三章", "第 3 章：", "\n28章"])
  func `the number of a chapter ends the option above it`(chapter: String) {
    let text = """
      1.值班由（A）安排。
      A.班长
      B.门卫
      4.登记由（B）负责。
      A.班长
      B.门卫
      \(chapter)
      3.夜间由（A）巡查。
      A.班长
      B.门卫
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由（　）安排。 班长/门卫 = A", "单 登记由（　）负责。 班长/门卫 = B",
        "单 夜间由（　）巡查。 班长/门卫 = A",
      ])
  }

  @Test func `the name of a volume above a chapter ends it too`() {
    let text = """
      1.值班由（A）安排。
      A.班长
      B.门卫

      上册书：

      第十章
      1.夜间由（B）巡查。
      A.班长
      B.门卫
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由（　）安排。 班长/门卫 = A", "单 夜间由（　）巡查。 班长/门卫 = B",
      ])
  }

  @Test func `the end of an option that a line has broken is no chapter`() {
    let text = """
      1.值班见（A）。
      A.手册
      B.登记办法
      第二章
      2.登记由（B）负责。
      A.班长
      B.门卫
      """
    #expect(
      QuestionLines.of(text).first == "单 值班见（　）。 手册/登记办法第二章 = A")
  }

  @Test func `a comment behind a blank line is no part of the last option`() {
    let text = """
      （1）值班由（ A ）安排。

      A．班长      B．门卫

      #班长安排值班，门卫只登记。
      登记的人不安排值班。

      （2）登记由（ B ）负责。

      A．班长      B．门卫
      """
    #expect(
      QuestionLines.of(text) == [
        "单 值班由（　）安排。 班长/门卫 = A", "单 登记由（　）负责。 班长/门卫 = B",
      ])
  }

  @Test func `a heading may name the subject of sorting`() {
    let text = """
      ## 查找（2个题）

      （1）按编号查找由（ A ）登记。

      A．班长    B．门卫

      （2）按姓名查找由（ B ）登记。

      A．班长    B．门卫

      ## 排序（2个题）

      （1）值班表按（ B ）排序。

      A．姓名    B．日期

      （2）登记簿按（ A ）排序。

      A．时间    B．姓名
      """
    #expect(
      QuestionLines.of(Reading.document(text, file: "题库.md")).suffix(2) == [
        "单 值班表按（　）排序。 姓名/日期 = B", "单 登记簿按（　）排序。 时间/姓名 = A",
      ])
  }

  @Test(arguments: ["排序题", "排序"])
  func `a heading names questions of order where their keys are sequences`(heading: String) {
    let text = """
      一、\(heading)
      1. 交班的顺序是（　）。
      A. 登记
      B. 清点
      C. 签字
      答案：BAC
      """
    #expect(Reading.document(text).bank.questions.map(\.kind) == [.ordering])
  }
}
