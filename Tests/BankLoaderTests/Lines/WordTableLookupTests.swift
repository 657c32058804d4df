import Testing

@testable import BankLoader

@Suite struct WordTableLookupTests {
  private let table = WordTable([("答案", 1), ("答", 2), ("答案解析", 3), ("对", 4)])

  @Test func `a whole stretch stands for what its word does`() {
    #expect(table.value(of: Glyphs("答案")) == 1)
    #expect(table.value(of: Glyphs("答案解")) == nil)
    #expect(table.value(of: Glyphs("")) == nil)
  }

  @Test func `of several words that begin at a place the longest counts`() throws {
    let text = Glyphs("标答案解析：")
    let match = try #require(table.match(at: 1, in: text))
    #expect(match.value == 3)
    #expect(match.count == 4)
    #expect(match.end == 5)
    #expect(table.match(at: 0, in: text) == nil)
  }

  @Test func `blanks may stand within a word where that is asked for`() {
    let text = Glyphs("答 　案：甲")
    #expect(table.match(at: 0, in: text)?.value == 2)
    #expect(table.match(at: 0, in: text, isSpaced: true)?.value == 1)
    #expect(table.match(at: 0, in: text, isSpaced: true)?.end == 4)
  }
}
