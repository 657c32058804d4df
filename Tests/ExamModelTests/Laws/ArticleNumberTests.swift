import ExamModel
import Testing

@Suite struct ArticleNumberTests {
  @Test func `an article's number is read in figures and in Chinese`() {
    #expect(ArticleNumber("24") == ArticleNumber(24))
    #expect(ArticleNumber("第二十四条") == ArticleNumber(24))
    #expect(ArticleNumber("134之1") == ArticleNumber(134, insertion: 1))
    #expect(ArticleNumber("第一百三十四条之一") == ArticleNumber(134, insertion: 1))
    for text in ["", "条", "0", "二十四款", "134之", "1.5", "24-1"] {
      #expect(ArticleNumber(text) == nil, "\(text)")
    }
  }

  @Test func `an article put in stands behind the one it is named for`() {
    #expect(ArticleNumber(134) < ArticleNumber(134, insertion: 1))
    #expect(ArticleNumber(134, insertion: 1) < ArticleNumber(135))
  }

  @Test func `a citation has the number of its article`() {
    #expect(
      Citation(law: "刑法", article: 134, insertion: 1).articleNumber
        == ArticleNumber(134, insertion: 1))
    #expect(Citation(law: "准则").articleNumber == nil)
  }
}
