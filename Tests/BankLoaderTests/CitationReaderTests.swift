import BankLoader
import ExamModel
import Testing

@Suite struct CitationReaderTests {
  @Test(arguments: [
    ("《安全生产法》第五条", Citation(law: "安全生产法", article: 5)),
    ("《安全生产法》第二十一条第（一）项", Citation(law: "安全生产法", article: 21, detail: "第（一）项")),
    (
      "《刑法》第一百三十四条之一第二款",
      Citation(law: "刑法", article: 134, insertion: 1, detail: "第二款")
    ),
    ("《刑法》 第 134 条之1", Citation(law: "刑法", article: 134, insertion: 1)),
    ("《安全生产法》（2021年修正）第一百零九条", Citation(law: "安全生产法", article: 109)),
    ("安全生产法第５条", Citation(law: "安全生产法", article: 5)),
    ("《关于新形势下党内政治生活的若干准则》“一”", Citation(law: "关于新形势下党内政治生活的若干准则", detail: "“一”")),
    ("《消防法》", Citation(law: "消防法")),
    ("《关于〈条例〉的《说明》的批复》第三条", Citation(law: "关于〈条例〉的《说明》的批复", article: 3)),
    ("《安全生产法》第五条至第七条", Citation(law: "安全生产法", article: 5, detail: "至第七条")),
    ("《安全生产法》第八十二条第一款、第二款", Citation(law: "安全生产法", article: 82, detail: "第一款、第二款")),
  ])
  func `a citation is law, article and what follows`(text: String, citation: Citation) {
    #expect(CitationReader.read(text) == .init(citations: [citation]))
    #expect(CitationReader.read(CitationText.text(of: citation)).citations == [citation])
  }

  @Test func `a law holds for the articles joined after it`() {
    let reading = CitationReader.read("《安全生产法》第五条、第二十一条第（一）项和第三十条；《刑法》第134条;")
    #expect(
      reading.citations == [
        Citation(law: "安全生产法", article: 5),
        Citation(law: "安全生产法", article: 21, detail: "第（一）项"),
        Citation(law: "安全生产法", article: 30), Citation(law: "刑法", article: 134),
      ])
  }

  @Test(arguments: ["同上", "第五条", "《安全生产法第五条", "《》第五条", "省厅文件〔2024〕3号"])
  func `what names no law is told as it stands`(text: String) {
    #expect(CitationReader.read(text) == .init(unreadable: [text]))
  }

  @Test func `an unreadable citation has its line in a bank`() {
    let document = Reading.document("判断题\n1. 题。\n答案：对\n依据：《安全生产法》第五条；同上\n")
    #expect(document.diagnostics.map(Reading.line) == ["4:4 unreadable-citation"])
    #expect(document.bank.questions[0].citations.map(\.law) == ["安全生产法", "同上"])
  }

  @Test func `numerals go both ways`() {
    let numbers = [
      1, 9, 10, 11, 20, 21, 100, 101, 110, 115, 134, 505, 1000, 1001, 1010, 20_000, 20_500,
    ]
    let texts = [
      "一", "九", "十", "十一", "二十", "二十一", "一百", "一百零一", "一百一十", "一百一十五", "一百三十四", "五百零五",
      "一千", "一千零一", "一千零一十", "二万", "二万零五百",
    ]
    #expect(numbers.map(ChineseNumeral.text) == texts)
    #expect(texts.map { ChineseNumerals.value(of: $0) } == numbers)
    for number in 0...3000 {
      #expect(ChineseNumerals.value(of: ChineseNumeral.text(of: number)) == number)
    }
    #expect(ChineseNumerals.value(of: "一三四") == 134)
    #expect(ChineseNumerals.value(of: "第") == nil)
    #expect(ChineseNumerals.value(of: "") == nil)
    #expect(ChineseNumerals.value(of: "99999999999999999999999999") == nil)
  }
}
