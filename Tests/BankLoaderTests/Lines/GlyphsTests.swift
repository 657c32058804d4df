import Testing

@testable import BankLoader

@Suite struct GlyphsTests {
  @Test func `a stretch is written as it was`() {
    let text = "第1题 é（　）𠘨"
    #expect(Glyphs(text).string == text)
    var bytes: [UInt8] = []
    Glyphs(text).append(to: &bytes)
    #expect(bytes == Array(text.utf8))
  }

  @Test func `folded text has no blanks and half-width signs`() {
    #expect(Glyphs(" Ａ．　甲 乙）").foldedString == "A.甲乙)")
    #expect(Glyphs("Ａ． 甲").isFoldedLike(Glyphs("A.甲")))
    #expect(!Glyphs("A.甲").isFoldedLike(Glyphs("A.甲乙")))
  }

  @Test func `the traits of a stretch are those of its characters together`() {
    let traits = Glyphs("甲（Ａ）3").traits
    #expect(traits.isSuperset(of: [.han, .wide, .opening, .letter, .digit]))
    #expect(traits.isDisjoint(with: [.space, .star, .underscore]))
    #expect(Glyphs("甲 乙_").first(with: [.underscore, .space]) == 1)
  }

  @Test(arguments: ["", "  ", "　\t"])
  func `nothing is left of blanks`(text: String) {
    #expect(Glyphs(text).trimmed.isEmpty)
  }
}
