import BankLoader
import Testing

@Suite struct LabelledOptionsTests {
  private func lines(_ text: String, file: String = "题库.csv") -> [String] {
    QuestionLines.of(Reading.document(text, file: file))
  }

  @Test func `letters that a stem names are no options`() {
    let text = """
      题干,答案
      "下列选项中，A、B两班都登记的是（　）。 A.来访 B.天气 C.菜单",A
      "应先查验的是（　）。 A.证件 B.天气 C.菜单",A

      """
    #expect(
      lines(text) == ["单 下列选项中，A、B两班都登记的是（　）。 来访/天气/菜单 = A", "单 应先查验的是（　）。 证件/天气/菜单 = A"])
  }

  @Test func `letters before one and the same word are part of the texts`() {
    let json = """
      [{"question": "下列正确的是（　）。", "options": ["A类值班在白天", "B类值班在夜间", "C类值班在节日"], "answer": "B"},
       {"question": "先查（　）。", "options": ["A证件", "B天气"], "answer": "A"}]
      """
    #expect(
      lines(json, file: "题库.json") == [
        "单 下列正确的是（　）。 A类值班在白天/B类值班在夜间/C类值班在节日 = B", "单 先查（　）。 证件/天气 = A",
      ])
  }

  @Test func `a list may be written as text, and its letters in any order`() {
    let text = #"""
      [{"title": "应先查验（　）。", "dataJson": "[{\"SortOrder\": 0, \"Content\": \"证件\", \"IsAnswer\": true}, {\"SortOrder\": 1, \"Content\": \"天气\", \"IsAnswer\": false}]"},
       {"title": "应后登记（　）。", "dataJson": "[{\"SortOrder\": 0, \"Content\": \"菜单\", \"IsAnswer\": false}, {\"SortOrder\": 1, \"Content\": \"来访人\", \"IsAnswer\": true}]"}]
      """#
    #expect(
      lines(text, file: "题库.json") == ["单 应先查验（　）。 证件/天气 = A", "单 应后登记（　）。 菜单/来访人 = B"])
  }
}
