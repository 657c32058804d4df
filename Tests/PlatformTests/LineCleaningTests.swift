import Testing

@testable import Platform

@Suite struct LineCleaningTests {
  @Test(arguments: [
    ("A", "A"), ("甲、乙", "甲、乙"), ("A\u{0}B", "AB"), ("A\tB", "A B"), ("\u{7}A\u{8}\u{7F}", "A"),
    ("\u{85}A\u{9F}", "A"), ("\u{FEFF}A", "A"), ("安\u{202E}全\u{2066}法\u{2069}", "安全法"),
    ("A\u{2028}B", "AB"),
  ])
  func `control characters are taken out`(typed: String, read: String) {
    #expect(LineCleaning.cleaned(typed) == read)
  }

  @Test(arguments: [
    ("\u{1B}[A", ""), ("a\u{1B}[1;5Db", "ab"), ("\u{1B}OAb", "b"), ("\u{1B}[31mA\u{1B}[0m", "A"),
    ("\u{9B}2JA", "A"), ("\u{1B}[200~A\u{1B}[201~", "A"), ("A\u{1B}[", "A"), ("A\u{1B}", "A"),
  ])
  func `what keys and colours send is taken out whole`(typed: String, read: String) {
    #expect(LineCleaning.cleaned(typed) == read)
  }

  @Test func `an answer typed after a stray Esc stays`() {
    #expect(LineCleaning.cleaned("\u{1B}A") == "A")
    #expect(LineCleaning.cleaned("\u{1B}O") == "O")
    #expect(LineCleaning.cleaned("\u{1B}对") == "对")
  }

  @Test func `a family of emoji and letters with marks stay`() {
    #expect(LineCleaning.cleaned("👨‍👩‍👧é") == "👨‍👩‍👧é")
  }
}
