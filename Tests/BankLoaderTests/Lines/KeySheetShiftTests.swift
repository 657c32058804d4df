import ExamModel
import Testing

@testable import BankLoader

/// Lists of keys and papers that are not numbered alike.
@Suite struct KeySheetShiftTests {
  private static func paper(from first: Int) -> String {
    """
    一、单选题
    1. 谁登记来访（　）。
    A. 门卫
    B. 班长
    2. 谁保管钥匙（　）。
    A. 门卫
    B. 班长
    二、判断题
    \(first). 值班员应当登记。
    \(first + 1). 值班员可以离岗。
    参考答案
    一、单选题
    1.A 2.B
    二、判断题

    """
  }

  private static func keys(_ text: String) -> [String?] {
    Reading.document(text).bank.questions.map { $0.key.map { KeyText.text(of: $0) } }
  }

  @Test func `numbers that begin again under each heading on one side only are matched by order`() {
    #expect(Self.keys(Self.paper(from: 3) + "1.√ 2.×") == ["A", "B", "对", "错"])
    #expect(Self.keys(Self.paper(from: 1) + "3.√ 4.×") == ["A", "B", "对", "错"])
  }

  @Test func `they are not where the counts differ`() {
    #expect(Self.keys(Self.paper(from: 3) + "1.√") == ["A", "B", nil, nil])
  }

  @Test func `a range with too few keys leaves its own numbers open only`() {
    let questions = (1...10).map { "\($0). 第\($0)班由（　）值守。\nA. 甲\nB. 乙\nC. 丙\n" }.joined()
    let text = "一、单选题\n" + questions + "答案\n一、单选题\n1-5 ABCAB\n6-7 A\n8-10 CAB\n"
    #expect(Self.keys(text) == ["A", "B", "C", "A", "B", nil, nil, "C", "A", "B"])
  }
}
