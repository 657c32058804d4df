import ExamModel
import Testing

@testable import BankLoader

@Suite struct ExchangeSignatureTests {
  private func kinds(_ text: String, file: String = "bank.txt") -> [QuestionKind] {
    Reading.document(text, file: file).bank.questions.map(\.kind)
  }

  @Test func `GIFT, Aiken, Moodle XML and QTI are known by what stands in them`() {
    #expect(kinds("::q1:: 2 + 2 = ? {=4 ~5}\n") == [.singleChoice])
    #expect(kinds("The sky is blue. { TRUE }\n") == [.trueFalse])
    #expect(kinds("What?\nA. this\nB. that\nANSWER: B\n") == [.singleChoice])
    let moodle = """
      <?xml version="1.0"?>
      <quiz><question type="truefalse"><name><text>n</text></name>
      <questiontext><text>s</text></questiontext>
      <answer fraction="100"><text>true</text></answer>
      <answer fraction="0"><text>false</text></answer></question></quiz>
      """
    #expect(kinds(moodle) == [.trueFalse])
    let qti = """
      <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t">
      <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
      <correctResponse><value>B</value></correctResponse></responseDeclaration>
      <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">
      <prompt>Which?</prompt><simpleChoice identifier="A">a</simpleChoice>
      <simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody>
      <responseProcessing
      template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
      </assessmentItem>
      """
    #expect(kinds(qti) == [.singleChoice])
  }

  @Test func `GIFT without an answer that only GIFT has is known by its names and categories`() {
    #expect(kinds("::q1:: How are you? {}\n") == [.shortAnswer])
    #expect(kinds("$CATEGORY: a/b\n\nHow are you? {}\n") == [.shortAnswer])
  }

  @Test func `XML is read in the encoding that it names`() {
    let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><quiz><question type=\"essay\">"
    let bytes =
      Array((head + "<questiontext><text>caf").utf8) + [0xE9]
      + Array("?</text></questiontext></question></quiz>".utf8)
    let bank = BankReader.read(bytes: bytes, file: "x.xml", digest: Reading.digest).bank
    #expect(bank.questions.map(\.stem) == ["café?"])
  }

  @Test func `a package that cannot be opened says why`() {
    let document = BankReader.read(
      bytes: [0x50, 0x4B, 3, 4, 0, 0], file: "x.zip", digest: Reading.digest)
    #expect(document.diagnostics.map(\.finding.code) == ["bad-container", "no-questions"])
  }

  @Test func `a bank with braces in its questions stays the text that it is`() {
    let text = "判断题\n1. 集合{=1}不是空集。\n答案：对\n"
    #expect(Reading.document(text).bank.questions.first?.key == .truth(true))
  }
}
