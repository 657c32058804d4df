import ExamModel
import Testing

@testable import BankLoader

@Suite struct RepeatedBlankTests {
  private static func text(_ stem: String) -> String {
    """
    1.值班由（ B ）安排。
    A.门卫
    B.班长
    2.\(stem)
    A.小者；大者
    B.小者；小者
    3.登记由（ A ）负责。
    A.门卫
    B.班长
    """
  }

  @Test func `the same letter in all blanks of a stem is the key once`() {
    #expect(
      QuestionLines.of(Self.text("先比编号，( B )为优；再比日期，( B )为优。"))[1]
        == "单 先比编号，（　）为优；再比日期，（　）为优。 小者；大者/小者；小者 = B")
  }

  @Test(arguments: ["先比编号，( A )为优；再比日期，( B )为优。", "先比编号，( E )为优；再比日期，( E )为优。"])
  func `other letters leave the key open`(stem: String) {
    #expect(QuestionLines.of(Self.text(stem))[1].hasSuffix(" = ?"))
  }
}
