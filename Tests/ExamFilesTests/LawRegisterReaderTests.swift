import ExamFiles
import ExamModel
import Testing

@Suite struct LawRegisterReaderTests {
  private func read(
    _ text: String
  ) -> (register: LawRegister, diagnostics: [Diagnostic<PaperFinding>]) {
    LawRegisterReader.read(bytes: Array(text.utf8), file: "laws.yaml")
  }

  @Test func `every key of a law is read`() {
    let (register, diagnostics) = read(
      """
      laws:
        - title: 中华人民共和国安全生产法
          short: [安全生产法, 安法]
          adopted: 2021-06-10
          in-force: 2021-09-01
          articles: 119
          chapters: [1, 20, 52]
        - title: 危险化学品安全管理条例
          adopted: 2013-12-07
          superseded-by: 中华人民共和国危险化学品安全法
      """)
    #expect(diagnostics.isEmpty)
    #expect(
      register.laws == [
        Law(
          title: "中华人民共和国安全生产法", shortNames: ["安全生产法", "安法"], adopted: "2021-06-10",
          inForce: "2021-09-01", articles: 119, chapters: [1, 20, 52]),
        Law(
          title: "危险化学品安全管理条例", adopted: "2013-12-07",
          supersededBy: "中华人民共和国危险化学品安全法"),
      ])
    let law = register.law(named: "《安法》")
    #expect(law?.articles == 119)
    #expect([1, 19, 20, 119].map { law?.chapter(of: ArticleNumber($0)) } == [1, 1, 2, 3])
    #expect(register.laws[1].chapter(of: ArticleNumber(5)) == nil)
  }

  @Test func `a list alone is a register too`() {
    #expect(read("- {title: 刑法, adopted: 2023-12-29}\n").register.laws.map(\.title) == ["刑法"])
  }

  @Test func `a law with a mistake does not hide the others`() {
    let (register, diagnostics) = read(
      """
      laws:
        - {title: 刑法, adopted: 2023-13-29}
        - {titel: 消防法, adopted: 2021-04-29}
        - {title: 矿山安全法, adopted: 2009-08-27, articles: 五十}
        - {title: 矿山安全法, adopted: 2009-08-27}
      """)
    #expect(register.laws.map(\.title) == ["矿山安全法", "矿山安全法"])
    #expect(
      diagnostics.map(\.finding) == [
        .badValue(key: "adopted", value: "2023-13-29", expected: .date),
        .unknownKey("titel", nearest: "title"),
        .badValue(key: "articles", value: "五十", expected: .wholeNumber(1, 2000)),
        .repeatedName("矿山安全法"),
      ])
    #expect(diagnostics.map(\.position.line) == [2, 3, 4, 5])
  }

  @Test func `a paper that is given as the register is named as one`() {
    #expect(
      read("title: 考试\nsections: []").diagnostics.map(\.finding)
        == [.wrongRole(.paper, expected: .laws)])
  }
}

@Suite struct LawNumbersTests {
  private func read(
    _ text: String
  ) -> (register: LawRegister, diagnostics: [Diagnostic<PaperFinding>]) {
    LawRegisterReader.read(bytes: Array(text.utf8), file: "laws.yaml")
  }

  @Test func `the numbers of articles and the terms of a law are read`() throws {
    let (register, diagnostics) = read(
      """
      laws:
        - title: 刑法
          adopted: 2023-12-29
          numbers:
            24: [一百人, 3万元以下]
            134之1: 一年
          terms: [危险物品的生产、经营、储存、装卸单位]
      """)
    #expect(diagnostics.isEmpty)
    let law = try #require(register.laws.first)
    #expect(law.numbers[ArticleNumber(24)]?.map(\.text) == ["一百人", "3万元以下"])
    #expect(law.numbers[ArticleNumber(134, insertion: 1)]?.map(\.value) == [12])
    #expect(law.terms == ["危险物品的生产、经营、储存、装卸单位"])
  }

  @Test func `what is no article or no number costs its article only`() throws {
    let (register, diagnostics) = read(
      """
      laws:
        - title: 刑法
          adopted: 2023-12-29
          numbers:
            第几条: [一年]
            3: [一年, 很多]
            4: [二年]
      """)
    #expect(
      diagnostics.map(\.finding) == [
        .badValue(key: "numbers", value: "第几条", expected: .article),
        .badValue(key: "numbers", value: "很多", expected: .quantity),
      ])
    #expect(register.laws.first?.numbers.keys.map(\.number) == [4])
  }
}
