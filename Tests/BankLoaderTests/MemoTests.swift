import Testing

@testable import BankLoader

@Suite struct MemoTests {
  @Test func `a short text is read once, a long one each time`() {
    let memo = Memo<Int>()
    var readings = 0
    let read: (String) -> Int = { text in
      readings += 1
      return text.utf8.count
    }
    for _ in 0..<3 { #expect(memo.meaning(of: "题干", read) == 6) }
    #expect(readings == 1)
    let long = String(repeating: "长", count: 40)
    for _ in 0..<3 { #expect(memo.meaning(of: long, read) == 120) }
    #expect(readings == 4)
  }

  @Test func `of more texts than are kept each has its own meaning`() {
    let memo = Memo<String>()
    for _ in 0..<2 {
      for number in 0..<5_000 {
        #expect(memo.meaning(of: "\(number)") { "=" + $0 } == "=\(number)")
      }
    }
  }

  @Test func `names of members are told apart by their letters alone`() {
    #expect(MemberName.plain("is_Correct") == "iscorrect")
    #expect(MemberName.plain("IS-CORRECT") == "iscorrect")
    #expect(MemberName.plain("is correct") == "is correct")
  }
}
