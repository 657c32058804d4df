import ExamModel
import Testing

@testable import BankLoader

/// Digits with boxes around them, which are signs as ① is.
@Suite struct BoxedDigitTests {
  @Test(arguments: ["\u{20E3}", "\u{FE0F}\u{20E3}", "\u{20E3}\u{FE0F}"])
  func `boxed digits number points of a stem and no questions`(box: String) {
    let text = """
      1.谁登记来访( A )？
      A.门卫
      B.班长
      2.以下哪些属于巡查( B )？
      1BOX查看门窗。
      2BOX查看灯火。
      3BOX核对名单。
      A.1BOX2BOX3BOX
      B.1BOX2BOX
      3.谁保管钥匙( B )？
      A.门卫
      B.班长
      """.replacing("BOX", with: box)
    #expect(
      QuestionLines.of(text) == [
        "单 谁登记来访（　）？ 门卫/班长 = A",
        "单 以下哪些属于巡查（　）？\n1BOX查看门窗。\n2BOX查看灯火。\n3BOX核对名单。 1BOX2BOX3BOX/1BOX2BOX = B".replacing(
          "BOX", with: box),
        "单 谁保管钥匙（　）？ 门卫/班长 = B",
      ])
  }
}
