import Testing

@testable import Platform

@Suite struct TextWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("\u{7F}", 0), ("\t", 0), ("安", 2), ("，", 2), ("（", 2), ("　", 2),
      ("Ａ", 2), ("ｱ", 1), ("한", 2), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0),
      ("“", 1), ("…", 1), ("√", 1), ("①", 1), ("《", 2), ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2),
      ("❤️", 2), ("𠮷", 2), ("\r\n", 0), ("😀\u{301}", 2),
    ] as [(Character, Int)])
  func `a character takes the columns that a terminal gives it`(character: Character, columns: Int)
  {
    #expect(TextWidth.columns(character) == columns)
  }

  @Test func `a text takes the columns of its characters`() {
    #expect(TextWidth.columns("第 1/3 题 · 单选题") == 18)
    #expect(TextWidth.columns("") == 0)
  }
}
