import BankLoader
import ExamModel
import Testing

@Suite struct AikenReaderTests {
  private func outline(_ text: String) -> String {
    BankOutline.text(
      of: AikenReader.read(bytes: Array(text.utf8), file: "x.txt", digest: Reading.digest))
  }

  @Test func `questions are read as they are written`() {
    let text = """
      The project was started by:
      A) Petr
      B) Martin
      C) Eloy
      ANSWER: B

      It handles <html class="cool"> & images:
      A. True
      B. False
      ANSWER: A
      谁负责本单位安全生产？
      第二行
      A)主要负责人
      B)工会主席
      answer : a)
      U.S. law says
      A) yes,
      and more
      B) no
      ANSWER：B.
      """
    #expect(
      outline(text) == """
        1 singleChoice: The project was started by:
          - Petr
          - Martin
          - Eloy
          = B
        7 singleChoice: It handles <html class="cool"> & images:
          - True
          - False
          = A
        11 singleChoice: 谁负责本单位安全生产？⏎第二行
          - 主要负责人
          - 工会主席
          = A
        16 singleChoice: U.S. law says
          - yes,⏎and more
          - no
          = B
        """)
  }

  @Test func `each mistake is named with its line, and hides nothing else`() {
    let text = """
      Too few answers
      A) Only answer
      ANSWER: A

      A) Question not started

      ANSWER: Question not started

      A good question
      A) Correct
      B) Incorrect
      ANSWER: A

      Not finished
      A) Correct-ish
      B) Incorrect-ish

      Several letters
      A) x
      B) y
      ANSWER: A, B

      Beyond
      A) x
      B) y
      ANSWER: C

      Skipping
      A) x
      C) y
      ANSWER: C

      Empty
      A) x
      B) y
      ANSWER:
      """
    #expect(
      outline(text) == """
        1 singleChoice: Too few answers
          - Only answer
          = A
        5 singleChoice:\u{20}
          - Question not started
        9 singleChoice: A good question
          - Correct
          - Incorrect
          = A
        14 singleChoice: Not finished
          - Correct-ish
          - Incorrect-ish
        18 multipleChoice: Several letters
          - x
          - y
          = AB
        23 singleChoice: Beyond
          - x
          - y
        28 singleChoice: Skipping
          - x
          - y
        33 singleChoice: Empty
          - x
          - y
        ! 1 too-few-options
        ! 5 empty-stem
        ! 5 too-few-options
        ! 7 impossible-key Question not started
        ! 14 missing-key
        ! 23 impossible-key C
        ! 30 option-letters C
        ! 36 missing-key
        """)
  }

  @Test func `what is said behind an answer is the question's explanation`() {
    let text = """
      Who keeps the register?
      A) The clerk
      B) The guest
      ANSWER: A
      FEEDBACK: See the rules.
      SCORE: 5

      Who enters?
      A) The clerk
      B) The guest
      ANSWER: B

      """
    let document = AikenReader.read(
      bytes: Array(text.utf8), file: "bank.txt", digest: Reading.digest)
    #expect(document.bank.questions.map(\.stem) == ["Who keeps the register?", "Who enters?"])
    #expect(document.bank.questions.map(\.rationale) == ["See the rules.", nil])
  }

  @Test func `a word for notes within a question is its text`() {
    let text = "EXPLANATION: which is right?\nA) One\nB) Two\nANSWER: B\n"
    let document = AikenReader.read(
      bytes: Array(text.utf8), file: "bank.txt", digest: Reading.digest)
    #expect(document.bank.questions.map(\.stem) == ["EXPLANATION: which is right?"])
  }

  @Test func `numbers that count all questions are none of the stems`() {
    func stems(_ numbers: [String]) -> [String] {
      let text = numbers.map { "\($0)Which?\nA) One\nB) Two\nANSWER: A\n" }.joined(separator: "\n")
      return AikenReader.read(bytes: Array(text.utf8), file: "bank.txt", digest: Reading.digest)
        .bank.questions.map(\.stem)
    }
    #expect(stems(["1. ", "2. ", "3. "]) == ["Which?", "Which?", "Which?"])
    #expect(stems(["1. ", "", "3. "]) == ["1. Which?", "Which?", "3. Which?"])
  }

  @Test func `what is said of a question before its answer is no part of an option`() {
    let text = """
      谁负责登记？
      A. 值班员
      B. 驾驶员
      NUMBERING: 123
      FEEDBACK: 值班制度第三条。
      ANSWER: A

      Which word stands on the form?
      A. NOTE
      COMMENT: filled in by hand
      B. Comment
      Comment: filled in by the clerk
      ANSWER: B
      """
    #expect(
      outline(text) == """
        1 singleChoice: 谁负责登记？
          - 值班员
          - 驾驶员
          = A
          ? 值班制度第三条。
        8 singleChoice: Which word stands on the form?
          - NOTE⏎COMMENT: filled in by hand
          - Comment⏎Comment: filled in by the clerk
          = B
        """)
  }
}
