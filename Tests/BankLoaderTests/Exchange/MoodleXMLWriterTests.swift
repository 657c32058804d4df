import ExamModel
import Testing

@testable import BankLoader

@Suite struct MoodleXMLWriterTests {
  private let carried = CarriedBank(
    carries: { question in
      var writer = MoodleXMLWriter()
      return writer.answer(of: question) != nil
    },
    change: { question in
      let id = TextFormat.cleaned(question.id)
      question.id = id
      question.hasStatedID = !id.isEmpty
      switch question.key {
      case .order(let order)?: question.reorderOptions(order)
      case .pairs(let pairs)?:
        var order: [Int] = []
        for option in pairs + question.options.indices where !order.contains(option) {
          order.append(option)
        }
        question.reorderOptions(order)
      case .blanks(let blanks, _)?: question.key = .blanks(blanks, anyOrder: false)
      case .text(let text)?:
        let text = TextFormat.cleaned(text)
        question.key = text.isEmpty ? nil : .text(text)
      default: break
      }
    })

  private func check(_ bank: QuestionBank) {
    let export = MoodleXMLWriter.write(bank)
    let read = MoodleXMLReader.read(bytes: export.bytes, file: "题库", digest: Reading.digest).bank
    var found = read.unplaced
    for index in found.questions.indices where !found.questions[index].hasStatedID {
      found.questions[index].id = ""
    }
    let expected = carried.bank(bank)
    let text = String(decoding: export.bytes, as: UTF8.self)
    for (one, other) in zip(found.questions, expected.questions) {
      #expect(one == other, "\(text)")
    }
    #expect(found == expected, "\(text)")
    #expect(MoodleXMLWriter.write(bank) == export)
  }

  @Test(arguments: Seeds.banks)
  func `generated banks come back`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    check(generator.bank())
  }

  @Test(
    arguments: BankGenerator.pieces + [
      "]]>", "<![CDATA[", "&lt;", "{1:SA:=x}", "~", "}", "#", "*", "\\*", "&#10;",
    ])
  func `each awkward text comes back from every place`(text: String) {
    var choice = Question(kind: .multipleChoice, stem: text, options: [text, text + "1", "2"])
    choice.key = .choices([0, 2])
    choice.rationale = text + "\n" + text
    choice.section = text
    choice.tags = [text]
    choice.audiences = [text]
    var blanks = Question(kind: .fillIn, stem: "____\n" + (text.contains("_") ? "" : text) + "____")
    blanks.key = .blanks([[text, "乙"], ["丙" + text]], anyOrder: true)
    var brackets = Question(kind: .fillIn, stem: "（　）和( )")
    brackets.key = .blanks([[text + "甲"], ["乙"]], anyOrder: false)
    var match = Question(kind: .matching, stem: "连", options: ["x", text, "y"])
    match.prompts = ["左", "a" + text]
    match.key = .pairs([1, 2])
    let open = Question(kind: .shortAnswer, stem: "答", key: .text(text + "\n" + text))
    var bank = QuestionBank(title: text, laws: [text], version: text, tags: [text])
    bank.questions = [choice, blanks, brackets, match, open]
    check(bank)
  }

  @Test func `several blanks become a cloze question`() {
    var question = Question(kind: .fillIn, stem: "第____条、第____款", source: SourcePosition(file: "a"))
    question.key = .blanks([["五", "5"], ["一"]], anyOrder: true)
    var bank = QuestionBank(title: "填空")
    bank.questions = [question]
    let export = MoodleXMLWriter.write(bank)
    #expect(
      String(decoding: export.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz>
          <question type="category">
            <category><text>$course$/top</text></category>
            <info format="plain_text"><text>标题：填空</text></info>
          </question>
          <question type="cloze">
            <name><text>第____条、第____款</text></name>
            <questiontext format="plain_text"><text>第____{1:SHORTANSWER:=五~=5}条、第____{1:SHORTANSWER:=一}款</text></questiontext>
            <generalfeedback format="plain_text"><text></text></generalfeedback>
            <hidden>0</hidden>
            <idnumber></idnumber>
          </question>
        </quiz>

        """)
    #expect(export.diagnostics.map(\.finding) == [.format(.notCarried(.blankOrder))])
  }
}
