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

  @Test(arguments: ["计算", "简答", "判断", "填空"])
  func `a word for a kind before a colon begins the stem of a choice`(word: String) {
    let text = """
      一、单选题
      1. 谁来登记（　）。
      A. 门卫  B. 访客
      2. \(word)：两班共几人（　）。
      A. 6  B. 7
      参考答案
      1. A  2. B

      """
    #expect(QuestionLines.of(text) == ["单 谁来登记（　）。 门卫/访客 = A", "单 \(word)：两班共几人（　）。 6/7 = B"])
  }
}
