import Testing

@testable import BankLoader

@Suite struct CountedChaptersTests {
  private static let text = """
    一、单选题
    （一）值班知识
    1.夜间由（ A ）登记来宾。
    A.门卫	B.来宾	C.班长	D.司机
    2.钥匙由（ C ）保管。
    A.门卫	B.来宾	C.班长	D.司机
    （二）巡查知识
    3.巡查由（ A ）带队。
    A.班长	B.来宾	C.门卫	D.司机
    二、判断题
    1.来宾应当登记。（ √ ）
    2.来宾可以巡查。（ × ）
    （三）交接知识
    3.交接应当签字。（ √ ）
    """

  @Test func `chapters counted through the sections belong to no question`() {
    #expect(
      QuestionLines.of(Self.text) == [
        "单 夜间由（　）登记来宾。 门卫/来宾/班长/司机 = A", "单 钥匙由（　）保管。 门卫/来宾/班长/司机 = C",
        "单 巡查由（　）带队。 班长/来宾/门卫/司机 = A", "判 来宾应当登记。（　） = 对",
        "判 来宾可以巡查。（　） = 错", "判 交接应当签字。（　） = 对",
      ])
  }

  @Test func `points of an answer are no chapters`() {
    let text = """
      一、简答题
      1.值班员做什么？
      答案：（一）登记
      1.登记来宾。
      2.登记车辆。
      （二）巡查
      1.巡查大门。
      2.巡查库房。
      2.班长做什么？
      答案：安排值班，检查登记。
      """
    #expect(QuestionLines.of(text).first?.contains("巡查") == true)
  }

  @Test(arguments: ["一、案例分析题", "一、简答题"])
  func `cases, and what answers in words count, are no chapters`(heading: String) {
    let text = [heading, "（一）某库房的值班", "1.谁登记（ A ）。", "（二）某码头的巡查", "2.谁巡查（ B ）。"]
    let lines = text.map { ShapedLine(TidyLine(glyphs: Glyphs($0), number: 1)) }
    #expect(CountedChapters.places(in: lines).isEmpty)
  }
}
