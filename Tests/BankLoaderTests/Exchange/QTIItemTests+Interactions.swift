import BankLoader
import ExamModel
import Testing

extension QTIItemTests {
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
        ! 8 missing-key
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

  @Test func `columns of pictures alone leave the key open`() {
    let pairs = "cardinality=\"multiple\" baseType=\"directedPair\""
    func columns(_ last: String) -> String {
      outline(
        item(
          pairs, correct: ["C M", "D R"],
          body: """
            <matchInteraction responseIdentifier="R" maxAssociations="2"><prompt>Whose sign?</prompt>
            <simpleMatchSet><simpleAssociableChoice identifier="C">guard</simpleAssociableChoice><simpleAssociableChoice identifier="D">driver</simpleAssociableChoice></simpleMatchSet>
            <simpleMatchSet><simpleAssociableChoice identifier="M"><img src="m.png" alt=""/></simpleAssociableChoice><simpleAssociableChoice identifier="R">\(last)</simpleAssociableChoice></simpleMatchSet></matchInteraction>
            """, processing: match))
    }
    #expect(!columns("<img src=\"r.png\" alt=\"\"/>").contains("="))
    #expect(columns("<img src=\"r.png\" alt=\"\"/>").contains("missing-key"))
    #expect(columns("a wheel").contains("= 1A 2B"))
  }
}
