import ExamModel
import Testing
import Wording

@Suite struct FileWordsTests {
  private static let problems: [YAMLProblem] = [
    .notUTF8, .empty, .fullWidthSign("："), .fullWidthSign("，"), .tab, .colonInValue, .unclosed,
    .indentation, .missingColon, .strayCharacter, .controlCharacter, .alias, .severalDocuments,
    .syntax,
  ]

  private static let expectations: [ExamModel.Expectation] = [
    .text, .wholeNumber(1, 9), .percent, .mark(.zero, Mark(2)), .length, .dateTime, .window, .date,
    .zone, .oneOf(["wall"]), .truth, .list, .mapping, .quota, .attempts, .draw, .article,
    .quantity,
  ]

  private static var shortfall: BlueprintShortfall {
    var cell = BlueprintShortfall(
      section: 0, title: "单选", kind: .singleChoice, needed: 40, available: 12)
    cell.bank = "安全生产法"
    cell.difficulty = .hard
    return cell
  }

  private static let findings: [PaperFinding] =
    problems.map { .notYAML($0) }
    + expectations.map { .badValue(key: "pass", value: "x", expected: $0) }
    + FileRole.allCases.map { .wrongRole($0, expected: .paper) }
    + [
      .unknownKey("titel", nearest: "title"), .missingKey("title"), .repeatedKey("title"),
      .conflictingKeys("window", "start"), .repeatedName("a"),
      .badValue(key: "series", value: "", expected: .text),
      .badValue(key: "", value: "a", expected: .mapping),
      .wrongSum(key: "difficulty", sum: "80%", expected: "100%"), .emptyWindow,
      .unknownBank("a", nearest: nil), .cannotFill(shortfall), .tooLarge,
    ]

  private static let errors: [FileError] = [
    .missing(path: "a"), .notPermitted(path: "a"), .isDirectory(path: "a"),
    .tooLarge(path: "a", limit: 1 << 20), .full(path: "a"), .failed(path: "a", reason: "b"),
  ]

  @Test func `every finding and error is a whole sentence in both languages`() {
    for words in [Chinese(), English()] as [any Words] {
      let end = words.language == .chinese ? "。？" : ".?"
      let sentences =
        Self.findings.map { words.sentence(for: $0) } + Self.errors.map { words.sentence(for: $0) }
      for sentence in sentences {
        #expect(sentence.last.map { end.contains($0) } == true, "\(sentence)")
        let isChinese = sentence.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
        #expect(isChinese || words.language == .english, "\(sentence)")
      }
    }
  }

  @Test func `a shortfall names the cell, what it needs and what there is`() {
    #expect(
      Chinese().sentence(for: Self.shortfall)
        == "第 1 部分“单选”抽不出来：单选题、题库“安全生产法”、难度“难”的题需要 40 道，只有 12 道。请补充试题，或者减少题数。")
    #expect(
      English().sentence(for: Self.shortfall).contains("needs 40, there are 12"))
  }

  @Test func `a word that is nearly right is suggested`() {
    let finding = PaperFinding.badValue(
      key: "clock", value: "wal", expected: .oneOf(["wall", "active"]))
    #expect(
      Chinese().sentence(for: finding) == "“clock”不能是“wal”，应为 wall、active 之一。您要写的是“wall”吗？")
    #expect(
      English().sentence(for: finding)
        == "“clock” cannot be “wal”; expected one of wall, active. Did you mean “wall”?")
  }

  @Test func `every key of a paper but those that speak for themselves has a comment`() {
    for key in PaperKey.allCases where key != .title && key != .sections {
      #expect(Chinese().comment(on: key) != nil)
      #expect(English().comment(on: key) != nil)
    }
  }
}
