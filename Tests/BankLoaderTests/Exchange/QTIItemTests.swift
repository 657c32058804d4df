import BankLoader
import ExamModel
import Testing

@Suite struct QTIItemTests {
  let match =
    "responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\""
  let map =
    "responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p2/rptemplates/map_response.xml\""

  func outline(_ item: String) -> String {
    BankOutline.text(
      of: QTIReader.read(bytes: Array(item.utf8), file: "x.xml", digest: Reading.digest))
  }

  /// An item with one declaration.
  func item(
    _ declared: String, correct: [String] = [], mapping: String = "", body: String,
    processing: String = "", attributes: String = ""
  ) -> String {
    let values = correct.map { "<value>\($0)</value>" }.joined()
    return """
      <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="T" \(attributes)>
      <responseDeclaration identifier="R" \(declared)>\(correct.isEmpty ? "" : "<correctResponse>\(values)</correctResponse>")\(mapping)</responseDeclaration>
      <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
      <itemBody>\(body)</itemBody>
      \(processing.isEmpty ? "" : processing.hasPrefix("<") ? processing : "<\(processing)/>")
      </assessmentItem>
      """
  }

  let single = "cardinality=\"single\" baseType=\"identifier\""
  let several = "cardinality=\"multiple\" baseType=\"identifier\""

  @Test func `a choice has its correct response`() {
    let text = item(
      single, correct: ["B"],
      body: """
        <p>Look at the text in the <b>picture</b>.</p><p><img src="sign.png" alt="NO ENTRY"/></p>
        <choiceInteraction responseIdentifier="R" shuffle="false" maxChoices="1">
          <prompt>What does it say?</prompt>
          <simpleChoice identifier="A">Stay. <feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">No, go.</feedbackInline></simpleChoice>
          <simpleChoice identifier="B">Do not
            enter.</simpleChoice>
        </choiceInteraction>
        """, processing: match)
    #expect(
      outline(text) == """
        1 singleChoice #i1: Look at the text in the picture.⏎〔图：NO ENTRY〕⏎What does it say?
          - Stay.
          - Do not enter.
          = B
          ? Stay.：No, go.
        ! 1 media-missing
        """)
  }

  @Test func `qti 3 says the same with other names`() {
    let text = """
      <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q3" title="三" adaptive="false" time-dependent="false" xml:lang="zh">
      <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
        <qti-correct-response><qti-value>H</qti-value><qti-value>O</qti-value></qti-correct-response>
        <qti-mapping lower-bound="0" upper-bound="2" default-value="-2"><qti-map-entry map-key="H" mapped-value="1"/><qti-map-entry map-key="O" mapped-value="1"/><qti-map-entry map-key="Cl" mapped-value="-1"/></qti-mapping>
      </qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="2"/>
      <qti-item-body><div dir="rtl">أي العناصر؟</div>
        <qti-choice-interaction response-identifier="RESPONSE" max-choices="0"><qti-prompt><ruby>水<rt>みず</rt></ruby>有哪些元素？</qti-prompt>
          <qti-simple-choice identifier="H">氢</qti-simple-choice><qti-simple-choice identifier="He">氦</qti-simple-choice>
          <qti-simple-choice identifier="O">氧</qti-simple-choice><qti-simple-choice identifier="Cl">氯</qti-simple-choice>
        </qti-choice-interaction></qti-item-body>
      <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml"/>
      <qti-modal-feedback outcome-identifier="F" identifier="ok" show-hide="show"><qti-content-body>H<sub>2</sub>O</qti-content-body></qti-modal-feedback>
      </qti-assessment-item>
      """
    #expect(
      outline(text) == """
        1 multipleChoice #q3: أي العناصر؟⏎水（みず）有哪些元素？
          - 氢
          - 氦
          - 氧
          - 氯
          = AC
          ? H₂O
          $ 2
        """)
  }

  func choices(
    _ mapping: [(String, String)], _ declared: String, correct: [String] = [],
    processing: String? = nil, upper: String = ""
  ) -> String {
    let entries = mapping.map { "<mapEntry mapKey=\"\($0.0)\" mappedValue=\"\($0.1)\"/>" }.joined()
    let labels = ["A", "B", "C"].map { "<simpleChoice identifier=\"\($0)\">\($0)</simpleChoice>" }
    return item(
      declared, correct: correct, mapping: "<mapping \(upper)>\(entries)</mapping>",
      body:
        "<choiceInteraction responseIdentifier=\"R\" maxChoices=\"0\">\(labels.joined())</choiceInteraction>",
      processing: processing ?? map)
  }

  func key(_ text: String) -> String {
    outline(text).split(separator: "\n").filter { $0.contains("=") || $0.contains("!") }
      .map { $0.drop { $0 == " " || $0 == "=" } }.joined(separator: " | ")
  }

  @Test func `items that change have no key`() {
    let body =
      "<choiceInteraction responseIdentifier=\"R\"><prompt>a <printedVariable identifier=\"X\"/></prompt><simpleChoice identifier=\"A\">a</simpleChoice></choiceInteraction>"
    #expect(
      outline(item(single, correct: ["A"], body: body, processing: match)) == """
        1 singleChoice #i1: a 〔…〕
          - a
        ! 1 unsupported-interaction templateProcessing
        """)
    #expect(
      outline(
        item(
          single, correct: ["A"],
          body: "<p>q</p>" + body.replacing("<printedVariable identifier=\"X\"/>", with: ""),
          processing: match, attributes: "adaptive=\"true\"")
      ).contains("! 1 unsupported-interaction adaptive"))
  }

  @Test func `formulas keep their meaning`() {
    let formula = """
      <p>Solve <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mfrac><m:mrow><m:mi>a</m:mi><m:mo>+</m:mo><m:mi>b</m:mi></m:mrow><m:mn>2</m:mn></m:mfrac><m:mo>=</m:mo>
      <m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup><m:mo>-</m:mo><m:msqrt><m:mi>y</m:mi><m:mo>+</m:mo><m:mn>1</m:mn></m:msqrt></m:math></p>
      <extendedTextInteraction responseIdentifier="R"/>
      """
    #expect(
      outline(item(single, body: formula))
        == "1 shortAnswer #i1: Solve (a+b)/2= x²-√(y+1)\n! 1 missing-key")
  }

  @Test func `a test names items that are not in its file`() {
    let text = """
      <assessmentTest identifier="t" title="Paper"><testPart><assessmentSection identifier="s" title="S">
      <assessmentItemRef identifier="i1" href="i1.xml"/>
      </assessmentSection></testPart></assessmentTest>
      """
    #expect(outline(text) == "! 0 no-questions\n! 2 not-carried itemReference")
    #expect(outline("<html/>") == "! 0 no-questions\n! 1 bad-xml unknownRoot")
  }
}
