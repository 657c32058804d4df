import ExamModel
import FileContainers
import Testing

@testable import BankLoader

/// Files that are cut short, changed at random, or made to do harm.
@Suite struct DamagedExchangeTests {
  /// Whether all that was read can be: keys that fit, places in the file.
  private func isSound(_ document: BankDocument, lines: Int) -> Bool {
    let questions = document.bank.questions.flatMap { [$0] + $0.parts }
    return questions.allSatisfy { question in
      question.key.map { KeyRules.finding(for: $0, of: question) == nil } ?? true
        && (0...lines).contains(question.source.line)
    } && document.diagnostics.allSatisfy { (0...lines).contains($0.position.line) }
  }

  private func lines(_ bytes: [UInt8]) -> Int { bytes.count { $0 == 0x0A || $0 == 0x0D } + 1 }

  @Test(arguments: ExchangeSample.texts)
  func `cut at every byte, a file gives no key that the whole does not`(sample: ExchangeSample) {
    let whole = sample.document(sample.bytes).bank.questions
    #expect(!whole.isEmpty)
    for end in 0..<sample.bytes.count {
      let bytes = Array(sample.bytes[..<end])
      let document = sample.document(bytes)
      #expect(isSound(document, lines: lines(bytes)), "\(end)")
      for (index, question) in document.bank.questions.enumerated() where question.key != nil {
        // Text can be cut before what leaves its key open, or within its letters; XML not before its
        // end tag.
        let isText = sample.name == "gift" || sample.name == "aiken"
        let other = index < whole.count ? whole[index] : nil
        let isSame = other != nil && question.key == other?.key
        #expect(
          isSame || isText && other.map { isCut(question.key, from: $0.key) } == true, "\(end)")
      }
    }
  }

  /// Whether a key may be what is left of another: no key, or of `ANSWER: A, C` the A.
  private func isCut(_ key: AnswerKey?, from whole: AnswerKey?) -> Bool {
    guard case .choices(let letters)? = key, case .choices(let all)? = whole else {
      return whole == nil
    }
    return all.starts(with: letters)
  }

  @Test func `cut at every byte, a package gives no key`() {
    let sample = ExchangeSample.package
    #expect(sample.document(sample.bytes).bank.questions.count == 4)
    for end in 0..<sample.bytes.count {
      let document = sample.document(Array(sample.bytes[..<end]))
      #expect(document.bank.questions.allSatisfy { $0.key == nil })
      #expect(!document.diagnostics.isEmpty)
    }
  }

  @Test(arguments: ExchangeSample.texts + [ExchangeSample.package])
  func `changed at random, a file is read without harm`(sample: ExchangeSample) {
    var generator = SeededGenerator(seed: 20_261_101)
    let signs = Array("{}=~%#:\\<>&;\"'/[]()0123.ABT \n\r-*_".utf8) + [0x00, 0xC3, 0xE4, 0xFF]
    var unsound: [[UInt8]] = []
    for _ in 0..<3000 {
      var bytes = sample.bytes
      for _ in 0...generator.number(below: 4) {
        Self.change(&bytes, with: signs, using: &generator)
      }
      if !isSound(sample.document(bytes), lines: max(lines(bytes), 100)) { unsound.append(bytes) }
    }
    #expect(unsound.isEmpty)
  }

  private static func change(
    _ bytes: inout [UInt8], with signs: [UInt8], using generator: inout SeededGenerator
  ) {
    guard bytes.count > 8 else { return }
    let place = generator.number(below: bytes.count)
    let end = min(bytes.count, place + 1 + generator.number(below: 24))
    switch generator.number(below: 5) {
    case 0: bytes[place] = signs[generator.number(below: signs.count)]
    case 1: bytes.insert(signs[generator.number(below: signs.count)], at: place)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: generator.number(below: bytes.count))
    default: bytes[place] ^= 1 << UInt8(generator.number(below: 8))
    }
  }

  private static let hostile: [(name: String, text: String)] = {
    let pieces = [
      "{", "}", "{=", "{~%50%", "=%50%x ", "x {T} ", "{#1:", "[html]", "\\", "::", "//",
      "$CATEGORY:",
      "####", "->", "{1:SA:=x~", "{1:SA:", "\n\n{", "A) x\n", "ANSWER: A\n", "A) x\nB) y\n", "[id:",
    ]
    return pieces.map { ($0, String(repeating: $0, count: 4_000)) }
  }()

  @Test(arguments: hostile.map(\.name), [0, 1])
  func `thousands of anything take no time and no stack`(name: String, reader: Int) {
    let text = Self.hostile.first { $0.name == name }?.text ?? ""
    let prefixed = ["", "Q {", "Q {=a\n~b\n"].map { $0 + text } + ["Q {" + text + "}"]
    for text in prefixed {
      let read = reader == 0 ? ExchangeSample.gift : ExchangeSample.aiken
      let document = read(Array(text.utf8), "x", Reading.digest)
      #expect(document.bank.questions.count <= 4_001)
    }
  }

  @Test(arguments: [
    "<p>", "{1:SA:=x}", "{1:SA:", "&lt;b ", "<b/>",
    "<answer fraction=\"50\"><text>x</text></answer>",
    "<subquestion><text>x</text><answer><text>y</text></answer></subquestion>",
  ])
  func `moodle files that repeat themselves take no time and no stack`(piece: String) {
    let text = String(repeating: piece, count: 10_000)
    for type in ["multichoice", "shortanswer", "matching", "cloze", "numerical"] {
      let file =
        "<quiz><question type=\"\(type)\"><questiontext format=\"html\"><text>\(text)</text></questiontext>\(text)</question></quiz>"
      #expect(
        ExchangeSample.moodle(Array(file.utf8), "x", Reading.digest).bank.questions.count <= 1)
    }
  }

  @Test func `items that repeat themselves take no time`() {
    let choice = "<simpleChoice identifier=\"a\">x</simpleChoice>"
    let values = String(repeating: "<value>a</value>", count: 10_000)
    let item = """
      <assessmentItem identifier="i"><responseDeclaration identifier="R" cardinality="multiple" baseType="identifier"><correctResponse>\(values)</correctResponse></responseDeclaration>
      <itemBody><choiceInteraction responseIdentifier="R">\(String(repeating: choice, count: 10_000))</choiceInteraction>\(String(repeating: "<textEntryInteraction responseIdentifier=\"R\"/>", count: 10_000))</itemBody></assessmentItem>
      """
    #expect(ExchangeSample.qti(Array(item.utf8), "x", Reading.digest).bank.questions.count == 1)
    let label =
      "<response_label ident=\"a\"><material><mattext>x</mattext></material></response_label>"
    let rule =
      "<respcondition><conditionvar><varequal respident=\"r\">a</varequal></conditionvar><setvar>1</setvar></respcondition>"
    let legacy = """
      <questestinterop><item ident="i"><presentation><response_lid ident="r" rcardinality="Multiple"><render_choice>\(String(repeating: label, count: 10_000))</render_choice></response_lid></presentation>
      <resprocessing>\(String(repeating: rule, count: 10_000))</resprocessing></item></questestinterop>
      """
    #expect(ExchangeSample.qti(Array(legacy.utf8), "x", Reading.digest).bank.questions.count == 1)
  }
}
