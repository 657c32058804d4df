import Testing

@testable import BankLoader

@Suite struct OwnerLineTests {
  @Test func `who made the pages stands in no question`() {
    let text = """
      值班知识练习
      一、单选题
      1.夜间由（　）登记来宾。
      ××公司值班培训资料
      A.门卫
      B.来宾
      答案：A
      2.钥匙由（　）保管。
      A.门卫
      ××公司值班培训资料
      B.班长
      答案：B
      """
    #expect(QuestionLines.of(text) == ["单 夜间由（　）登记来宾。 门卫/来宾 = A", "单 钥匙由（　）保管。 门卫/班长 = B"])
  }

  @Test(arguments: ["某某公司消防培训资料", "某某学院内部使用", "××集团员工学习材料"])
  func `names of bodies before what they made`(line: String) {
    #expect(OwnerLine.isOne(Glyphs(line)))
  }

  @Test(arguments: ["某某公司", "公司培训资料", "培训资料", "公司应当保存培训资料。", "2020年某公司培训资料", "某某大学"])
  func `other lines are none`(line: String) { #expect(!OwnerLine.isOne(Glyphs(line))) }
}
