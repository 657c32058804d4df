import ExamModel
import Testing

@Suite struct SpellingTests {
  private let names = ["practice", "exam", "bank", "paper", "results", "help", "completion"]

  @Test(arguments: [
    ("pratice", "practice"), ("practise", "practice"), ("bnak", "bank"), ("EXAM", "exam"),
    ("comp", "completion"), ("prac", "practice"), ("result", "results"),
  ])
  func `a slip finds the name that was meant`(written: String, name: String) {
    #expect(Spelling.nearest(to: written, among: names) == name)
  }

  @Test(arguments: ["", "x", "zebra", "练习", "e"])
  func `what is far from all finds none`(written: String) {
    #expect(Spelling.nearest(to: written, among: names) == nil)
  }

  @Test func `chinese words are near by their characters`() {
    #expect(Spelling.nearest(to: "判断提", among: ["单选题", "判断题"]) == "判断题")
    #expect(Spelling.nearest(to: "难", among: ["易", "中"]) == nil)
  }

  @Test func `a very long word is compared with nothing`() {
    #expect(Spelling.nearest(to: String(repeating: "a", count: 100_000), among: names) == nil)
  }
}
