import ExamModel
import Testing

@testable import BankLoader

@Suite struct FrontedLetterLinesTests {
  @Test(arguments: ["&", ">", "@", "|", "#"])
  func `a sign before the letters of all options goes away`(sign: String) {
    let text = """
      1. (单选题)以下属于巡查的是( )
      ①查看门窗
      ②查看灯火
      &A. ①
      &B. ①②
      我的答案:正确答案: B
      2. (单选题)谁登记来访( )
      &A. 门卫
      &B. 班长
      我的答案:正确答案: A
      """.replacing("&", with: sign)
    #expect(
      QuestionLines.of(text) == [
        "单 以下属于巡查的是( )\n①查看门窗\n②查看灯火 ①/①② = B", "单 谁登记来访( ) 门卫/班长 = A",
      ])
  }

  @Test func `a sign before some options says nothing of the others`() {
    let text = """
      1. 谁登记来访( )
      A. 门卫
      >B. 班长
      C. 主任
      答案：B
      2. 谁保管钥匙( )
      A. 门卫
      >B. 班长
      C. 主任
      答案：A
      """
    #expect(QuestionLines.of(text).map { $0.suffix(3) } == ["= B", "= A"])
  }
}
