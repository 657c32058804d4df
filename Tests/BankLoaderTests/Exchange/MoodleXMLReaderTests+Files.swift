import BankLoader
import ExamModel
import Testing

extension MoodleXMLReaderTests {
  @Test func `what this program cannot ask is kept without key and named`() {
    let text = """
      <question type="calculated"><questiontext><text>{a}+{b}</text></questiontext><answer fraction="100"><text>{a}+{b}</text></answer></question>
      <question type="ddmarker"><questiontext><text>Where?</text></questiontext></question>
      <question type="stack"><questiontext><text>Solve</text></questiontext></question>
      <question type="description"><questiontext><text>Read this.</text></questiontext></question>
      <question><questiontext><text>typeless</text></questiontext></question>
      """
    #expect(
      outline(text) == """
        2 numeric: {a}+{b}
        3 matching: Where?
        4 shortAnswer: Solve
          x
        ! 2 unsupported-interaction calculated
        ! 3 unsupported-interaction ddmarker
        ! 4 unsupported-interaction stack
        ! 5 not-carried description
        ! 6 undecided-kind
        """)
  }

  @Test func `categories are sections, pictures and files are named`() {
    let text = """
      <question type="category"><category><text>$course$/top/Default for X/Sub</text></category></question>
      <question type="truefalse"><questiontext format="html"><text><![CDATA[<p>See <img src="@@PLUGINFILE@@/a.png" alt="a sign">x<sup>2</sup>&nbsp;H<sub>2</sub>O</p>]]></text><file name="a.png" encoding="base64">AAAA</file></questiontext>
        <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
      <question type="category"><category><text>tom/dick</text></category></question>
      <question type="truefalse"><questiontext format="html"><text>plain</text><file name="b.png">AAAA</file></questiontext>
        <answer fraction="100"><text>true</text></answer></question>
      <question type="truefalse"><questiontext format="html"><text><p>not <b>escaped</b></p></text></questiontext>
        <answer fraction="100"><text>vrai</text></answer></question>
      """
    #expect(
      outline(text) == """
        [Default for X/Sub]
        3 trueFalse: See 〔图：a sign〕x² H₂O
          = 对
        [tom/dick]
        6 trueFalse: plain
          = 对
        8 trueFalse: not escaped
        ! 3 media-missing
        ! 6 not-carried files
        ! 8 unsupported-scoring
        """)
  }

  @Test func `a broken file gives the questions before the break`() {
    let text = """
      <quiz>
      <question type="truefalse"><questiontext><text>one</text></questiontext>
        <answer fraction="100"><text>true</text></answer></question>
      <question type="truefalse"><questiontext><text>two</text></questiontext>
        <answer fraction="100"><text>true</text>
      """
    #expect(
      BankOutline.text(of: document(text)) == """
        2 trueFalse: one
          = 对
        ! 5 bad-xml truncated
        """)
    #expect(
      BankOutline.text(of: document("<html/>")) == "! 0 no-questions\n! 1 bad-xml unknownRoot")
    #expect(BankOutline.text(of: document("text")) == "! 0 no-questions\n! 1 bad-xml notXML")
  }
}
