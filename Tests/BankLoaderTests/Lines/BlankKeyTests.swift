import ExamModel
import Testing

@testable import BankLoader

/// Keys of fill-in questions.
@Suite struct BlankKeyTests {
  private func key(_ answer: String, stem: String = "坚持____和____。") -> String? {
    let lines = QuestionLines.of("填空题\n1. \(stem)\n答案：\(answer)\n2. ____级。\n答案：四\n")
    return lines.first.map { String($0.dropFirst(2 + stem.count + 3)) }
  }

  @Test(arguments: [
    "预防；救援", "预防;救援", "预防、救援", "预防，救援", "预防  救援", "预防\t救援", "预防 救援", "预防|救援", "（1）预防（2）救援",
    "(1)预防 (2)救援", "①预防②救援", "①预防；②救援", "第一空：预防；第二空：救援",
  ])
  func `as many answers as blanks`(answer: String) {
    #expect(key(answer) == "预防；救援")
  }

  @Test(arguments: ["预防", "预防、救援、恢复", "预防、救援，恢复", "预防/救援"])
  func `more or fewer, or cut in two ways, leave the key open`(answer: String) {
    #expect(key(answer) == "?")
  }

  @Test func `the answer of one blank is not cut`() {
    #expect(key("安全第一、预防为主", stem: "____是方针。") == "安全第一、预防为主")
  }

  @Test func `the only bracket of each stem holds it`() {
    let text = "填空题\n1. 事故分为（四）级。\n2. 方针是（安全第一）。\n3. 时限为（1）小时。\n4. 坚持（预防）和（救援）。\n"
    #expect(
      QuestionLines.of(text) == [
        "填 事故分为（　）级。 = 四", "填 方针是（　）。 = 安全第一", "填 时限为（　）小时。 = 1", "填 坚持（预防）和（救援）。 = ?",
      ])
    #expect(QuestionLines.doubts(text) == ["5 ambiguous-key"])
  }
}
