import ExamModel
import Testing

@testable import BankLoader

/// The places in a question where a key may stand, and what may stand there.
@Suite struct KeyPlaceTests {
  private func key(_ answer: String, of heading: String = "") -> String? {
    let text = """
      \(heading)
      1. 谁（　）。
      A. 甲方
      B. 乙方
      C. 丙方
      D. 丁方
      \(answer)
      2. 何（　）。
      A. 子
      B. 丑
      答案：B

      """
    let lines = QuestionLines.of(text)
    return lines.count == 2 ? lines[0].components(after: " = ") : nil
  }

  @Test(arguments: [
    "答案：A", "答案:A", "正确答案：A", "参考答案 A", "答案 A", "【答案】A", "[答案] A", "**答案：** A", "答：A",
    "（答案：A）", "答案：\nA", "答案：（A）", "答案：a", "答案：Ａ", "答案：A。", "答案：选A", "答案：“A”", "答案：A. 甲方",
    "答案：A 甲方", "答案：甲方", "-A:甲方", "正确答案: A 你的答案: B", "我的答案：B 正确答案：A", "（难度系数C）正确答案：A",
    "答案：A 难度：易", "答案：A解析：见第五条。", "【答案】A【解析】选项B答案：不对。", "答案：A，见第五条规定的职责。", "参考答案：A（2分）",
    "Correct answer: A", "Correct Answer: A\nExplanation: 第五条", "Ans: (A)",
  ])
  func `one letter in many dresses`(answer: String) {
    #expect(key(answer) == "A")
  }

  @Test(arguments: [
    "答案：ABC", "答案：A,B,C", "答案：A、B、C", "答案：A B C", "答案：CBA", "答案：A；B；C", "答案：A/B/C", "答案：A|B|C",
    "答案：甲方；乙方；丙方", "-ABC:甲方乙方丙方",
  ])
  func `several letters with anything between them`(answer: String) {
    #expect(key(answer, of: "多选题") == "ABC")
  }

  @Test(arguments: [
    "答案：E", "答案：全错。", "答案：", "答案：略", "答案：A或B", "答案：A. 乙方", "答案：见解析", "答案：AA", "答案：A\n答案：B",
    "答案：A\n参考答案：乙方", "", "我的答案：A", "答案：?",
  ])
  func `what says no single thing leaves the key open, with a reason`(answer: String) {
    #expect(key(answer, of: "单选题") == "?")
    let text = "单选题\n1. 谁（　）。\nA. 甲方\nB. 乙方\n\(answer)\n"
    #expect(!QuestionLines.doubts(text).isEmpty)
  }

  @Test func `the blank of the stem may hold it`() {
    let text = """
      一、单选题
      1. 谁（ A ）。
      A. 甲 B. 乙
      2. 何（B）。
      A. 丙 B. 丁
      3. 依照(AB)办理。
      A. 戊 B. 己
      二、判断题
      4. 应当报告。（√）
      5. 可以瞒报。（ × ）（应当报告）

      """
    #expect(
      QuestionLines.of(text) == [
        "单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B", "单 依照（　）办理。 戊/己 = ?", "判 应当报告。（　） = 对",
        "判 可以瞒报。（　） = 错",
      ])
    #expect(Reading.document(text).bank.questions.last?.rationale == "应当报告")
  }

  @Test func `a blank that contradicts the answer leaves the key open`() {
    let text = "1. 谁（ A ）。\nA. 甲\nB. 乙\n答案：B\n2. 何（ A ）。\nA. 丙\nB. 丁\n答案：A\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = ?", "单 何（　）。 丙/丁 = A"])
    #expect(QuestionLines.doubts(text).contains { $0.hasSuffix("ambiguous-key") })
  }

  @Test func `a letter in a bracket is no key where the file has none there`() {
    let text = (1...4).map { "\($0). 依照（A类）第\($0)项（　）。\nA. 甲\nB. 乙\n答案：B\n" }.joined()
    #expect(QuestionLines.of(text).first == "单 依照（A类）第1项（　）。 甲/乙 = B")
  }

  @Test func `after the sentence, where every question has it there`() {
    let truths = "判断题\n1. 应当报告。 √\n2. 可以瞒报。 ×\n3. 应当抢救。√\n"
    #expect(QuestionLines.of(truths) == ["判 应当报告。 = 对", "判 可以瞒报。 = 错", "判 应当抢救。 = 对"])
    let choices = (1...3).map { "\($0). 第\($0)项（　）。 B\nA. 甲\nB. 乙\n" }.joined()
    #expect(QuestionLines.of(choices).first == "单 第1项（　）。 甲/乙 = B")
  }

  @Test func `a mark at the option`() {
    for (right, other) in [
      ("√A. 甲", "B. 乙"), ("A. 甲 √", "B. 乙"), ("A. 甲(正确答案)", "B. 乙"), ("*A. 甲", "B. 乙"),
    ] {
      let text = "1. 谁（　）。\n\(right)\n\(other)\n2. 何（　）。\n\(right)\n\(other)\n"
      #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 甲/乙 = A"])
    }
    let between = "1. 谁（　）。\nA. 甲√B. 乙\n2. 何（　）。\nA. 丙√B. 丁\n"
    #expect(QuestionLines.of(between).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `stars are keys though one question of five has none, unless both of two have them`() {
    let starred = (1...4).map { "\($0). 第\($0)项（　）。\n*a) 甲\nb) 乙\nc) 丙\n\n" }.joined()
    let lines = QuestionLines.of(starred + "5. 何（　）。\na) 丁\nb) 戊\nc) 己\n")
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("= A") })
    #expect(lines.last == "单 何（　）。 丁/戊/己 = ?")
    let filled = QuestionLines.of(starred + "5. 由____签字。\n*a) 科长\n*b) 处长\n")
    #expect(filled.last?.hasSuffix("= ?") == true)
  }

  @Test func `options before or after the key`() {
    let text = "1. 谁（　）。\n答案：A\nA. 甲\nB. 乙\n2. 何（　）。（答案：B）\nA. 丙\nB. 丁\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = A", "单 何（　）。 丙/丁 = B"])
  }
}

