import Testing

@testable import BankLoader

@Suite struct SpacedOptionLinesTests {
  @Test func `letters with a blank on either side are options where the file has them so`() {
    let text = """
      一、单选题
      1.登记表用（　）纸。
      A A3 B A4 C B5 D K16
      答案：B
      2.值班室的接口是（　）。
      A HDMI B VGA C DVI-D D DP
      答案：D
      3.巡查用的灯是（　）。
      A LED B UV灯 C IR D 白炽灯
      答案：A
      """
    #expect(
      QuestionLines.of(text) == [
        "单 登记表用（　）纸。 A3/A4/B5/K16 = B", "单 值班室的接口是（　）。 HDMI/VGA/DVI-D/DP = D",
        "单 巡查用的灯是（　）。 LED/UV灯/IR/白炽灯 = A",
      ])
  }

  @Test func `the letters behind the last of a line begin the next`() {
    let text = """
      一、多选题
      1.登记表写明（　）。
      A 姓名 B 单位 C 事由 D 时间
      E 证件 F 签名
      答案：AF
      2.巡查记录写明（　）。
      A 地点 B 时间 C 情况 D 人员
      答案：ABCD
      3.交接的物品有（　）。
      A 钥匙 B 对讲机 C 登记表 D 手电
      答案：AB
      """
    #expect(QuestionLines.of(text).first == "多 登记表写明（　）。 姓名/单位/事由/时间/证件/签名 = AF")
  }

  @Test(arguments: [
    "A 从 C 楼到 B 楼 B 从 B 楼到 C 楼", "A man and a guard B", "A B C D", "A LED  灯", "A 值班 C 巡查 B 登记",
  ])
  func `letters out of their order, or without texts, are left as they are`(row: String) {
    let lines = (0..<8).map { index in
      TidyLine(glyphs: Glyphs(index.isMultiple(of: 2) ? "谁值班（　）。" : row), number: index + 1)
    }
    #expect(SpacedOptionLines.marked(lines).map(\.glyphs.string) == lines.map(\.glyphs.string))
  }

  @Test func `where most options have signs a line without is left as it is`() {
    let rows = [
      "A HDMI B VGA C DP", "A. 甲 B. 乙", "A. 丙 B. 丁", "A. 戊 B. 己", "A 1 B 2 C 3", "A 4 B 5 C 6",
    ]
    let lines = (["谁值班（　）。"] + rows).map { TidyLine(glyphs: Glyphs($0), number: 1) }
    #expect(SpacedOptionLines.marked(lines)[1].glyphs.string == rows[0])
  }
}
