import BankLoader
import Testing

/// Answers that stand within the text of a question.
extension MoodleXMLReaderTests {
  @Test func `cloze of several kinds has a sub-question for each answer`() {
    let text = """
      <question type="cloze"><questiontext format="html"><text><![CDATA[<p>A {1:MULTICHOICE:~red#no~=green}, {1:NUMERICAL:=10:0.5}, {1:SA:=ok~%50%fine}, {1:MR:%50%x~%50%y~z}.</p>]]></text></questiontext></question>
      """
    #expect(
      outline(text) == """
        2 composite: A _____（1）, _____（2）, _____（3）, _____（4）.
            2 singleChoice: （1）
              - red
              - green
              = B
            2 numeric: （2）
              = 10±0.5
            2 fillIn: （3）
              = ok
            2 multipleChoice: （4）
              - x
              - y
              - z
              = AB
        ! 2 partial-credit
        """)
  }

  @Test func `cloze with one answer is a plain question`() {
    let text = """
      <question type="cloze"><questiontext format="html"><text><![CDATA[<p>A {1:MULTICHOICE:~red~=green} light.</p>]]></text></questiontext></question>
      """
    #expect(
      outline(text) == """
        2 singleChoice: A _____ light.
          - red
          - green
          = B
        """)
  }

  @Test func `gaps take the choice of their number`() {
    let text = """
      <question type="gapselect"><questiontext><text>[[1]] lamp: [[4]].</text></questiontext>
        <selectoption><text>Red</text><group>1</group></selectoption>
        <selectoption><text>Green</text><group>1</group></selectoption>
        <selectoption><text>go</text><group>2</group></selectoption>
        <selectoption><text>stop</text><group>2</group></selectoption></question>
      <question type="ddwtos"><questiontext><text>The [[2]] eats the [[1]].</text></questiontext>
        <dragbox><text>mouse</text><group>1</group></dragbox>
        <dragbox><text>cat</text><group>1</group></dragbox></question>
      <question type="gapselect"><questiontext><text>No [[3]].</text></questiontext>
        <selectoption><text>a</text><group>1</group></selectoption></question>
      """
    #expect(
      outline(text) == """
        2 composite: _____（1） lamp: _____（2）.
            2 singleChoice: （1）
              - Red
              - Green
              = A
            2 singleChoice: （2）
              - go
              - stop
              = B
        7 matching: The _____（1） eats the _____（2）.
          * （1）
          * （2）
          - mouse
          - cat
          = 1B 2A
        10 matching: No [[3]].
        ! 10 unsupported-interaction gapselect
        """)
  }

  @Test(arguments: ["-9223372036854775808", "0", "-1", "2", "9223372036854775807"])
  func `a gap with a number that no choice has takes none`(number: String) {
    let text = """
      <question type="gapselect"><questiontext><text>The [[\(number)]].</text></questiontext>
        <selectoption><text>a</text><group>1</group></selectoption></question>
      """
    #expect(outline(text).contains("2 matching: The [[\(number)]]."))
  }

  @Test func `answers that begin and never end are looked through once`() {
    let fields = "{1:NM:=1}" + String(repeating: "{1:NM:", count: 60_000)
    let text =
      "<question type=\"cloze\"><questiontext><text>\(fields)</text></questiontext></question>"
    #expect(outline(text).contains("2 numeric: _____{1:NM:"))
  }
}
