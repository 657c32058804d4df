import BankLoader
import ExamModel
import Testing

@Suite struct GIFTReaderTests {
  private func outline(_ text: String) -> String {
    BankOutline.text(
      of: GIFTReader.read(bytes: Array(text.utf8), file: "x.gift", digest: Reading.digest))
  }

  @Test func `each kind of question is read`() {
    let text = """
      // essay
      ::Q8:: How are you? {}

      ::Activities::[html]Match the <b>activity</b> to the description.{
          =[html]An activity with <i>discussions</i>. -> Forum
          =[plain]A bank of <records>. -> Database
          = -> Chat
      }

      ::Q2:: What is between orange and green?
      {
          =yellow # right; good!
          ~red # [html]wrong, it is <b>yellow</b>
          ~[plain]blue
      }

      ::colours:: What is between orange and green?
      {
          ~%50%yellow # right; good!
          ~%-100%red # wrong
          ~%50%off-beige # right; good!
      }

      ::Q5:: What is a number from 1 to 5? {#3:2~#Completely wrong}

      ::Short::Which is the best animal?{
          =Frog#Good!
          =%50%Cat#Almost
          =%0%*#Completely wrong
      }

      ::Q1:: 42 is the Absolute Answer.{FALSE#42 is the Ultimate Answer.#Right.
      ####A reference to a book.}

      TSL is blablabla.{T}

      ::order::Put in order {>3 ALL VERTICAL ABSOLUTE_POSITION SHOW none
      first
      second
      third
      }
      """
    #expect(
      outline(text) == """
        2 shortAnswer: How are you?
        4 matching: Match the activity to the description.
          * An activity with discussions.
          * A bank of <records>.
          - Forum
          - Database
          - Chat
          = 1A 2B
        10 singleChoice: What is between orange and green?
          - yellow
          - red
          - blue
          = A
          ? right; good!⏎red：wrong, it is yellow
        17 multipleChoice: What is between orange and green?
          - yellow
          - red
          - off-beige
          = AC
          ? right; good!⏎red：wrong
        24 numeric: What is a number from 1 to 5?
          = 3±2
          ? Completely wrong
        26 fillIn: Which is the best animal?
          = Frog
          ? Good!⏎Cat：Almost⏎Completely wrong
        32 trueFalse: 42 is the Absolute Answer.
          = 错
          ? A reference to a book.⏎42 is the Ultimate Answer.⏎Right.
        35 trueFalse: TSL is blablabla.
          = 对
        37 ordering: Put in order
          - first
          - second
          - third
          = ABC
        ! 28 partial-credit
        """)
  }

  @Test func `numbers come as values, tolerances, ranges and weighted answers`() {
    let text = """
      a {#1822}

      b {#3.1415:0.0005}.

      c {#3.141..3.142}

      d {#
          =1822:0      #Correct!
          =%50%1822:2  #Close.
      }

      e {#=1 =2}

      f {#two}

      g {#5..4}

      h {#-1.5e3:.5}
      """
    #expect(
      outline(text) == """
        1 numeric: a
          = 1822
        3 numeric: b _____.
          = 3.1415±0.0005
        5 numeric: c
          = 3.1415±0.0005
        7 numeric: d
          = 1822
          ? Correct!⏎1822:2：Close.
        12 numeric: e
        14 numeric: f
        16 numeric: g
        18 numeric: h
          = -1500±0.5
        ! 9 partial-credit
        ! 12 several-keys 1；2
        ! 14 impossible-key two
        ! 16 impossible-key 5..4
        """)
  }

  @Test func `the missing word goes back into its sentence, stray ends are named`() {
    let text = """
      Grant is {~buried =entombed ~living} in Grant's tomb.

      Thanksgiving is on the {
          ~second
          =fourth
      } Thursday
      of November.

      Two plus two equals {=four =4}.

      The sun rises in the east{T}.

      Is it {F} so

      A number {#3:2}";

      He said "I am {=here}".

      Q {T};
      """
    #expect(
      outline(text) == """
        1 singleChoice: Grant is _____ in Grant's tomb.
          - buried
          - entombed
          - living
          = B
        3 singleChoice: Thanksgiving is on the _____ Thursday⏎of November.
          - second
          - fourth
          = B
        9 fillIn: Two plus two equals _____.
          = four|4
        11 trueFalse: The sun rises in the east.
          = 对
        13 trueFalse: Is it so
          = 错
        15 numeric: A number
          = 3±2
        17 fillIn: He said "I am _____".
          = here
        19 trueFalse: Q
          = 对
        ! 15 stray-line ";
        ! 19 stray-line ;
        """)
  }

  @Test func `escapes stand for their signs`() {
    let text = ##"""
      Which equals 5\: \{x\} \\ \~ \#?\nSecond line {
           ~ \= 2 + 2
           = \= 2 + 3   # \# is \= \\frac
           ~ \frac{1
      }
      """##
    #expect(
      outline(text) == ##"""
        1 singleChoice: Which equals 5: {x} \ ~ #?⏎Second line
          - = 2 + 2
          - = 2 + 3
          - \frac{1
          = B
          ? # is = \frac
        """##)
  }

  @Test func `what leaves the key open gives none`() {
    let text = """
      several {=a =b ~c}

      partial only {~%50%a ~b =%50%c}

      parts that do not add up {~%60%a ~%70%b ~c}

      unequal parts of a whole {~%30%a ~%70%b ~c}

      all of them {~%100%a ~%100%b ~c}

      none {~a ~b}

      no sign {four}

      $x^{2}$ {=4}

      only a wildcard {=*}

      arrowless {=a -> b =c}

      two answers {=a} and {=b}
      """
    #expect(
      outline(text) == """
        1 singleChoice: several
          - a
          - b
          - c
        3 singleChoice: partial only
          - a
          - b
          - %50%c
          = C
        5 multipleChoice: parts that do not add up
          - a
          - b
          - c
        7 multipleChoice: unequal parts of a whole
          - a
          - b
          - c
          = AB
        9 multipleChoice: all of them
          - a
          - b
          - c
          = AB
        11 multipleChoice: none
          - a
          - b
        13 fillIn: no sign
        15 fillIn: $x^
        17 fillIn: only a wildcard
        19 matching: arrowless
          * a
          - b
        21 fillIn: two answers
        ! 1 several-keys AB
        ! 3 partial-credit
        ! 5 partial-credit
        ! 7 partial-credit
        ! 11 missing-key
        ! 13 impossible-key four
        ! 15 impossible-key 2
        ! 15 bad-markup $ {=4}
        ! 17 not-carried wildcards
        ! 17 missing-key
        ! 19 bad-markup =c
        ! 19 too-few-options
        ! 21 bad-markup and {=b}
        """)
  }

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

  @Test func `broken braces are named, and hide nothing else`() {
    let text = """
      一 {=a ~b

      二 {T}

      三 T}

      四 {T}
      """
    #expect(
      outline(text) == """
        1 singleChoice: 一
          - a
          - b
        3 trueFalse: 二
          = 对
        7 trueFalse: 四
          = 对
        ! 1 bad-markup {
        ! 5 bad-markup }
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
