import ExamTesting
import Testing

@testable import QuizRunner

@Suite struct TextWrapTests {
  private func lines(
    _ text: String, _ columns: Int, first: String = "", rest: String = ""
  ) -> [String] {
    TextWrap(columns: columns, width: ScreenWidth.of).lines(of: text, first: first, rest: rest)
  }

  @Test func `chinese breaks between any two characters`() {
    #expect(lines("一二三四五六七八九十", 12) == ["一二三四五六", "七八九十"])
  }

  @Test func `a closing mark never begins a line, an opening one never ends it`() {
    #expect(lines("一二三四五六，七八", 12) == ["一二三四五", "六，七八"])
    #expect(lines("一二三四五《安全》", 12) == ["一二三四五", "《安全》"])
    #expect(lines("一二三四五“安全”", 12) == ["一二三四五", "“安全”"])
    #expect(lines("一二三abcd“安全”", 12) == ["一二三abcd", "“安全”"])
    #expect(lines("一二三四五六。”一", 12) == ["一二三四五", "六。”一"])
  }

  @Test func `words of letters stay whole`() {
    #expect(lines("the law on work safety", 12) == ["the law on", "work safety"])
    #expect(lines("依据GB/T29639执行", 12) == ["依据", "GB/T29639执", "行"])
    #expect(lines("共 100 分", 10) == ["共 100 分"])
  }

  @Test func `a word wider than a line is broken`() {
    #expect(
      lines("abcdefghijklmnopqrstuvwxyz", 10) == ["abcdefghij", "klmnopqrst", "uvwxyz"])
    let long = String(repeating: "x", count: 5000)
    #expect(lines(long, 40).joined() == long)
  }

  @Test func `further lines stand below the first character`() {
    #expect(
      lines("一二三四五六七", 13, first: "  A  ", rest: "     ")
        == ["  A  一二三四", "     五六七"])
  }

  @Test func `line breaks of a text are kept`() {
    #expect(lines("一\n\n二", 12) == ["一", "", "二"])
    #expect(lines("", 12) == [""])
    #expect(lines("一\n二", 12, first: "- ", rest: "  ") == ["- 一", "  二"])
  }

  @Test func `no spaces at the end of lines`() {
    #expect(lines("one two     three", 10) == ["one two", "three"])
    #expect(lines("一 ", 12) == ["一"])
  }

  private static let samples = [
    "某化工厂由总经理主持日常工作。本单位安全生产第一责任人是（　）。",
    "依据《中华人民共和国安全生产法》第二十一条第（一）项、第（二）项，生产经营单位的主要负责人应当“建立健全”并落实本单位全员安全生产责任制。",
    "The law (2021 edition), art. 21: \"establish\" a system – and https://example.org/a/very/long/path/that/goes/on?x=1.",
    "混排 mixed 文字 text，共 1,234.5 万元（含 10%）；其余——见附件……",
  ]

  @Test(arguments: [10, 11, 20, 40, 41, 80, 96, 120])
  func `no line is wider than the page, none begins with a mark, and nothing is lost`(
    columns: Int
  ) {
    for sample in Self.samples {
      let lines = lines(sample, columns)
      for line in lines {
        #expect(ScreenWidth.of(line) <= columns, "\(line)")
        #expect(line.first.map { !"，。、；：？！）》”".contains($0) } ?? false, "\(line)")
        #expect(line.last.map { !"（《“".contains($0) } ?? false, "\(line)")
      }
      #expect(
        lines.joined().filter { $0 != " " } == sample.filter { $0 != " " })
    }
  }

  @Test(arguments: [-5, 0, 1, 9])
  func `a page too narrow for anything is taken as ten columns`(columns: Int) {
    #expect(lines("一二三四五六", columns) == ["一二三四五", "六"])
  }
}
