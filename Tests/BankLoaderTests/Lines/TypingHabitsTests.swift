import ExamModel
import Testing

@testable import BankLoader

/// Options side by side and keys in blanks, read at once where a text has nothing else about it.
@Suite struct TypingHabitsTests {
  private static func reading(_ text: String) -> CanonicalReader.Reading {
    CanonicalReader.reading(of: source(text), habits: true)
  }

  private static func source(_ text: String) -> SourceText {
    SourceText(file: "例.txt", bytes: Array(text.utf8))
  }

  /// Whether a text is read at once, and as its tidy form is.
  private static func isReadAtOnce(_ text: String) -> Bool {
    let reading = reading(text)
    return !ReadingDoubts.isDoubtful(reading, in: source(text)) && isTidy(reading, text)
  }

  private static func isTidy(_ reading: CanonicalReader.Reading, _ text: String) -> Bool {
    let tidied = LineBank.read(tidied: CharacterTidier(source(text)), file: "例.txt")
    return lines(of: reading.document) == lines(of: tidied)
  }

  /// All that two readings should have in common: all but the columns of places.
  private static func lines(of document: BankDocument) -> [String] {
    QuestionLines.of(document)
      + document.bank.questions.map {
        "\($0.number ?? 0) \($0.section ?? "") \($0.source.line) \($0.rationale ?? "")"
      } + document.diagnostics.map { "\($0.position.line) \($0.finding.code)" }
  }

  @Test func `options side by side are read at once`() {
    let text = "1、谁（　）。\nA、甲方  B、乙方　C、丙方\nD、丁方\n答案：C\n2、何（　）。\nA.子 B.丑\n答案：A\n"
    #expect(Self.isReadAtOnce(text))
    #expect(
      QuestionLines.of(text) == ["单 谁（　）。 甲方/乙方/丙方/丁方 = C", "单 何（　）。 子/丑 = A"])
  }

  @Test func `keys in the blanks of all stems are read at once`() {
    let text = """
      一、单选题
      1．谁（A）负责。
      A．甲方
      B．乙方
      二、多选题
      1．哪些（ A、B ）应当上报？
      A．火灾
      B．爆炸
      三、判断题
      1．先报告（√）。
      2．后报告（ × ）
      """
    #expect(Self.isReadAtOnce(text))
    #expect(
      QuestionLines.of(text) == [
        "单 谁（　）负责。 甲方/乙方 = A", "多 哪些（　）应当上报？ 火灾/爆炸 = AB", "判 先报告（　）。 = 对",
        "判 后报告（　） = 错",
      ])
  }

  @Test(arguments: [
    "A、甲方  B 、乙方", "A、甲方  B、、乙方", "A、甲方  Ｂ、乙方", "A、  B、乙方", "A、甲方  B、",
  ])
  func `options written in an odd way are left to the tidy form`(options: String) {
    let text = "1、谁（　）。\n\(options)\n答案：A\n"
    #expect(ReadingDoubts.isDoubtful(Self.reading(text), in: Self.source(text)))
  }

  @Test(arguments: [
    "1、（A）谁负责。\nA、甲方\nB、乙方\n", "1、谁（D）负责。\nA、甲方\nB、乙方\n", "1、谁【A】\nA、甲方\nB、乙方\n",
    "1、谁（A）（B）负责。\nA、甲方\nB、乙方\n", "1、先报告（×）（应后报告）\n", "1、先报告（错，应后报告）\n",
    "填空题\n1、由（是）负责。\n",
  ])
  func `brackets that may be more than a blank are left to the tidy form`(question: String) {
    #expect(ReadingDoubts.isDoubtful(Self.reading(question), in: Self.source(question)))
  }

  @Test func `a letter in the bracket of one stem among many is no habit`() {
    let others = (2...9).map { "\($0)、何（　）。\nA、甲方\nB、乙方\n答案：B\n" }
    let text = "1、维生素（A）见于何处。\nA、肝脏\nB、谷物\n" + others.joined()
    #expect(ReadingDoubts.isDoubtful(Self.reading(text), in: Self.source(text)))
    #expect(QuestionLines.of(text).first == "单 维生素（A）见于何处。 肝脏/谷物 = ?")
  }

  @Test func `a key that its explanation contradicts is no less open in a text without doubts`() {
    let text = "判断题\n1. 先报告。\n答案：错\n解析：正确。见第五条。\n2. 后报告。\n答案：错\n解析：错误。见第五条。\n"
    #expect(QuestionLines.of(text) == ["判 先报告。 = ?", "判 后报告。 = 错"])
  }

  @Test func `numbers left before a stem are taken off in a text without doubts`() {
    let text = "1、甲（　）。\nA、一\nB、二\n答案：A\n2、3、4、5、6、乙（　）。\nA、一\nB、二\n答案：B\n"
    #expect(QuestionLines.of(text) == ["单 甲（　）。 一/二 = A", "单 乙（　）。 一/二 = B"])
  }

  @Test func `a first line that may be a question is no title without a word`() {
    let text = "3、丙（　）。\n1、甲（　）。\nA、一\nB、二\n答案：A\n2、乙（　）。\nA、一\nB、二\n答案：B\n"
    #expect(QuestionLines.doubts(text) == ["1 stray-line"])
  }

  @Test func `what is read at once is what its tidy form says`() {
    var readAtOnce = 0
    for seed in 0..<2000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let text = Self.text(using: &random)
      let reading = Self.reading(text)
      guard !ReadingDoubts.isDoubtful(reading, in: Self.source(text)) else { continue }
      readAtOnce += reading.habits.isAny ? 1 : 0
      #expect(Self.isTidy(reading, text), "\(text)")
    }
    #expect(readAtOnce > 100)
  }

  /// A text of a few questions, most of them with the same habits.
  private static func text(using random: inout SeededGenerator) -> String {
    let odd = ["A 级", "B、C 两级", "（一）款", "3 日", "D类", "维生素A", "见 B. 项", "T 梁"]
    let (gap, sign) = (["  ", "　", "\t", " "], ["、", ".", "．", "，"])
    let (hasBeside, hasInBlank) = (Bool.random(using: &random), Bool.random(using: &random))
    var text = ""
    for number in 1...Int.random(in: 3...6, using: &random) {
      let words = Int.random(in: 0..<4, using: &random) == 0 ? odd : ["甲方", "乙方", "丙方和丁方"]
      let key = ["A", "B", "AC", "√", "C，D"][Int.random(in: 0..<5, using: &random)]
      let isOdd = Int.random(in: 0..<30, using: &random) == 0
      let mark = sign[Int.random(in: 0..<4, using: &random)]
      text += "\(number)、\(words.randomElement(using: &random) ?? "")由谁"
      text += hasInBlank != isOdd ? "（\(key)）负责。\n" : "（　）负责。\n"
      if key != "√" {
        for letter in ["A", "B", "C", "D"] {
          let end = hasBeside != isOdd ? gap[Int.random(in: 0..<4, using: &random)] : "\n"
          text += letter + mark + (words.randomElement(using: &random) ?? "") + end
        }
        text += text.hasSuffix("\n") ? "" : "\n"
      }
      text += hasInBlank != isOdd ? "" : "答案：\(key)\n"
    }
    return text
  }
}
