import BankLoader
import ExamModel
import Testing

extension QTIItemTests {
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

  @Test func `custom rules count where they name the correct values themselves`() {
    func rules(_ conditions: String) -> String {
      """
      <responseProcessing><responseCondition><responseIf><and>\(conditions)</and><setOutcomeValue identifier="SCORE"><sum><baseValue baseType="float">1</baseValue><variable identifier="SCORE"/></sum></setOutcomeValue></responseIf></responseCondition>
      <responseCondition><responseIf><gte><variable identifier="SCORE"/><baseValue baseType="float">1</baseValue></gte><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
      """
    }
    func has(_ value: String) -> String {
      "<member><baseValue baseType=\"identifier\">\(value)</baseValue><variable identifier=\"R\"/></member>"
    }
    #expect(
      key(choices([], single, correct: ["B"], processing: rules(has("B")))) == "B | ! 1 empty-stem")
    #expect(
      key(
        choices(
          [], several, correct: ["A", "C"],
          processing: rules(has("A") + "<not>\(has("B"))</not>" + has("C"))))
        == "AC | ! 1 empty-stem")
    for conditions in [has("A"), has("A") + has("B"), has("A") + has("B") + has("C")] {
      #expect(
        key(choices([], several, correct: ["A", "C"], processing: rules(conditions)))
          == "! 1 unsupported-scoring | ! 1 empty-stem")
    }
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

  @Test func `a rule for each value is read, with one behind that bounds the marks`() {
    func rule(_ condition: String, _ marks: String) -> String {
      """
      <responseCondition><responseIf>\(condition)<setOutcomeValue identifier="SCORE"><baseValue baseType="float">\(marks)</baseValue></setOutcomeValue></responseIf></responseCondition>
      """
    }
    func match(_ value: String) -> String {
      "<match><variable identifier=\"R\"/><baseValue baseType=\"identifier\">\(value)</baseValue></match>"
    }
    let bound =
      "<gt><variable identifier=\"SCORE\"/><baseValue baseType=\"float\">100.0</baseValue></gt>"
    func read(_ rules: String) -> String {
      key(
        choices([], single, processing: "<responseProcessing>\(rules)</responseProcessing>"))
    }
    #expect(read(rule(match("B"), "100") + rule(bound, "100.0")) == "B | ! 1 empty-stem")
    #expect(
      read(rule(match("B"), "0") + rule(match("C"), "100")) == "C | ! 1 empty-stem")
    let open = "! 1 unsupported-scoring | ! 1 empty-stem"
    #expect(read(rule(match("B"), "100") + rule(match("C"), "100")) == open)
    #expect(read(rule("<not>\(match("B"))</not>", "100")) == open)
    #expect(read(rule(match("B"), "100") + rule("<isNull/>", "100")) == open)
  }
}
