import BankLoader
import ExamModel
import Testing

extension QTI1Tests {
  @Test func `canvas true and false, words, numbers and essays`() {
    func entry(_ type: String, _ rules: String) -> String {
      outline(
        canvas(
          type,
          "<response_str ident=\"r\" rcardinality=\"Single\"><render_fib><response_label ident=\"a\" rshuffle=\"No\"/></render_fib></response_str>",
          rules))
    }
    #expect(
      outline(
        canvas(
          "true_false_question",
          "<response_lid ident=\"r\" rcardinality=\"Single\">\(labels([("9", "True"), ("8", "False")]))</response_lid>",
          rule(equal("8"), "100"))) == "2 trueFalse #c1: Stem\n  = 错\n  $ 2.5")
    #expect(
      entry("short_answer_question", rule(equal("Blank") + equal("blank"), "100"))
        == "2 fillIn #c1: Stem\n  = Blank|blank\n  $ 2.5")
    #expect(
      entry("short_answer_question", rule(equal("x"), "100") + rule(equal("y"), "50"))
        == "2 fillIn #c1: Stem\n  = x\n  $ 2.5\n! 2 partial-credit")
    #expect(entry("essay_question", "") == "2 shortAnswer #c1: Stem\n  $ 2.5\n! 2 missing-key")
    #expect(key(entry("short_answer_question", "")) == "! 2 missing-key")
    let exact =
      "<or>\(equal("42.0"))<and><vargte respident=\"r\">41.5</vargte><varlte respident=\"r\">42.5</varlte></and></or>"
    #expect(key(entry("numerical_question", rule(exact, "100"))) == "42±0.5")
    let range = "<vargte respident=\"r\">1.0</vargte><varlte respident=\"r\">22.0</varlte>"
    #expect(key(entry("numerical_question", rule(range, "100"))) == "11.5±10.5")
    #expect(
      key(entry("numerical_question", rule(exact, "100") + rule(equal("7"), "100")))
        == "! 2 several-keys 42.0；41.5–42.5；7")
    #expect(
      key(entry("numerical_question", rule(equal("seven"), "100"))) == "! 2 unsupported-scoring")
  }

  @Test func `canvas blanks, dropdowns and columns`() {
    func lid(_ name: String, _ items: [(String, String)], extra: String = "") -> String {
      "<response_lid ident=\"response_\(name)\"><material><mattext>\(name)</mattext></material>\(labels(items, extra: extra))</response_lid>"
    }
    let stem = "Roses are [color1], violets are [color2]."
    let lids =
      lid("color1", [("1", "red"), ("2", "Red")]) + lid("color2", [("3", "blue")])
    let rules =
      rule(equal("1", "response_color1"), "50.00", action: "Add")
      + rule(equal("3", "response_color2"), "50.00", action: "Add")
    #expect(
      outline(canvas("fill_in_multiple_blanks_question", lids, rules, stem: stem)) == """
        2 fillIn #c1: Roses are _____, violets are _____.
          = red|Red；blue
          $ 2.5
        """)
    #expect(
      outline(canvas("multiple_dropdowns_question", lids, rules, stem: stem)) == """
        2 composite #c1: Roses are _____（1）, violets are _____（2）.
          $ 2.5
            6 singleChoice: （1）
              - red
              - Red
              = A
            6 singleChoice: （2）
              - blue
              = A
        ! 6 too-few-options
        """)
    let columns = [("1", "1"), ("2", "2"), ("3", "x")]
    let pairs =
      rule(equal("2", "response_A"), "50", action: "Add")
      + rule(equal("1", "response_B"), "50", action: "Add")
    for type in ["matching_question", ""] {
      #expect(
        outline(canvas(type, lid("A", columns) + lid("B", columns), pairs)) == """
          2 matching #c1: Stem
            * A
            * B
            - 1
            - 2
            - x
            = 1B 2A
            $ 2.5
          """)
    }
  }

  @Test func `blackboard has its own blocks and full marks by name`() {
    func text(_ text: String) -> String {
      "<flow class=\"FORMATTED_TEXT_BLOCK\"><material><mat_extension><mat_formattedtext type=\"HTML\">\(text)</mat_formattedtext></mat_extension></material></flow><flow class=\"FILE_BLOCK\"><material/></flow><flow class=\"LINK_BLOCK\"><material><mattext charset=\"us-ascii\" texttype=\"text/plain\" uri=\"\" xml:space=\"default\"/></material></flow>"
    }
    func item(_ type: String, _ blocks: String, _ rules: String) -> String {
      """
      <item maxattempts="0"><itemmetadata><bbmd_asi_object_id>ID1</bbmd_asi_object_id><bbmd_questiontype>\(type)</bbmd_questiontype><qmd_absolutescore_max>3</qmd_absolutescore_max></itemmetadata>
      <presentation><flow class="Block"><flow class="QUESTION_BLOCK">\(text("&lt;b&gt;Classify.&lt;/b&gt;"))</flow>\(blocks)</flow></presentation>
      <resprocessing scoremodel="SumOfScores"><outcomes><decvar defaultval="0.0" maxvalue="1.0" minvalue="0.0" varname="SCORE" vartype="Decimal"/></outcomes>\(rules)
      <respcondition title="incorrect"><conditionvar><other/></conditionvar><setvar action="Set" variablename="SCORE">0.0</setvar><displayfeedback feedbacktype="Response" linkrefid="incorrect"/></respcondition></resprocessing></item>
      """
    }
    func lid(_ name: String, _ labels: String, cardinality: String = "Single") -> String {
      "<response_lid ident=\"\(name)\" rcardinality=\"\(cardinality)\"><render_choice maxnumber=\"0\">\(labels)</render_choice></response_lid>"
    }
    func label(_ name: String, _ content: String = "") -> String {
      "<flow_label class=\"Block\"><response_label ident=\"\(name)\">\(content.isEmpty ? "" : "<flow_mat>\(content)</flow_mat>")</response_label></flow_label>"
    }
    func correct(_ condition: String) -> String {
      "<respcondition title=\"correct\"><conditionvar>\(condition)</conditionvar><setvar action=\"Set\" variablename=\"SCORE\">SCORE.max</setvar><displayfeedback feedbacktype=\"Response\" linkrefid=\"correct\"/></respcondition>"
    }
    let partial =
      "<respcondition><conditionvar><varequal respident=\"a\" case=\"No\"/></conditionvar><setvar variablename=\"SCORE\" action=\"Set\">50.0</setvar></respcondition>"
    #expect(
      outline(
        item(
          "Multiple Choice",
          "<flow class=\"RESPONSE_BLOCK\">\(lid("r", label("a", text("red")) + label("b", text("yellow"))))</flow>",
          correct("<varequal case=\"No\" respident=\"r\">b</varequal>") + partial)) == """
          2 singleChoice #ID1: Classify.
            - red
            - yellow
            = B
            $ 3
          """)
    let truth =
      label("true", "<material><mattext>true</mattext></material>")
      + label("false", "<material><mattext>false</mattext></material>")
    #expect(
      key(
        outline(
          item(
            "True/False", "<flow class=\"RESPONSE_BLOCK\">\(lid("r", truth))</flow>",
            correct(equal("false"))))) == "错")
    func prompt(_ name: String, _ content: String) -> String {
      "<flow class=\"Block\">\(text(content))\(lid(name, "<flow_label class=\"Block\"><response_label ident=\"\(name)1\"/><response_label ident=\"\(name)2\"/></flow_label>"))</flow>"
    }
    let names = { (response: String, value: String) in
      "<respcondition><conditionvar>\(self.equal(value, response))</conditionvar><displayfeedback feedbacktype=\"Response\" linkrefid=\"correct\"/></respcondition>"
    }
    #expect(
      outline(
        item(
          "Matching",
          "<flow class=\"RESPONSE_BLOCK\">\(prompt("p", "cat") + prompt("q", "frog"))</flow><flow class=\"RIGHT_MATCH_BLOCK\"><flow class=\"Block\">\(text("mammal"))</flow><flow class=\"Block\">\(text("amphibian"))</flow></flow>",
          names("p", "p1") + names("q", "q2"))) == """
          2 matching #ID1: Classify.
            * cat
            * frog
            - mammal
            - amphibian
            = 1A 2B
            $ 3
          """)
    let fib =
      "<flow class=\"RESPONSE_BLOCK\"><response_str ident=\"r\" rcardinality=\"Single\"><render_fib fibtype=\"String\" rows=\"1\"/></response_str></flow>"
    #expect(
      key(outline(item("Fill in the Blank", fib, names("r", "frog") + names("r", "toad"))))
        == "frog|toad")
    #expect(
      key(
        outline(
          item(
            "Ordering",
            "<flow class=\"RESPONSE_BLOCK\">\(lid("r", label("a", text("1")) + label("b", text("2")) + label("c", text("3")), cardinality: "Ordered"))</flow>",
            correct("<and>\(equal("c"))\(equal("a"))\(equal("b"))</and>")))) == "CAB")
    #expect(
      outline(item("Essay", fib, "")) == "2 shortAnswer #ID1: Classify.\n  $ 3\n! 2 missing-key")
    #expect(
      outline(item("Hot Spot", fib, "")).contains("! 2 unsupported-interaction hot spot"))
    #expect(
      key(outline(item("Fill in the Blank", fib, ""))) == "! 2 missing-key")
  }

  @Test func `the standard's own examples`() {
    let fib = """
      <item ident="s1"><presentation><flow><material><mattext>Fill in </mattext></material>
      <response_str ident="A"><render_fib><response_label ident="1"/></render_fib></response_str><material><mattext>and</mattext></material>
      <response_str ident="B"><render_fib><response_label ident="2"/></render_fib></response_str><material><mattext>now.</mattext></material></flow></presentation>
      <resprocessing><outcomes><decvar/></outcomes>
      <respcondition><conditionvar><varequal respident="A">x</varequal><varequal respident="B">y</varequal></conditionvar><setvar action="Add" varname="S">1</setvar></respcondition></resprocessing></item>
      """
    #expect(outline(fib) == "2 fillIn #s1: Fill in _____ and _____ now.\n  = x；y")
    let essay =
      "<item ident=\"s2\"><presentation><material><mattext>Why?</mattext></material><response_str ident=\"A\"><render_fib rows=\"5\"><response_label ident=\"1\"/></render_fib></response_str></presentation></item>"
    #expect(outline(essay) == "2 shortAnswer #s2: Why?\n! 2 missing-key")
    let spot =
      "<item ident=\"s3\"><presentation><material><mattext>Where?</mattext><matimage uri=\"a.gif\"/></material><response_xy ident=\"A\"><render_hotspot/></response_xy></presentation></item>"
    #expect(
      outline(spot) == """
        2 shortAnswer #s3: Where?〔图〕
          x
        ! 2 unsupported-interaction render_hotspot
        ! 2 media-missing
        """)
    let order = """
      <item ident="s4"><presentation><flow><material><mattext>Days?</mattext></material><response_lid ident="O" rcardinality="Ordered"><render_extension><ims_render_object shuffle="No"><flow_label>
      <response_label ident="A"><material><mattext>Mon</mattext></material></response_label><response_label ident="B"><material><mattext>Tue</mattext></material></response_label></flow_label></ims_render_object></render_extension></response_lid></flow></presentation>
      <resprocessing><respcondition><conditionvar><varequal respident="O">B</varequal><varequal respident="O">A</varequal></conditionvar><setvar action="Add" varname="S"> 5 </setvar></respcondition></resprocessing></item>
      """
    #expect(outline(order) == "2 ordering #s4: Days?\n  - Mon\n  - Tue\n  = BA")
  }
}
