import BankLoader
import ExamModel
import Testing

extension GIFTReaderTests {
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

  @Test func `a sign before the right one makes no empty option`() {
    #expect(
      outline("谁先签字？{~接班人 ~=交班人 ~来访人}") == """
        1 singleChoice: 谁先签字？
          - 接班人
          - 交班人
          - 来访人
          = B
        """)
  }

  @Test func `all the marks for one option and none for any other make a single choice`() {
    #expect(
      outline("谁先签字？{~%0%接班人 ~%100%交班人}") == """
        1 singleChoice: 谁先签字？
          - 接班人
          - 交班人
          = B
        """)
    #expect(outline("谁签字？{~%50%接班人 ~%50%交班人 ~%0%来访人}").contains("multipleChoice"))
    #expect(outline("谁签字？{~%-100%接班人 ~%100%交班人}").contains("multipleChoice"))
  }
}
