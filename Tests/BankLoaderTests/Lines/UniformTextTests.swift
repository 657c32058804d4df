import ExamModel
import Testing

@testable import BankLoader

/// Texts that set off questions, options and keys in another way than tidy text does, and in the
/// same way throughout: they are read at once.
@Suite struct UniformTextTests {
  private static func source(_ text: String) -> SourceText {
    SourceText(file: "例.txt", bytes: Array(text.utf8))
  }

  /// The reading of a text rewritten; nil where it is not of one style, or leaves a doubt.
  private static func readingAtOnce(_ text: String) -> CanonicalReader.Reading? {
    guard let uniform = UniformText.rewritten(source(text)) else { return nil }
    let reading = CanonicalReader.reading(of: uniform, habits: true)
    return ReadingDoubts.isDoubtful(reading, in: uniform) ? nil : reading
  }

  private static func tidied(_ text: String) -> BankDocument {
    LineBank.read(tidied: CharacterTidier(source(text)), file: "例.txt")
  }

  /// All that two readings should have in common: all but the columns of places.
  private static func lines(of document: BankDocument) -> [String] {
    QuestionLines.of(document)
      + document.bank.questions.map {
        "\($0.number ?? 0) \($0.section ?? "") \($0.source.line) \($0.rationale ?? "")"
      } + document.diagnostics.map { "\($0.position.line) \($0.finding.code)" }
  }

  /// Two questions, whose numbers, letters and key lines a test sets.
  private static func text(
    numbers: [String] = ["1. ", "2. "], letters: [String] = ["A. ", "B. "],
    keys: [String] = ["答案：B", "答案：AB"]
  ) -> String {
    """
    安全知识
    \(numbers[0])谁负责（　）。
    \(letters[0])单位
    \(letters[1])个人
    \(keys[0])
    解析：见第三条。

    \(numbers[1])哪些应当上报（　）。
    \(letters[0])火灾
    \(letters[1])爆炸
    \(keys[1])

    """
  }

  private static let expected = ["单 谁负责（　）。 单位/个人 = B", "多 哪些应当上报（　）。 火灾/爆炸 = AB"]

  @Test(arguments: [
    ["（1）", "（2）"], ["(1) ", "(2) "], ["1)", "2)"], ["1）", "2）"], ["[1] ", "[2] "],
    ["【1】", "【2】"], ["第1题 ", "第2题 "], ["第1题：", "第2题："], ["第1题、", "第2题、"],
    ["1.[单选题]", "2.[多选题]"], ["1、(单选题) ", "2、(多选题) "], ["（1）【单选题】", "（2）【多选题】"],
  ])
  func `numbers in other signs, and boxes with the kind, are read at once`(numbers: [String]) throws
  {
    let text = Self.text(numbers: numbers)
    let reading = try #require(Self.readingAtOnce(text))
    #expect(QuestionLines.of(reading.document) == Self.expected)
    #expect(Self.lines(of: reading.document) == Self.lines(of: Self.tidied(text)))
  }

  @Test(arguments: [
    ["（A）", "（B）"], ["(A) ", "(B) "], ["[A]", "[B]"], ["【A】", "【B】"], ["A ", "B "],
    ["A　", "B　"],
  ])
  func `letters in other signs are read at once`(letters: [String]) throws {
    let text = Self.text(letters: letters)
    let reading = try #require(Self.readingAtOnce(text))
    #expect(QuestionLines.of(reading.document) == Self.expected)
    #expect(Self.lines(of: reading.document) == Self.lines(of: Self.tidied(text)))
  }

  @Test(arguments: [
    ["（答案：B）", "（答案：AB）"], ["(正确答案: B)", "(正确答案: AB)"], ["答案 B", "答案 AB"],
    ["Answer: B", "Answer: AB"],
    ["答：B", "答：AB"], ["正确答案：B 我的答案：A 得分：0.0", "正确答案：AB 我的答案：AB 得分：2.0分"],
  ])
  func `keys in other words are read at once`(keys: [String]) throws {
    let text = Self.text(keys: keys)
    let reading = try #require(Self.readingAtOnce(text))
    #expect(QuestionLines.of(reading.document) == Self.expected)
    #expect(Self.lines(of: reading.document) == Self.lines(of: Self.tidied(text)))
  }

  @Test func `options in brackets side by side, and kinds behind statements, are read at once`()
    throws
  {
    let text = """
      （1）谁负责（　）。
      （A）单位 （B）个人
      （C）社区
      答案：C

      （2）先报告。（判断题）
      答案：对
      """
    let reading = try #require(Self.readingAtOnce(text))
    #expect(QuestionLines.of(reading.document) == ["单 谁负责（　）。 单位/个人/社区 = C", "判 先报告。 = 对"])
    #expect(Self.lines(of: reading.document) == Self.lines(of: Self.tidied(text)))
  }

