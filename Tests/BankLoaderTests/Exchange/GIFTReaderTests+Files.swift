import BankLoader
import ExamModel
import Testing

extension GIFTReaderTests {
  @Test func `categories, comments, ids, tags and texts that ask nothing`() {
    let text = """
      // 标题：安全生产法题库
      // 版本：2021-06-10

      $CATEGORY: $course$/top/法律/第一章//总则

      // question: 12  name: x
      // [id:a\\]1] [tag:法律] [tag:难度：易]
      一 {T}
      // [id:b] a comment directly after an answer
      二 {F}

      Only a text, no question.

      $CATEGORY: tom/dick
      三 {
        // a comment within

        =甲
        ~乙
      }
      ::四::四 {T}
      """
    let document = GIFTReader.read(
      bytes: Array(text.utf8), file: "x.gift", digest: Reading.digest)
    #expect(document.bank.title == "安全生产法题库")
    #expect(document.bank.version == "2021-06-10")
    #expect(document.bank.questions[0].difficulty == Difficulty(band: .easy))
    #expect(document.bank.questions.map(\.number) == [1, 2, 1, 2])
    #expect(
      BankOutline.text(of: document) == """
        [法律/第一章/总则]
        8 trueFalse #a]1: 一
          = 对
          @ 法律
        10 trueFalse #b: 二
          = 错
        [tom/dick]
        15 singleChoice: 三
          - 甲
          - 乙
          = A
        21 trueFalse: 四
          = 对
        ! 12 not-carried description
        """)
  }

  @Test func `questions without blank lines between them, and lines that end otherwise`() {
    let text = "一 {T}\r\n二\r行 {F}\r\r\n三\n\n\n四 {=a\n\n=b}"
    #expect(
      outline(text) == """
        1 trueFalse: 一
          = 对
        2 trueFalse: 二⏎行
          = 错
        8 fillIn: 四
          = a|b
        ! 5 not-carried description
        """)
  }

  @Test func `html may stand in text without a format, and only where it is html`() {
    let text = """
      a <b>bold</b> 1 < 2 &lt; 3 <br>line {T}

      1 < 2 and 3 > 2 R&D {T}

      [html]<p>甲</p><p>乙<img src\\="a.png" alt\\="标志"></p> {T}

      [markdown]**x** <b> {T}
      """
    #expect(
      outline(text) == """
        1 trueFalse: a bold 1 < 2 < 3⏎line
          = 对
        3 trueFalse: 1 < 2 and 3 > 2 R&D
          = 对
        5 trueFalse: 甲⏎乙〔图：标志〕
          = 对
        7 trueFalse: **x** <b>
          = 对
        ! 5 media-missing
        """)
  }

  @Test func `other files are no banks`() {
    #expect(outline("") == "! 0 no-questions")
    let wide = GIFTReader.read(bytes: [0x00, 0x01], file: "x", digest: Reading.digest)
    #expect(BankOutline.text(of: wide) == "! 0 not-text\n! 0 no-questions")
  }
}
