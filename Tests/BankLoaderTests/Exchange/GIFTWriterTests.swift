import ExamModel
import Testing

@testable import BankLoader

@Suite struct GIFTWriterTests {
  private let carried = CarriedBank(
    carries: { GIFTWriter().answer(of: $0) != nil },
    change: { question in
      // Such an id cannot stand in a comment.
      if question.id != TextFormat.cleaned(question.id) || question.id.hasSuffix("\\") {
        question.id = ""
        question.hasStatedID = false
      }
      switch question.key {
      case .order(let order)?: question.reorderOptions(order)
      case .pairs(let pairs)?:
        // Options come in the order of the pairs, those that belong to none at the end.
        var order: [Int] = []
        for option in pairs + question.options.indices where !order.contains(option) {
          order.append(option)
        }
        question.reorderOptions(order)
      case .blanks(let blanks, _)?: question.key = .blanks(blanks, anyOrder: false)
      default: break
      }
    })

  private func check(_ bank: QuestionBank) {
    let export = GIFTWriter.write(bank)
    let read = GIFTReader.read(bytes: export.bytes, file: "题库", digest: Reading.digest).bank
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
    #expect(GIFTWriter.write(bank) == export)
    let left = export.diagnostics.count {
      if case .format(.notCarried(.question)) = $0.finding { true } else { false }
    }
    #expect(left == bank.questions.count - read.questions.count)
  }

  @Test(arguments: Seeds.banks)
  func `generated banks come back`(seed: Int) {
    var generator = BankGenerator(seed: seed)
    check(generator.bank())
  }

  @Test(
    arguments: BankGenerator.pieces + [
      "->", "//", "::", "[html]x", "%50%x", "*", "\\*", "a]b", "]]>",
    ])
  func `each awkward text comes back from every place`(text: String) {
    var choice = Question(kind: .multipleChoice, stem: text, options: [text, text + "1", "2"])
    choice.key = .choices([0, 2])
    choice.rationale = text + "\n" + text
    choice.section = text
    choice.tags = [text]
    choice.citations = [Citation(law: text, article: 3)]
    var single = Question(kind: .singleChoice, stem: text + text, options: ["甲", text])
    single.key = .choices([1])
    var blank = Question(kind: .fillIn, stem: "空" + (text.contains("_") ? "" : text))
    blank.key = .blanks([[text, "乙"]], anyOrder: false)
    var order = Question(kind: .ordering, stem: "序", options: [text + "a", text, "c"])
    order.key = .order([1, 2, 0])
    var match = Question(kind: .matching, stem: "连", options: ["x", text, "y"])
    match.prompts = ["左", "a" + text]
    match.key = .pairs([1, 2])
    var open = Question(kind: .shortAnswer, stem: "答", key: .text(text + "\n" + text))
    open.scoringPoints = [ScoringPoint(text: text, marks: Mark(2))]
    var bank = QuestionBank(title: text, laws: [text], version: text, tags: [text])
    bank.questions = [choice, single, blank, order, match, open]
    check(bank)
  }

  @Test func `a bank looks as a person would write it`() {
    var choice = Question(
      kind: .singleChoice, stem: "第一责任人是（　）。", options: ["主要负责人", "安全总监"], key: .choices([0]))
    choice.id = "aq-1"
    choice.hasStatedID = true
    choice.rationale = "见第五条。"
    choice.citations = [Citation(law: "安全生产法", article: 5)]
    choice.difficulty = Difficulty(band: .easy)
    choice.section = "单选题"
    let several = Question(
      kind: .multipleChoice, stem: "哪些？", options: ["甲", "乙", "丙", "丁"], key: .choices([0, 1, 3]))
    let truth = Question(kind: .trueFalse, stem: "1+1=2", key: .truth(true))
    let composite = Question(
      kind: .composite, stem: "案例", source: SourcePosition(file: "a.txt", line: 9))
    var bank = QuestionBank(title: "安全生产法题库", laws: ["中华人民共和国安全生产法"], version: "2021-06-10")
    bank.questions = [choice, several, truth, composite]
    let export = GIFTWriter.write(bank)
    #expect(
      String(decoding: export.bytes, as: UTF8.self) == """
        // 标题：安全生产法题库
        // 法规：中华人民共和国安全生产法
        // 版本：2021-06-10

        $CATEGORY: $course$/top/单选题

        // [id:aq-1] [tag:依据：《安全生产法》第五条] [tag:难度：易]
        ::第一责任人是（　）。::第一责任人是（　）。 {
        \t=主要负责人
        \t~安全总监
        ####见第五条。}

        $CATEGORY: $course$/top

        ::哪些？::哪些？ {
        \t~%33.33333%甲
        \t~%33.33333%乙
        \t~%-100%丙
        \t~%33.33333%丁
        }

        ::1+1\\=2::1+1\\=2 {TRUE}

        """)
    #expect(
      export.diagnostics == [
        Diagnostic(
          .format(.notCarried(.question(.composite))),
          at: SourcePosition(file: "a.txt", line: 9))
      ])
  }
}
