import BankLoader
import ExamModel
import FileContainers
import Testing

@Suite struct QTIPackageTests {
  private func outline(_ entries: [(String, String)]) throws -> String {
    BankOutline.text(of: try document(entries))
  }

  private func document(_ entries: [(String, String)]) throws -> BankDocument {
    let bytes = try ZipWriter.archive(of: entries.map { ($0.0, Array($0.1.utf8)) })
    return QTIReader.read(bytes: bytes, file: "p.zip", digest: Reading.digest)
  }

  private func item(_ name: String, _ stem: String = "Q?", head: String = "") -> String {
    """
    <assessmentItem identifier="\(name)"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>a</value></correctResponse></responseDeclaration>\(head)
    <itemBody><p>\(stem)</p><choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="a">yes</simpleChoice><simpleChoice identifier="b">no</simpleChoice></choiceInteraction></itemBody></assessmentItem>
    """
  }

  private func manifest(_ resources: String, metadata: String = "") -> String {
    "<?xml version=\"1.0\"?>\n<manifest xmlns:bb=\"http://www.blackboard.com/content-packaging/\">\(metadata)<organizations/>\n<resources>\n\(resources)\n</resources></manifest>"
  }

  @Test func `items come in the order of the list, under the headings of the test`() throws {
    let document = try document([
      ("items/one.xml", item("one", "First?")), ("items/two 2.xml", item("two", "Second?")),
      ("items/unlisted.xml", item("unlisted")),
      (
        "imsmanifest.xml",
        manifest(
          """
          <resource identifier="t" type="imsqti_test_xmlv2p1" href="test/test.xml"><file href="test/test.xml"/></resource>
          <resource identifier="b" type="imsqti_item_xmlv2p1" href="items/two%202.xml"><metadata><lom><general><keyword><string>法律</string></keyword><keyword><string>难度：难</string></keyword></general></lom></metadata></resource>
          <resource identifier="a" type="imsqti_item_xmlv2p1"><file href="items/one.xml"/></resource>
          <resource identifier="x" type="imsqti_item_xmlv2p1" href="items/gone.xml"/>
          <resource identifier="w" type="webcontent" href="a.png"/>
          <resource identifier="e" type="imsqti_item_xmlv2p1" href="../evil.xml"/>
          """)
      ),
      (
        "test/test.xml",
        "<assessmentTest title=\"试卷\"><testPart><assessmentSection title=\"甲\"><assessmentItemRef href=\"../items/one.xml\"/></assessmentSection><assessmentSection title=\"乙\"><assessmentSection><assessmentItemRef href=\"../items/two 2.xml\"/></assessmentSection></assessmentSection></testPart></assessmentTest>"
      ),
    ])
    #expect(document.bank.title == "试卷")
    #expect(document.bank.questions[0].difficulty == Difficulty(band: .hard))
    #expect(document.bank.questions[0].source.file == "p.zip/items/two 2.xml")
    #expect(
      BankOutline.text(of: document) == """
        [乙]
        1 singleChoice #two: Second?
          - yes
          - no
          = A
          @ 法律
        [甲]
        1 singleChoice #one: First?
          - yes
          - no
          = A
        ! 7 bad-container missingEntry items/gone.xml
        ! 9 bad-container missingEntry ../evil.xml
        """)
  }

  @Test func `canvas and blackboard list their files in their own ways`() throws {
    let canvas =
      "<questestinterop><assessment title=\"Canvas quiz\"><section ident=\"root_section\"><item ident=\"c\"><presentation><material><mattext>Why?</mattext></material><response_str ident=\"r\"><render_fib/></response_str></presentation></item></section></assessment></questestinterop>"
    let pool =
      "<POOL><TITLE value=\"Pool\"/><QUESTION_ESSAY id=\"q9\"><BODY><TEXT>How?</TEXT></BODY><ANSWER id=\"a\"><TEXT>So.</TEXT></ANSWER></QUESTION_ESSAY></POOL>"
    #expect(
      try outline([
        (
          "x/imsmanifest.xml",
          manifest(
            """
            <resource identifier="g1" type="imsqti_xmlv1p2"><file href="g1/g1.xml"/><dependency identifierref="g2"/></resource>
            <resource identifier="g2" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="g1/assessment_meta.xml"/>
            <resource bb:file="res1.dat" bb:title="P" identifier="res1" type="assessment/x-bb-qti-pool" xml:base="res1"/>
            """)
        ), ("x/g1/g1.xml", canvas), ("x/g1/assessment_meta.xml", "<quiz/>"), ("x/res1.dat", pool),
      ]) == """
        1 shortAnswer #c: Why?
        1 shortAnswer #q9: How?
          = So.
        ! 1 missing-key
        """)
  }

  @Test func `a stimulus of the package comes before its item`() throws {
    let head = "<qti-assessment-stimulus-ref identifier=\"s\" href=\"stimuli/s.xml\"/>"
    let item = """
      <qti-assessment-item identifier="i">\(head)<qti-item-body><qti-extended-text-interaction response-identifier="R"><qti-prompt>Why?</qti-prompt></qti-extended-text-interaction></qti-item-body></qti-assessment-item>
      """
    let stimulus =
      "<qti-assessment-stimulus identifier=\"s\"><qti-stimulus-body><p>A long text.</p></qti-stimulus-body></qti-assessment-stimulus>"
    let list = manifest(
      """
      <resource identifier="i" type="imsqti_item_xmlv3p0" href="i.xml"/><resource identifier="s" type="imsqti_stimulus_xmlv3p0" href="stimuli/s.xml"/>
      """)
    #expect(
      try outline([("imsmanifest.xml", list), ("i.xml", item), ("stimuli/s.xml", stimulus)])
        == "1 shortAnswer #i: A long text.⏎Why?\n! 1 missing-key")
    #expect(
      try outline([("imsmanifest.xml", list), ("i.xml", item)])
        == "1 shortAnswer #i: Why?\n! 1 not-carried stimulus\n! 1 missing-key")
  }

  @Test func `packages without a list, broken ones and bombs`() throws {
    #expect(
      try outline([
        ("b.xml", item("b")), ("a.xml", item("a")), ("c.xml", "<html/>"), ("d.txt", "x"),
      ])
        == """
        1 singleChoice #b: Q?
          - yes
          - no
          = A
        1 singleChoice #a: Q?
          - yes
          - no
          = A
        ! 0 bad-container missingEntry imsmanifest.xml
        """)
    #expect(
      BankOutline.text(
        of: QTIReader.read(bytes: Array("PK no zip".utf8), file: "p.zip", digest: Reading.digest))
        == "! 0 bad-container notZip \n! 0 no-questions")
    let bomb = try ZipWriter.archive(of: [
      ("imsmanifest.xml", Array(repeating: 0x20, count: 8 << 20))
    ])
    #expect(
      BankOutline.text(of: QTIReader.read(bytes: bomb, file: "p.zip", digest: Reading.digest))
        == "! 0 bad-container tooLarge imsmanifest.xml\n! 0 no-questions")
    let deep = String(repeating: "<p>", count: 10_000)
    #expect(
      try outline([
        ("i.xml", item("i", deep)),
        ("imsmanifest.xml", manifest("<resource type=\"imsqti_item_xmlv2p1\" href=\"i.xml\"/>")),
      ])
        == "! 2 bad-xml tooLarge\n! 0 no-questions")
  }

  @Test func `a pool of blackboard has every kind of question`() throws {
    let text = """
      <POOL><TITLE value='exam 3'/><QUESTIONLIST><QUESTION id='q1' class='QUESTION_TRUEFALSE'/></QUESTIONLIST>
      <QUESTION_TRUEFALSE id='q1'><BODY><TEXT><![CDATA[<span>42?</span>]]></TEXT></BODY><ANSWER id='a1'><TEXT>False</TEXT></ANSWER><ANSWER id='a2'><TEXT>True</TEXT></ANSWER>
      <GRADABLE><CORRECTANSWER answer_id='a2'/><FEEDBACK_WHEN_CORRECT>Good.</FEEDBACK_WHEN_CORRECT><FEEDBACK_WHEN_INCORRECT>Bad.</FEEDBACK_WHEN_INCORRECT></GRADABLE></QUESTION_TRUEFALSE>
      <QUESTION_MULTIPLECHOICE id='q2'><BODY><TEXT>Colour?</TEXT></BODY><ANSWER id='a1'><TEXT>red</TEXT></ANSWER><ANSWER id='a2'><TEXT>yellow</TEXT></ANSWER><GRADABLE><CORRECTANSWER answer_id='a2'/></GRADABLE></QUESTION_MULTIPLECHOICE>
      <QUESTION_MULTIPLEANSWER id='q3'><BODY><TEXT>Colours?</TEXT></BODY><ANSWER id='a1'><TEXT>red</TEXT></ANSWER><ANSWER id='a2'><TEXT>yellow</TEXT></ANSWER><GRADABLE><CORRECTANSWER answer_id='a2'/><CORRECTANSWER answer_id='a1'/></GRADABLE></QUESTION_MULTIPLEANSWER>
      <QUESTION_MATCH id='q4'><BODY><TEXT>Match</TEXT></BODY><ANSWER id='a1'><TEXT>frog</TEXT></ANSWER><ANSWER id='a2'><TEXT>cat</TEXT></ANSWER><CHOICE id='c1'><TEXT>mammal</TEXT></CHOICE><CHOICE id='c2'><TEXT>amphibian</TEXT></CHOICE>
      <GRADABLE><CORRECTANSWER answer_id='a1' choice_id='c2'/><CORRECTANSWER answer_id='a2' choice_id='c1'/></GRADABLE></QUESTION_MATCH>
      <QUESTION_FILLINBLANK id='q5'><BODY><TEXT>An amphibian: ____</TEXT></BODY><ANSWER id='a1'><TEXT>frog</TEXT></ANSWER></QUESTION_FILLINBLANK>
      <QUESTION_ORDER id='q6'><BODY><TEXT>Order</TEXT></BODY><ANSWER id='a1'><TEXT>2nd</TEXT></ANSWER><ANSWER id='a2'><TEXT>1st</TEXT></ANSWER><GRADABLE><CORRECTANSWER answer_id='a1' order='2'/><CORRECTANSWER answer_id='a2' order='1'/></GRADABLE></QUESTION_ORDER>
      <QUESTION_HOTSPOT id='q7'><BODY><TEXT>Where?</TEXT></BODY></QUESTION_HOTSPOT>
      </POOL>
      """
    let document = QTIReader.read(bytes: Array(text.utf8), file: "x.dat", digest: Reading.digest)
    #expect(document.bank.title == "exam 3")
    #expect(
      BankOutline.text(of: document) == """
        2 trueFalse #q1: 42?
          = 对
          ? Good.⏎Bad.
        4 singleChoice #q2: Colour?
          - red
          - yellow
          = B
        5 multipleChoice #q3: Colours?
          - red
          - yellow
          = AB
        6 matching #q4: Match
          * frog
          * cat
          - mammal
          - amphibian
          = 1B 2A
        8 fillIn #q5: An amphibian: ____
          = frog
        9 ordering #q6: Order
          - 2nd
          - 1st
          = BA
        10 shortAnswer #q7: Where?
          x
        ! 10 unsupported-interaction QUESTION_HOTSPOT
        """)
  }
}
