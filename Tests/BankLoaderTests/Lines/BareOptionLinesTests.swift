import Testing

/// Options without a sign after their letters.
@Suite struct BareOptionLinesTests {
  private static func text(_ options: String, key: (Int) -> String) -> String {
    (1...3).map { "第\($0)种情形由谁负责（　）。\n\(options)\n\(key($0))\n" }.joined()
  }

  @Test(arguments: [
    "A甲方\nB乙方\nC丙方", "A 甲方\nB 乙方\nC 丙方", "A甲方  B乙方  C丙方", "A 甲方\tB 乙方\tC 丙方",
    "A甲方 B乙方\nC丙方",
  ])
  func `stand below one another or side by side`(options: String) {
    let lines = QuestionLines.of(Self.text(options) { _ in "乙方" })
    #expect(lines == (1...3).map { "单 第\($0)种情形由谁负责（　）。 甲方/乙方/丙方 = B" })
  }

  @Test func `a question whose key is missing ends at the blank line`() {
    let text = Self.text("A甲方\nB乙方\nC丙方") { $0 == 2 ? "正确答案\n" : "正确答案 c\n" }
    #expect(QuestionLines.of(text).map { $0.suffix(1) } == ["C", "?", "C"])
  }

  @Test func `classes that an answer names are no options`() {
    let text = """
      简答题
      1. 火灾分哪几类？
      答案：
      A类火灾
      B类火灾
      C类火灾
      2. 谁负责？
      答案：单位

      """
    #expect(
      QuestionLines.of(text) == ["简 火灾分哪几类？ = A类火灾\nB类火灾\nC类火灾", "简 谁负责？ = 单位"])
  }

  @Test(arguments: ["A、C", "A C", "A,C"])
  func `a row of letters below the options is the key`(key: String) {
    let text = "1. 哪些（　）。\nA. 甲    B. 乙\nC. 丙    D. 丁\n\(key)\n2. 谁（　）。\nA. 甲\nB. 乙\nA\n"
    #expect(QuestionLines.of(text) == ["多 哪些（　）。 甲/乙/丙/丁 = AC", "单 谁（　）。 甲/乙 = A"])
  }

  @Test func `a letter alone below two rows of options is the key`() {
    let text = "1. 谁（　）。\nA. 甲    B. 乙\nC. 丙    D. 丁\nD\n2. 谁（　）。\nA. 甲    B. 乙\nB\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙/丙/丁 = D", "单 谁（　）。 甲/乙 = B"])
  }

  @Test func `remarks on each option within an explanation are no options`() {
    let text = ["A", "B", "C"].enumerated().map { place, key in
      """
      \(place + 1).第\(place + 1)班的做法正确的是（　）。
      A、先登记
      B、先巡查
      C、先交接
      答案：\(key)
      解析：各选项分析如下，
      A项错误：应当看值班表
      B项错误：应当看登记表
      C项正确：应当先交接
      结论：答案为\(key)选项

      """
    }.joined()
    #expect(QuestionLines.of(text).map { $0.suffix(3) } == ["= A", "= B", "= C"])
  }
}
