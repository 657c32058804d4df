import ExamModel
import FileContainers
import Testing

@testable import BankLoader

@Suite struct QTIWriterTests {
  private let carried = CarriedBank(
    carries: { QTIItemWriter($0) != nil },
    change: { question in
      Self.collapse(&question)
      if case .blanks(let blanks, _)? = question.key {
        question.key = .blanks(blanks, anyOrder: false)
      }
      for index in question.parts.indices {
        let part = question.parts[index]
        var bare = Question(kind: part.kind, stem: part.stem, options: part.options, key: part.key)
        bare.prompts = part.prompts
        bare.number = index + 1
        Self.collapse(&bare)
        question.parts[index] = bare
      }
    })

  private static func collapse(_ question: inout Question) {
    question.stem = collapsed(question.stem)
    question.options = question.options.map(collapsed)
    question.prompts = question.prompts.map(collapsed)
    question.rationale = question.rationale.map(collapsed).flatMap { $0.isEmpty ? nil : $0 }
    if case .text(let text)? = question.key {
      let text = TextFormat.cleaned(text)
      question.key = text.isEmpty ? nil : .text(text)
    }
  }

  /// What XHTML keeps of a text: no empty lines, no blanks at the ends of lines.
  private static func collapsed(_ text: String) -> String {
    let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar {
      case "\t", "\u{A0}": " "
      case "\u{80}"..."\u{9F}", "\u{FEFF}": nil
      default: scalar
      }
    }
    let lines = String(String.UnicodeScalarView(scalars)).split(separator: "\n").map { line in
      var line = line
      while line.hasSuffix(" ") { line = line.dropLast() }
      return line
    }
    return TextFormat.cleaned(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func check(_ bank: QuestionBank) throws {
    let export = try QTIWriter.write(bank)
    let document = QTIReader.read(bytes: export.bytes, file: "题库", digest: Reading.digest)
    var found = document.bank.unplaced
    for index in found.questions.indices {
      if !found.questions[index].hasStatedID { found.questions[index].id = "" }
      for part in found.questions[index].parts.indices {
        found.questions[index].parts[part].id = ""
      }
    }
    let expected = carried.bank(bank)
    for (one, other) in zip(found.questions, expected.questions) { #expect(one == other) }
    #expect(found == expected)
    #expect(try QTIWriter.write(bank) == export)
  }

  @Test(arguments: Seeds.banks)
  func `generated banks come back`(seed: Int) throws {
    var generator = BankGenerator(seed: seed)
    try check(generator.bank())
  }

  @Test(
    arguments: BankGenerator.pieces + [
      "]]>", "&#160;", "a  b", " x\n  y", "_x41", "_id-1", "ab-1", "a b",
    ])
  func `each awkward text comes back from every place`(text: String) throws {
    var choice = Question(
      kind: .multipleChoice, stem: text + "?", options: [text, text + "1", "2"])
    choice.key = .choices([0, 2])
    choice.rationale = text + "\n" + text
    choice.section = text
    choice.tags = [text]
    choice.id = text
    choice.hasStatedID = true
    choice.isRetired = true
    var blanks = Question(kind: .fillIn, stem: "____\n" + (text.contains("_") ? "" : text) + "____")
    blanks.key = .blanks([[text + "丙", "乙"], ["丙" + text]], anyOrder: false)
    var brackets = Question(kind: .fillIn, stem: "（　）和(  )。")
    brackets.key = .blanks([[text + "甲"], ["乙"]], anyOrder: false)
    var bare = Question(kind: .fillIn, stem: "无空")
    bare.key = .blanks([["a", text + "b"]], anyOrder: false)
    var number = Question(kind: .numeric, stem: "几？")
    number.key = .numbers([NumericKey(value: -1e20, tolerance: 0.5)])
    var match = Question(kind: .matching, stem: "连", options: ["x", text, "y"])
    match.prompts = ["左", "a" + text]
    match.key = .pairs([1, 1])
    var order = Question(kind: .ordering, stem: "序", options: [text, "b", "c"])
    order.key = .order([2, 0, 1])
    let open = Question(kind: .shortAnswer, stem: "答", key: .text(text + "\n" + text))
    var composite = Question(kind: .composite, stem: text)
    composite.parts = [
      choice, match, open, Question(kind: .trueFalse, stem: "对？" + text, key: .truth(false)),
    ]
    composite.marks = Mark(thousandths: 2500)
    var bank = QuestionBank(title: "题" + text, laws: [text], version: text, tags: [text])
    bank.questions = [choice, blanks, brackets, bare, number, match, order, open, composite]
    try check(bank)
  }

  @Test func `what is not carried is reported`() throws {
    var blanks = Question(
      kind: .fillIn, stem: "____、____", source: SourcePosition(file: "a", line: 1))
    blanks.key = .blanks([["甲"], ["乙"]], anyOrder: true)
    var composite = Question(
      kind: .composite, stem: "案例", source: SourcePosition(file: "a", line: 2))
    composite.parts = [blanks, blanks]
    var other = Question(kind: .composite, stem: "案例", source: SourcePosition(file: "a", line: 3))
    var part = Question(kind: .trueFalse, stem: "对？", key: .truth(true))
    part.rationale = "因为"
    other.parts = [part, part]
    var bank = QuestionBank(title: "题")
    bank.questions = [blanks, composite, other]
    let found = try QTIWriter.write(bank).diagnostics.map { ($0.position.line, $0.finding) }
    #expect(found.map(\.0) == [1, 2, 3])
    #expect(
      found.map(\.1) == [
        .format(.notCarried(.blankOrder)), .format(.notCarried(.question(.composite))),
        .format(.notCarried(.partDetails)),
      ])
  }

  @Test func `an item looks as the standard has it`() throws {
    var question = Question(
      kind: .singleChoice, stem: "第一责任人是（　）。", options: ["主要负责人", "A < B"], key: .choices([0]))
    question.marks = Mark(2)
    question.id = "aq-1"
    question.hasStatedID = true
    let item = try #require(QTIItemWriter(question))
    #expect(
      item.text(identifier: "aq-1", title: "第一\"责任\"") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="aq-1" title="第一&quot;责任&quot;" adaptive="false" time-dependent="false">
        <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>choice-1</qti-value></qti-correct-response></qti-response-declaration>
        <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
        <qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>2</qti-value></qti-default-value></qti-outcome-declaration>
        <qti-item-body>
        <p>第一责任人是（　）。</p>
        <qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
        <qti-simple-choice identifier="choice-1">主要负责人</qti-simple-choice>
        <qti-simple-choice identifier="choice-2">A &lt; B</qti-simple-choice>
        </qti-choice-interaction>
        </qti-item-body>
        <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
        </qti-assessment-item>

        """)
  }
}
