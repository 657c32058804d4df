import Testing

@testable import Arguments

@Suite struct TextWrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    TextWrapping(columns: Sample.columns).lines(of: text, width: width)
  }

  @Test func `wide text breaks anywhere but before closing punctuation`() {
    #expect(lines("安全生产，人人有责。", 8) == ["安全生", "产，人人", "有责。"])
  }

  @Test func `an opening bracket stays with what it opens`() {
    #expect(lines("依据《安全生产法》", 6) == ["依据", "《安全", "生产", "法》"])
  }

  @Test func `latin words stay whole and spaces at a break go`() {
    #expect(lines("draw a form for one", 7) == ["draw a", "form", "for one"])
    #expect(lines("抽取 count 道", 9) == ["抽取", "count 道"])
  }

  @Test func `a word longer than the line is cut`() {
    #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
  }

  @Test func `no text is one empty line`() {
    #expect(lines("", 10) == [""])
  }
}
