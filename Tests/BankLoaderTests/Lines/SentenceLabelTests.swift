import Testing

@testable import BankLoader

/// English labels that are words of a sentence.
@Suite struct SentenceLabelTests {
  @Test(arguments: [
    "Choose the correct answer: He（　）the guests.", "Choose the correct answer: I ____ the guests.",
    "Choose the best answer: He（ A ）the guests.",
  ])
  func `a label before a sentence with a blank is part of the stem`(stem: String) {
    #expect(FieldSplitter.pieces(of: Glyphs(stem)).count == 1)
  }

  @Test(arguments: [
    "Which one is right? Correct answer: A", "Who signs? the answer: B (see page 2)",
  ])
  func `a label before a key is one`(line: String) {
    #expect(FieldSplitter.pieces(of: Glyphs(line)).contains { $0.field == .bank(.key) })
  }
}