  @Test func `sections begin their numbers again`() throws {
    let text = """
      一、单选题
      （1）谁负责（　）。
      （A）单位
      （B）个人
      答案：B
      二、判断题
      （1）先报告。
      答案：错
      （2）后报告。
      答案：对
      """
    let reading = try #require(Self.readingAtOnce(text))
    #expect(Self.lines(of: reading.document) == Self.lines(of: Self.tidied(text)))
    #expect(reading.document.bank.questions.count == 3)
  }

  @Test(arguments: [
    // Tidy text needs no rewriting.
    text(),
    // A number that is not the next one, a number in another style.
    text(numbers: ["（1）", "（3）"]), text(numbers: ["（1）", "2. "]),
    // A letter that is not the next one, a letter in another style, letters that may be a key.
    text(letters: ["（A）", "（C）"]), text(letters: ["（A）", "B. "]), text(letters: ["A ", "B C"]),
    // A letter within an option that nothing sets off.
    text(letters: ["（A）甲（B）", "（C）"]), text(letters: ["A 甲 B ", "C "]),
    // A second box before the stem, a line that goes on.
    text(numbers: ["（1）[单选题][易]", "（2）"]), text(numbers: ["（1）甲\n", "（2）"]),
    // A second sign behind a number or a letter.
    text(numbers: ["（1）.", "（2）."]), text(letters: ["（A）、", "（B）、"]),
    // Backslashes are escapes in tidy text.
    text(numbers: ["（1）\\", "（2）"]),
  ])
  func `a text that is not of one style is left to the tidy form`(text: String) {
    #expect(Self.readingAtOnce(text) == nil)
  }

  @Test(arguments: [
    "答案 B和C", "答案：B", "答案", "答：略", "答案 BA", "（答案：B", "正确答案：B 解析：见第三条", "正确答案：B 我的答案：A 解析：甲",
    "正确答案：B我的答案：A", "Answer B", "Answers: B", "参考答案见下",
  ])
  func `other lines with words for keys are no key lines`(line: String) {
    let source = Self.source(line)
    #expect(source.lines.allSatisfy { UniformKeyLine(of: $0.range, in: source.bytes.span) == nil })
  }

  @Test func `what is read at once is what its tidy form says`() {
    var readAtOnce = 0
    for seed in 0..<3000 {
      var random = SeededGenerator(seed: UInt64(seed))
      let text = Self.text(using: &random)
      guard let reading = Self.readingAtOnce(text) else { continue }
      readAtOnce += 1
      #expect(Self.lines(of: reading.document) == Self.lines(of: Self.tidied(text)), "\(text)")
    }
    #expect(readAtOnce > 300)
  }

  /// A text of a few questions in one style, now and then something odd in it.
  private static func text(using random: inout SeededGenerator) -> String {
    let words = ["甲方", "乙方和丙方", "第三条（一）项", "3 日", "见（B）项", "B级", "维生素 A", "（A）股", "24小时"]
    let number = [("（", "）"), ("", "）"), ("[", "] "), ("第", "题 "), ("", "、")][random.pick(5)]
    let letter = [("（", "）"), ("[", "]"), ("", " "), ("", "、")][random.pick(4)]
    let tag = ["", "", "[单选题]", "（多选题）", "（易）"][random.pick(5)]
    let key = ["答案：", "答案 ", "Answer: ", "答：", "（答案："][random.pick(5)]
    let gap = random.pick(3) == 0 ? " " : "\n"
    var text = ["", "题库\n", "一、选择题\n"][random.pick(3)]
    for index in 1...(random.pick(3) + 2) {
      let isOdd = random.pick(25) == 0
      text += number.0 + String(index + (isOdd ? random.pick(2) : 0)) + number.1
      text +=
        tag + words[random.pick(isOdd ? 9 : 2)] + ["应当（　）。", "负责。", "：（　）"][random.pick(3)] + "\n"
      if random.pick(6) > 0 {
        for place in 0..<4 {
          text += letter.0 + KeyText.letter(place) + letter.1
          text += words[random.pick(random.pick(12) == 0 ? 9 : 4)] + (place == 3 ? "\n" : gap)
        }
      }
      let answer = ["A", "BC", "对", "错误", "甲方"][random.pick(isOdd ? 5 : 2)]
      text += key + answer + (key.first == "（" ? "）\n" : "\n")
      text += ["", "解析：见第三条。\n", "解析：其一\n（2）其二\n"][random.pick(isOdd ? 3 : 2)]
      text += random.pick(2) == 0 ? "\n" : ""
    }
    return text
  }
}

extension SeededGenerator {
  /// A number below a bound.
  fileprivate mutating func pick(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
