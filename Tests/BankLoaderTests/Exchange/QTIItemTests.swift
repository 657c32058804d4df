import BankLoader
import ExamModel
import Testing

@Suite struct QTIItemTests {
  private let match =
    "responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\""
  private let map =
    "responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p2/rptemplates/map_response.xml\""

  private func outline(_ item: String) -> String {
    BankOutline.text(
      of: QTIReader.read(bytes: Array(item.utf8), file: "x.xml", digest: Reading.digest))
  }

  /// An item with one declaration.
  private func item(
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

  private let single = "cardinality=\"single\" baseType=\"identifier\""
  private let several = "cardinality=\"multiple\" baseType=\"identifier\""

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

  private func choices(
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

  private func key(_ text: String) -> String {
    outline(text).split(separator: "\n").filter { $0.contains("=") || $0.contains("!") }
      .map { $0.drop { $0 == " " || $0 == "=" } }.joined(separator: " | ")
  }

  @Test func `mapped marks make a key where they say it for certain`() {
    #expect(key(choices([("A", "1")], single)) == "A | ! 1 empty-stem")
    #expect(
      key(choices([("A", "1"), ("B", "0.5")], single)) == "A | ! 1 partial-credit | ! 1 empty-stem")
    #expect(
      key(choices([("A", "1"), ("B", "1")], single)) == "! 1 several-keys AB | ! 1 empty-stem")
    #expect(key(choices([("A", "1"), ("B", "2"), ("C", "-1")], several)) == "AB | ! 1 empty-stem")
    #expect(
      key(choices([("A", "1"), ("B", "1"), ("C", "1")], several, upper: "upperBound=\"2\""))
        == "! 1 unsupported-scoring | ! 1 empty-stem")
    #expect(
      key(choices([("A", "1"), ("B", "1")], several, correct: ["A"]))
        == "! 1 unsupported-scoring | ! 1 empty-stem")
    #expect(
      key(choices([("B", "1")], single, correct: ["A"]))
        == "! 1 unsupported-scoring | ! 1 empty-stem")
    #expect(
      key(choices([("A", "viel")], single)) == "! 1 unsupported-scoring | ! 1 empty-stem")
    #expect(
      key(choices([("X", "1")], single)) == "! 1 bad-markup X | ! 1 empty-stem")
    #expect(key(choices([], single)) == "! 1 missing-key | ! 1 empty-stem")
    #expect(
      key(choices([], single, correct: ["A", "B"], processing: match))
        == "! 1 several-keys AB | ! 1 empty-stem")
  }

  @Test func `custom rules count where they compare with the correct response`() {
    let compares = """
      <responseProcessing><responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match>
      <setOutcomeValue identifier="SCORE"><baseValue baseType="float">2</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
      """
    let decides = """
      <responseProcessing><responseCondition><responseIf><match><variable identifier="R"/><baseValue baseType="identifier">B</baseValue></match>
      <setOutcomeValue identifier="SCORE"><baseValue baseType="float">2</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
      """
    #expect(
      key(choices([], single, correct: ["A"], processing: compares)) == "A | ! 1 empty-stem")
    #expect(
      key(choices([], single, correct: ["A"], processing: decides))
        == "! 1 unsupported-scoring | ! 1 empty-stem")
    let map =
      "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><mapResponse identifier=\"R\"/></setOutcomeValue></responseProcessing>"
    #expect(
      key(choices([("C", "1")], single, processing: map)) == "C | ! 1 empty-stem")
    let unknown = "<responseProcessing template=\"http://example.org/my_rules\"/>"
    #expect(
      key(choices([], single, correct: ["A"], processing: unknown))
        == "! 1 unsupported-scoring | ! 1 empty-stem")
  }

  @Test func `true and false are said by identifiers and texts together`() {
    func item(_ first: (String, String), _ second: (String, String)) -> String {
      self.item(
        single, correct: [first.0],
        body: """
          <p>Is it red?</p><choiceInteraction responseIdentifier="R" maxChoices="1">
          <simpleChoice identifier="\(first.0)">\(first.1)</simpleChoice><simpleChoice identifier="\(second.0)">\(second.1)</simpleChoice></choiceInteraction>
          """, processing: match)
    }
    #expect(outline(item(("F", "False "), ("T", "True"))) == "1 trueFalse #i1: Is it red?\n  = 错")
    #expect(outline(item(("true", "正确"), ("false", "错误"))) == "1 trueFalse #i1: Is it red?\n  = 对")
    #expect(
      outline(item(("A", "True"), ("B", "False")))
        == "1 singleChoice #i1: Is it red?\n  - True\n  - False\n  = A")
    #expect(
      outline(item(("T", "Thames"), ("F", "Forth")))
        == "1 singleChoice #i1: Is it red?\n  - Thames\n  - Forth\n  = A")
  }

  @Test func `texts to enter are blanks or numbers`() {
    let string = "cardinality=\"single\" baseType=\"string\""
    let float = "cardinality=\"single\" baseType=\"float\""
    let body =
      "<p>Now made glorious by this sun of <textEntryInteraction responseIdentifier=\"R\"/>; and</p>"
    #expect(
      outline(
        item(
          string, correct: ["York"],
          mapping:
            "<mapping><mapEntry mapKey=\"York\" mappedValue=\"1\"/><mapEntry mapKey=\"YORK\" mappedValue=\"1\"/><mapEntry mapKey=\"york\" mappedValue=\"0.5\"/></mapping>",
          body: body, processing: map)) == """
          1 fillIn #i1: Now made glorious by this sun of _____; and
            = York|YORK
          ! 1 partial-credit
          """)
    #expect(
      outline(
        item(
          float, correct: ["42"],
          body: "<p>6 × 7 = ____<textEntryInteraction responseIdentifier=\"R\"/></p>",
          processing: match))
        == "1 numeric #i1: 6 × 7 = ____\n  = 42")
    func equal(_ attributes: String) -> String {
      """
      <responseProcessing><responseCondition><responseIf><equal \(attributes)><variable identifier="R"/><correct identifier="R"/></equal>
      <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
      """
    }
    let tolerances = [
      ("toleranceMode=\"absolute\" tolerance=\"0.5 0.5\"", "= 50±0.5"),
      ("toleranceMode=\"relative\" tolerance=\"2\"", "= 50±1"), ("toleranceMode=\"exact\"", "= 50"),
      ("toleranceMode=\"absolute\" tolerance=\"1 2\"", "! 1 unsupported-scoring"),
      ("toleranceMode=\"absolute\" tolerance=\"TOL\"", "! 1 unsupported-scoring"),
    ]
    for (attributes, expected) in tolerances {
      let text = outline(item(float, correct: ["50"], body: body, processing: equal(attributes)))
      #expect(text.contains(expected), "\(text)")
    }
    #expect(
      outline(item(float, correct: ["fifty"], body: body)).contains("! 1 bad-markup fifty"))
  }

  @Test func `several texts are the blanks of one question`() {
    let text = """
      <assessmentItem identifier="two">
      <responseDeclaration identifier="A" cardinality="single" baseType="string"><correctResponse><value>五</value></correctResponse></responseDeclaration>
      <responseDeclaration identifier="B" cardinality="single" baseType="string"><correctResponse><value>一</value></correctResponse></responseDeclaration>
      <itemBody><p>第<textEntryInteraction responseIdentifier="A"/><textEntryInteraction responseIdentifier="B"/>款</p></itemBody>
      </assessmentItem>
      """
    #expect(outline(text) == "1 fillIn #two: 第_____ _____款\n  = 五；一")
  }

  @Test func `order, columns and gaps`() {
    let ordered = "cardinality=\"ordered\" baseType=\"identifier\""
    let pairs = "cardinality=\"multiple\" baseType=\"directedPair\""
    let order = """
      <orderInteraction responseIdentifier="R"><prompt>Podium?</prompt><simpleChoice identifier="A">Rubens</simpleChoice>
      <simpleChoice identifier="B">Jenson</simpleChoice><simpleChoice identifier="C">Michael</simpleChoice></orderInteraction>
      """
    #expect(
      outline(item(ordered, correct: ["C", "A", "B"], body: order, processing: match)) == """
        1 ordering #i1: Podium?
          - Rubens
          - Jenson
          - Michael
          = CAB
        """)
    #expect(
      outline(item(ordered, correct: ["C", "A"], body: order, processing: match))
        .contains("! 1 unsupported-scoring"))
    func columns(_ correct: [String]) -> String {
      item(
        pairs, correct: correct,
        body: """
          <matchInteraction responseIdentifier="R" maxAssociations="4"><prompt>Plays?</prompt>
          <simpleMatchSet><simpleAssociableChoice identifier="C">Capulet</simpleAssociableChoice><simpleAssociableChoice identifier="D">Demetrius</simpleAssociableChoice></simpleMatchSet>
          <simpleMatchSet><simpleAssociableChoice identifier="M">Dream</simpleAssociableChoice><simpleAssociableChoice identifier="R">Romeo</simpleAssociableChoice><simpleAssociableChoice identifier="T">Tempest</simpleAssociableChoice></simpleMatchSet></matchInteraction>
          """, processing: match)
    }
    #expect(
      outline(columns(["C R", "D M"])) == """
        1 matching #i1: Plays?
          * Capulet
          * Demetrius
          - Dream
          - Romeo
          - Tempest
          = 1B 2A
        """)
    #expect(
      outline(columns(["C R", "C M", "D T"])) == """
        1 matching #i1: Plays?
          * Dream
          * Romeo
          * Tempest
          - Capulet
          - Demetrius
          = 1A 2A 3B
        """)
    #expect(outline(columns(["C R", "C M"])).contains("! 1 unsupported-scoring"))
    #expect(outline(columns(["C R", "D X"])).contains("! 1 bad-markup D X"))
    let gaps = item(
      pairs, correct: ["W G1", "Su G2"],
      body: """
        <gapMatchInteraction responseIdentifier="R"><prompt>Missing words?</prompt>
        <gapText identifier="W">winter</gapText><gapText identifier="Sp">spring</gapText><gapText identifier="Su">summer</gapText>
        <blockquote><p>Now is the <gap identifier="G1"/> of our discontent<br/>made glorious <gap identifier="G2"/> by</p></blockquote></gapMatchInteraction>
        """, processing: match)
    #expect(
      outline(gaps) == """
        1 matching #i1: Missing words?⏎Now is the _____（1） of our discontent⏎made glorious _____（2） by
          * （1）
          * （2）
          - winter
          - spring
          - summer
          = 1A 2C
        """)
  }

  @Test func `several interactions are the parts of a case`() {
    let text = """
      <assessmentItem identifier="case">
      <responseDeclaration identifier="A" cardinality="single" baseType="identifier"><correctResponse><value>y</value></correctResponse></responseDeclaration>
      <responseDeclaration identifier="B" cardinality="single" baseType="identifier"><correctResponse><value>m</value></correctResponse></responseDeclaration>
      <responseDeclaration identifier="C" cardinality="single" baseType="string"><correctResponse><value>king</value></correctResponse></responseDeclaration>
      <itemBody><p>A legend.</p>
      <choiceInteraction responseIdentifier="A" maxChoices="1"><prompt>Why?</prompt><simpleChoice identifier="x">dark</simpleChoice><simpleChoice identifier="y">ghost</simpleChoice></choiceInteraction>
      <p>She, <inlineChoiceInteraction responseIdentifier="B"><inlineChoice identifier="l">Marine</inlineChoice><inlineChoice identifier="m">Marion</inlineChoice></inlineChoiceInteraction>, fled the <textEntryInteraction responseIdentifier="C"/>.</p>
      <extendedTextInteraction responseIdentifier="D"><prompt>Explain.</prompt></extendedTextInteraction>
      </itemBody></assessmentItem>
      """
    #expect(
      outline(text) == """
        1 composite #case: A legend.⏎She, _____（2）, fled the _____（3）.
            6 singleChoice: Why?
              - dark
              - ghost
              = B
            7 singleChoice: （2）
              - Marine
              - Marion
              = B
            7 fillIn: （3）
              = king
            8 shortAnswer: Explain.
        """)
  }

  @Test func `essays, words in a text, rubrics and texts that ask nothing`() {
    #expect(
      outline(
        item(
          "cardinality=\"single\" baseType=\"string\"",
          body:
            "<p>Write.</p><rubricBlock view=\"scorer\"><p>Greeting</p><p>Thanks</p></rubricBlock><rubricBlock view=\"candidate\"><p>50 words.</p></rubricBlock><extendedTextInteraction responseIdentifier=\"R\"/>"
        )) == """
          1 shortAnswer #i1: Write.⏎50 words.
            + Greeting
            + Thanks
          """)
    #expect(
      outline(
        item(
          single, correct: ["b"],
          body:
            "<hottextInteraction responseIdentifier=\"R\" maxChoices=\"1\"><prompt>Error?</prompt><p>Sponsors of the <hottext identifier=\"a\">Olympic</hottext> Games <hottext identifier=\"b\">is</hottext> rich.</p></hottextInteraction>",
          processing: match)) == """
          1 singleChoice #i1: Error?⏎Sponsors of the Olympic Games is rich.
            - Olympic
            - is
            = B
          """)
    #expect(
      outline("<assessmentItem identifier=\"i\"><itemBody><p>Read.</p></itemBody></assessmentItem>")
        == "! 0 no-questions\n! 1 not-carried description")
    #expect(
      outline("<assessmentItem identifier=\"i\"/>") == "! 0 no-questions\n! 1 bad-markup itemBody")
  }

  @Test(arguments: [
    ("hotspotInteraction", "singleChoice"), ("selectPointInteraction", "singleChoice"),
    ("graphicOrderInteraction", "ordering"), ("graphicAssociateInteraction", "matching"),
    ("graphicGapMatchInteraction", "matching"), ("associateInteraction", "matching"),
    ("sliderInteraction", "numeric"), ("drawingInteraction", "shortAnswer"),
    ("uploadInteraction", "shortAnswer"), ("mediaInteraction", "shortAnswer"),
    ("customInteraction", "shortAnswer"), ("portableCustomInteraction", "shortAnswer"),
    ("positionObjectStage", "singleChoice"),
  ])
  func `what this program cannot ask is kept without key and named`(name: String, kind: String) {
    let text = outline(
      item(
        single, correct: ["A"],
        body: "<p>Do it.</p><\(name) responseIdentifier=\"R\"><object data=\"a.png\"/></\(name)>",
        processing: match))
    #expect(text.contains("1 \(kind) #i1: Do it."))
    #expect(text.contains("! 1 unsupported-interaction \(name)"))
    #expect(!text.contains("= A"))
    #expect(text.contains("  x") == (kind == "shortAnswer"))
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
      outline(item(single, body: formula)) == "1 shortAnswer #i1: Solve (a+b)/2= x²-√(y+1)")
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
