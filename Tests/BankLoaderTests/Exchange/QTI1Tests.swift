import BankLoader
import ExamModel
import Testing

@Suite struct QTI1Tests {
  func outline(_ items: String) -> String {
    BankOutline.text(
      of: QTIReader.read(
        bytes: Array("<questestinterop>\n\(items)\n</questestinterop>".utf8), file: "x.xml",
        digest: Reading.digest))
  }

  func canvas(
    _ type: String, _ responses: String, _ rules: String, stem: String = "&lt;p&gt;Stem&lt;/p&gt;",
    feedback: String = "", fields: String = ""
  ) -> String {
    """
    <item ident="c1" title="Question"><itemmetadata><qtimetadata>
    <qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>\(type)</fieldentry></qtimetadatafield>
    <qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>2.5</fieldentry></qtimetadatafield>\(fields)
    </qtimetadata></itemmetadata>
    <presentation><material><mattext texttype="text/html">\(stem)</mattext></material>\(responses)</presentation>
    <resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
    <respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>
    \(rules)</resprocessing>\(feedback)</item>
    """
  }

  func labels(_ labels: [(String, String)], extra: String = "") -> String {
    let items = labels.map {
      "<response_label ident=\"\($0.0)\" \(extra)><material><mattext texttype=\"text/plain\">\($0.1)</mattext></material></response_label>"
    }
    return "<render_choice>\(items.joined())</render_choice>"
  }

  func rule(
    _ condition: String, _ value: String, action: String = "Set", attributes: String = ""
  ) -> String {
    "<respcondition \(attributes)><conditionvar>\(condition)</conditionvar><setvar action=\"\(action)\" varname=\"SCORE\">\(value)</setvar></respcondition>"
  }

  func equal(_ value: String, _ response: String = "r") -> String {
    "<varequal respident=\"\(response)\">\(value)</varequal>"
  }

  func choice(
    _ rules: String, cardinality: String = "Single", type: String = "multiple_choice_question"
  ) -> String {
    outline(
      canvas(
        type,
        "<response_lid ident=\"r\" rcardinality=\"\(cardinality)\">\(labels([("1", "a"), ("2", "b"), ("3", "c")]))</response_lid>",
        rules))
  }

  func key(_ outline: String) -> String {
    outline.split(separator: "\n").filter { $0.contains("  = ") || $0.hasPrefix("!") }
      .map { $0.drop { $0 == " " || $0 == "=" } }.joined(separator: " | ")
  }

  @Test func `canvas choices with feedback`() {
    let text = canvas(
      "multiple_choice_question",
      "<response_lid ident=\"r\" rcardinality=\"Single\">\(labels([("1", "A"), ("2", "B")]))</response_lid>",
      rule(equal("2"), "100", attributes: "continue=\"No\""),
      feedback: """
        <itemfeedback ident="correct_fb"><flow_mat><material><mattext texttype="text/html">&lt;p&gt;Right.&lt;/p&gt;</mattext></material></flow_mat></itemfeedback>
        <itemfeedback ident="1_fb"><flow_mat><material><mattext>not this</mattext></material></flow_mat></itemfeedback>
        <itemfeedback ident="general_fb"><flow_mat><material><mattext>See § 5.</mattext></material></flow_mat></itemfeedback>
        """)
    #expect(
      outline(text) == """
        2 singleChoice #c1: Stem
          - A
          - B
          = B
          ? See § 5.⏎Right.⏎A：not this
          $ 2.5
        """)
  }

  @Test func `one label has the most marks, or there is no key`() {
    #expect(key(choice(rule(equal("2"), "100"))) == "B")
    #expect(key(choice(rule(equal("1"), "0", action: "Add") + rule(equal("3"), "10.00"))) == "C")
    #expect(key(choice(rule(equal("1"), "10") + rule(equal("2"), "5"))) == "A | ! 2 partial-credit")
    #expect(
      key(choice(rule(equal("1"), "10") + rule(equal("2"), "10"))) == "! 2 several-keys AB")
    #expect(key(choice("")) == "! 2 missing-key")
    #expect(
      key(
        choice(rule(equal("1"), "10") + rule(equal("2"), "5", attributes: "correctanswer=\"Yes\"")))
        == "! 2 partial-credit | ! 2 unsupported-scoring")
    #expect(
      key(choice(rule("<varsubset respident=\"r\">1</varsubset>", "1")))
        == "! 2 unsupported-scoring")
    #expect(
      key(choice(rule("<not>\(equal("1"))</not>", "1"))) == "! 2 unsupported-scoring")
    #expect(key(choice(rule(equal("1"), "-1", action: "Add"))) == "! 2 missing-key")
  }

  @Test func `several labels are all needed and enough, or there is no key`() {
    let type = "multiple_answers_question"
    func key(_ rules: String) -> String {
      self.key(choice(rules, cardinality: "Multiple", type: type))
    }
    #expect(
      key(rule("<and>\(equal("1"))<not>\(equal("2"))</not>\(equal("3"))</and>", "100")) == "AC")
    #expect(key(rule(equal("1") + equal("3"), "50", action: "Add")) == "AC")
    #expect(
      key(
        rule(equal("1"), "25", action: "Add") + rule(equal("2"), "-10", action: "Add")
          + rule(equal("3"), "25", action: "Add")) == "AC")
    #expect(key(rule("<or>\(equal("1"))\(equal("2"))</or>", "100")) == "! 2 unsupported-scoring")
    #expect(
      key(rule(equal("1"), "1", action: "Add") + rule(equal("2"), "1") + rule(equal("3"), "1"))
        == "! 2 unsupported-scoring")
  }

  @Test func `sections, titles, stimuli and references`() {
    let text = """
      <?xml version="1.0"?>
      <questestinterop><assessment title="Quiz 1"><section ident="root_section">
      <item ident="t"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>text_only_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
      <presentation><material><mattext>Read this.</mattext></material></presentation></item>
      <section title="Group"><selection_ordering><selection><sourcebank_ref>x</sourcebank_ref></selection></selection_ordering>
      <item ident="e"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>essay_question</fieldentry></qtimetadatafield>
      <qtimetadatafield><fieldlabel>parent_stimulus_item_ident</fieldlabel><fieldentry>t</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
      <presentation><material><mattext>Why?</mattext></material><response_str ident="r"><render_fib/></response_str></presentation></item>
      </section>
      <item ident="f"><presentation><material><mattext>After.</mattext></material><response_str ident="r"><render_fib/></response_str></presentation></item>
      </section></assessment></questestinterop>
      """
    let document = QTIReader.read(bytes: Array(text.utf8), file: "x", digest: Reading.digest)
    #expect(document.bank.title == "Quiz 1")
    #expect(
      BankOutline.text(of: document) == """
        [Group]
        6 shortAnswer #e: Read this.⏎Why?
        []
        10 shortAnswer #f: After.
        ! 3 not-carried description
        ! 5 not-carried itemReference
        ! 6 missing-key
        ! 10 missing-key
        """)
  }
}
