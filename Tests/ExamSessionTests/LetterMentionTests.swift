import Testing

@testable import ExamSession

@Suite struct LetterMentionTests {
  private let mention = LetterMention(options: 4)

  @Test(arguments: [
    "A和B", "A、C都对", "AC", "BD均可", "B项", "选项D", "A或C", "A+B", "A/B", "以上A，B",
    "故选C。", "应选B", "答案为A", "答案：D", "A选项错误", "B正确，其余错误", "C不符合规定", "D说法有误", "A：应为30日",
    "Ａ和Ｂ", "选Ｃ", "A. 应为30日", "仅A、B、C", "前两项都是", "前3项",
  ])
  func `a text that speaks of options by letter or place is found`(text: String) {
    #expect(mention.occurs(in: text))
  }

  @Test(arguments: [
    "A类火灾", "B类、C类", "C级", "A公司", "GB/T 29639", "LNG", "E镇", "甲和乙", "主要负责人", "", "30日前报告",
    "VAC", "A4纸", "H7N9", "前置审批", "选举", "选E", "EF",
  ])
  func `a letter that is a name, or of no option, is not`(text: String) {
    #expect(!mention.occurs(in: text))
  }
}
