import Testing

@testable import BankLoader

@Suite struct LostLetterRuleTests {
  /// Five questions whose options have their letters, so that four are what the file's have.
  private static let whole = (1...5).map { number in
    """
    \(number)/9单选题
    第\(number)号岗位由谁值守（　）。
    A甲\(number)
    B 乙\(number)
    C丙\(number)
    D 丁\(number)
    正确答案 B

    """
  }.joined()

  @Test(arguments: [
    "班长\nB值班员\nC 主任\nD门卫", "A班长\n值班员\nC主任\n门卫", "班长\n值班员\n主任\n门卫",
    "A 班长\n8 值班员\nC 主任\nD 门卫", "班长\nA\nB 值班员\nC主任\nD门卫",
  ])
  func `options without their letters are taken by their places`(_ options: String) {
    let text = Self.whole + "6/9单选题\n夜间由谁值守（　）。\n\(options)\n正确答案 C\n"
    #expect(
      QuestionLines.of(text).last == "单 夜间由谁值守（　）。 班长/值班员/主任/门卫 = C", "\(options)")
  }

  @Test(arguments: [
    "班长\n值班员\n主任", "A班长\nC值班员\n主任\n门卫", "班长\n值班员\n主任\n门卫\n保安",
    "班长和当班的全体值班人员以及门卫室人员\nB值班员\nC主任\nD门卫",
  ])
  func `lines that are not just as many, or stand elsewhere, are none`(_ options: String) {
    let text = Self.whole + "6/9单选题\n夜间由谁值守（　）。\n\(options)\n正确答案 C\n"
    let last = QuestionLines.of(text).last
    #expect(last?.contains("班长/值班员/主任/门卫") == false, "\(options): \(last ?? "")")
  }
}