extension String {
  /// What stands after the last place of a word.
  fileprivate func components(after word: String) -> String? {
    guard let range = self.ranges(of: word).last else { return nil }
    return String(self[range.upperBound...])
  }

  @Test func `one section may have its keys in blanks, the others below`() {
    let choices = (1...9).map { "\($0). 第\($0)个谁（　）。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    let text = "一、单选题\n\(choices)二、判断题\n1. 先报告。（√）\n2. 后报告。（×）\n"
    #expect(QuestionLines.of(text).suffix(2) == ["判 先报告。（　） = 对", "判 后报告。（　） = 错"])
  }

  @Test func `a letter in a bracket of two questions among many stays what it is`() {
    let choices = (1...9).map { "\($0). 第\($0)个谁（　）。\nA. 甲\nB. 乙\n答案：A\n" }.joined()
    let text = "一、单选题\n\(choices)二、多选题\n1. 维生素（A）见于何处。\nA. 甲\nB. 乙\n"
    #expect(QuestionLines.of(text).last == "多 维生素（A）见于何处。 甲/乙 = ?")
  }

  @Test func `keys above their questions are not those of the questions before`() {
    let questions = ["B", "A", "B"].enumerated().map { index, key in
      "答案：\(key)\n解析：第\(index)条。\n\(index + 1). 第\(index)个谁（　）。\nA. 甲\nB. 乙\n"
    }
    #expect(
      QuestionLines.of("一、单选题\n" + questions.joined()) == [
        "单 第0个谁（　）。 甲/乙 = B", "单 第1个谁（　）。 甲/乙 = A", "单 第2个谁（　）。 甲/乙 = B",
      ])
    #expect(
      Reading.document(questions.joined()).bank.questions.map(\.rationale) == [
        "第0条。", "第1条。", "第2条。",
      ])
  }

  @Test func `keys between questions that begin and end without one may be of either side`() {
    let text = (4...6).map { "答案：B\n\($0). 第\($0)个谁（　）。\nA. 甲\nB. 乙\n" }.joined()
    #expect(QuestionLines.of(text).allSatisfy { $0.hasSuffix("= ?") })
    #expect(QuestionLines.doubts(text).contains("1 stray-line"))
  }

  @Test func `keys above questions without numbers are left open`() {
    let text = "一、单选题\n答案：A\n谁（　）。\nA. 甲\nB. 乙\n答案：B\n何（　）。\nA. 子\nB. 丑\n"
    #expect(QuestionLines.of(text) == ["单 谁（　）。 甲/乙 = ?", "单 何（　）。 子/丑 = ?"])
    #expect(QuestionLines.doubts(text).contains("2 stray-line"))
  }
}
