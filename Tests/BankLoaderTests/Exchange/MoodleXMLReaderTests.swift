import BankLoader
import ExamModel
import Testing

@Suite struct MoodleXMLReaderTests {
  func document(_ text: String) -> BankDocument {
    MoodleXMLReader.read(bytes: Array(text.utf8), file: "x.xml", digest: Reading.digest)
  }

  func outline(_ questions: String) -> String {
    BankOutline.text(of: document("<quiz>\n\(questions)\n</quiz>"))
  }

  @Test func `choices have their share of the marks`() {
    let text = """
      <question type="multichoice"><questiontext format="html"><text><![CDATA[<p>Which are <b>even</b>?</p>]]></text></questiontext>
        <generalfeedback><text>2 and 4.</text></generalfeedback>
        <defaultgrade>2.5000000</defaultgrade><hidden>0</hidden><idnumber>q-1</idnumber>
        <single>false</single>
        <correctfeedback><text>Well done</text></correctfeedback>
        <answer fraction="0"><text>1</text><feedback><text>odd</text></feedback></answer>
        <answer fraction="100"><text>2</text><feedback><text></text></feedback></answer>
        <answer fraction="0"><text>3</text></answer>
        <answer fraction="100"><text>4</text></answer>
        <hint><text>Divide by two.</text></hint>
        <tags><tag><text>数学</text></tag><tag><text>难度：难</text></tag></tags>
      </question>
      <question type="multichoice"><questiontext format="html"><text>thirds</text></questiontext>
        <single>false</single>
        <answer fraction="33.33333"><text>a</text></answer><answer fraction="33.33333"><text>b</text></answer>
        <answer fraction="33.33333"><text>c</text></answer><answer fraction="-100"><text>d</text></answer>
      </question>
      <question type="multichoice"><questiontext><text>one</text></questiontext>
        <answer fraction="100" format="html"><text>&lt;i&gt;a&lt;/i&gt;</text></answer>
        <answer fraction="50"><text>b</text></answer>
      </question>
      <question type="multichoice"><questiontext><text>two right</text></questiontext><single>1</single>
        <answer fraction="100"><text>a</text></answer><answer fraction="100"><text>b</text></answer>
      </question>
      <question type="multichoice"><questiontext><text>no number</text></questiontext>
        <answer fraction="all"><text>a</text></answer><answer fraction="100"><text>b</text></answer>
      </question>
      <question type="multichoiceset"><questiontext><text>set</text></questiontext>
        <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>
        <answer fraction="100"><text>c</text></answer>
      </question>
      """
    #expect(
      outline(text) == """
        2 multipleChoice #q-1: Which are even?
          - 1
          - 2
          - 3
          - 4
          = BD
          ? 2 and 4.⏎1：odd
          $ 2.5
          @ 数学
        14 multipleChoice: thirds
          - a
          - b
          - c
          - d
          = ABC
        19 singleChoice: one
          - a
          - b
          = A
        23 singleChoice: two right
          - a
          - b
        26 singleChoice: no number
          - a
          - b
        29 multipleChoice: set
          - a
          - b
          - c
          = AC
        ! 2 not-carried hints
        ! 19 partial-credit
        ! 23 several-keys AB
        ! 26 bad-markup all
        """)
  }

  @Test func `words, numbers, pairs, order and truth`() {
    let text = """
      <question type="truefalse"><questiontext format="plain_text"><text>1 &lt; 2</text></questiontext>
        <answer fraction="0"><text>false</text><feedback><text>Look again.</text></feedback></answer>
        <answer fraction="100"><text>true</text></answer></question>
      <question type="shortanswer"><questiontext><text>capital?</text></questiontext><usecase>1</usecase>
        <answer fraction="100"><text>Beijing</text></answer><answer fraction="100"><text>北京</text></answer>
        <answer fraction="80"><text>Peking</text></answer><answer fraction="100"><text>Bei*</text></answer>
        <answer fraction="0"><text>*</text><feedback><text>No.</text></feedback></answer></question>
      <question type="numerical"><questiontext><text>pi?</text></questiontext>
        <answer fraction="100"><text>3.14</text><tolerance>0.005</tolerance></answer>
        <answer fraction="0"><text>*</text></answer>
        <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units></question>
      <question type="matching"><questiontext><text>match</text></questiontext>
        <subquestion format="html"><text><![CDATA[<p>A</p>]]></text><answer><text>a</text></answer></subquestion>
        <subquestion><text>B</text><answer><text>b</text></answer></subquestion>
        <subquestion><text>C</text><answer><text>a</text></answer></subquestion>
        <subquestion><text></text><answer><text>d</text></answer></subquestion></question>
      <question type="ordering"><questiontext><text>order</text></questiontext>
        <answer fraction="2.0000000"><text>second</text></answer>
        <answer fraction="1.0000000"><text>first</text></answer></question>
      <question type="essay"><questiontext><text>why?</text></questiontext>
        <graderinfo format="html"><text><![CDATA[<ul><li>one</li><li>two</li></ul>]]></text></graderinfo>
        <hidden>1</hidden></question>
      """
    #expect(
      outline(text) == """
        2 trueFalse: 1 < 2
          = 对
          ? Look again.
        5 fillIn: capital?
          = Beijing|北京
          ? No.
        9 numeric: pi?
          = 3.14±0.005
        13 matching: match
          * A
          * B
          * C
          - a
          - b
          - d
          = 1A 2B 3A
        18 ordering: order
          - second
          - first
          = BA
        21 shortAnswer: why?
          = one⏎two
          x
        ! 5 not-carried wildcards
        ! 5 partial-credit
        ! 5 not-carried caseSensitivity
        ! 9 not-carried units
        """)
  }

  @Test func `cloze is read where words are filled in, and kept without key where it is none`() {
    let text = """
      <question type="cloze"><questiontext format="html"><text><![CDATA[<p>The capital is {1:SHORTANSWER:=Berlin#ok~%100%berlin~%50%Bonn}, the river {1:SA:=Spree\\}}.</p>]]></text></questiontext></question>
      <question type="cloze"><questiontext format="html"><text>nothing to fill in {1:SA</text></questiontext></question>
      """
    #expect(
      outline(text) == """
        2 fillIn: The capital is _____, the river _____.
          = Berlin|berlin；Spree}
        3 fillIn: nothing to fill in {1:SA
        ! 2 partial-credit
        ! 3 unsupported-interaction cloze
        """)
  }
}
