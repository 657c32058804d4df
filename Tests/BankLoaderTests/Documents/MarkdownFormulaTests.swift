import ExamModel
import Testing

@testable import BankLoader

@Suite struct MarkdownFormulaTests {
  private func stem(_ text: String) -> String? {
    Reading.document("1. \(text)（　）\n- A. 甲\n- B. 乙\n\n答案：A\n", file: "题库.md").bank.questions
      .first?.stem
  }

  @Test(arguments: [
    #"水泵的推力为 $5 \, \mathrm{N}$ 时"#, #"流量 $Q_1 * Q_2$ 与 $a_1 * b_1$ 相等"#,
    #"当 \(x \le 2\) 时"#, #"用时 $2\;\mathrm{s}$ 到达"#, #"公式 $$\frac{1}{2}mv^2$$ 表示"#,
  ])
  func `formulas keep all their signs`(text: String) {
    #expect(stem(text) == "\(text)（　）")
  }

  @Test func `prices are no formula`() {
    #expect(stem(#"每桶 $5 和 **每箱** $6\* 中"#) == "每桶 $5 和 每箱 $6* 中（　）")
  }

  @Test func `a bracket that is only escaped is a bracket`() {
    #expect(stem(#"登记\(含巡查\)由谁负责"#) == "登记(含巡查)由谁负责（　）")
  }

  @Test func `a formula that does not end is text`() {
    #expect(stem(#"流量为 $Q\_1 的水泵"#) == "流量为 $Q_1 的水泵（　）")
  }
}
