import BankLoader
import ExamModel
import Testing

/// The battery that every format passes: what is written reads back as the same bank, and writing
/// that again gives the same bytes.
@Suite struct BankFormatTests {
  static let formats: [any BankFormat] = [CanonicalFormat(), JSONFormat { $0.code }]

  private func check(_ bank: QuestionBank, in format: any BankFormat) {
    let bytes = format.write(BankDocument(bank: bank), digest: Reading.digest)
    let read = format.read(bytes, file: "题库", digest: Reading.digest)
    #expect(read.bank.content == bank.content)
    let again = format.write(BankDocument(bank: read.bank), digest: Reading.digest)
    #expect(
      format.read(again, file: "题库", digest: Reading.digest).bank.unplaced == read.bank.unplaced)
    if format.name == "text" { #expect(again == bytes) }
  }

  @Test(arguments: Seeds.banks)
  func `generated banks come back from every format`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    let bank = generator.bank()
    for format in Self.formats { check(bank, in: format) }
  }

  @Test(arguments: BankGenerator.pieces)
  func `each awkward text comes back from every place`(text: String) {
    var question = Question(
      kind: .multipleChoice, stem: text, options: [text, "\n" + text, text + "\n"])
    question.key = .choices([0, 2])
    question.rationale = "一\n\n" + text + "\n" + text
    question.citations = [Citation(law: text, article: 12, insertion: 1, detail: text)]
    question.tags = [text, text]
    question.audiences = [text]
    var open = Question(kind: .shortAnswer, stem: "\n" + text, key: .text("\n\n" + text))
    open.scoringPoints = [ScoringPoint(text: text), ScoringPoint(text: text, marks: Mark(2))]
    var blank = Question(kind: .fillIn, stem: "____\n" + text)
    blank.stem = "____，____\n" + (text.contains("_") ? "" : text)
    blank.key = .blanks([[text, "乙"], ["丙", text]], anyOrder: false)
    var bank = QuestionBank(title: text, laws: [text, text], version: text, tags: [text])
    bank.questions = [question, open, blank]
    for format in Self.formats { check(bank, in: format) }
  }

  @Test func `an empty bank comes back`() {
    for format in Self.formats { check(QuestionBank(title: "空"), in: format) }
  }

  @Test func `a stem that is another question comes back`() {
    var bank = QuestionBank(title: "套娃")
    let inner = "1. 内层（　）。\nA. 甲\nB. 乙\n答案：A\n\n2. 再来\n（1）部分\n编号：x"
    bank.questions = [
      Question(kind: .singleChoice, stem: inner, options: [inner, inner], key: .choices([1]))
    ]
    bank.questions[0].number = 1
    for format in Self.formats { check(bank, in: format) }
  }
}

extension QuestionBank {
  /// The bank without positions, and without ids that are made of the content.
  fileprivate var content: QuestionBank {
    var bank = unplaced
    bank.questions = bank.questions.map(\.content)
    return bank
  }
}

extension Question {
  fileprivate var content: Question {
    var question = self
    if !hasStatedID { question.id = "" }
    question.parts = parts.map(\.content)
    return question
  }
}
