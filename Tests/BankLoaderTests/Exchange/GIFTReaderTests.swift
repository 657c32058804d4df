import BankLoader
import ExamModel
import Testing

@Suite struct GIFTReaderTests {
  func outline(_ text: String) -> String {
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
        ! 2 missing-key
        ! 28 partial-credit
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

  @Test func `a name begins a question without a blank line`() {
    let text = """
      ::一::谁负责？{=甲 ~乙}
      ::二::本题没有答案。
      ::三::六乘七得多少？{#42}
      """
    let document = Reading.document(text, file: "题库.gift")
    #expect(document.bank.questions.map(\.stem) == ["谁负责？", "六乘七得多少？"])
    #expect(document.diagnostics.map(Reading.line).contains { $0.hasPrefix("2:") })
  }
}
