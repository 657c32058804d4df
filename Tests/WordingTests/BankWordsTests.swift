import ExamModel
import Testing
import Wording

@Suite struct BankWordsTests {
  private static let place = SourcePosition(file: "a.txt", line: 8, column: 1)

  private static let findings: [BankFinding] = [
    .notText, .strayLine("a"), .noQuestions, .numberOutOfOrder(expected: 1, found: 3),
    .unknownKind("a"), .undecidedKind, .missingKey, .impossibleKey("E"), .singleLetterKey("A"),
    .severalLetterKey("AB"), .blankCount(stem: 1, key: 2), .tooFewOptions(0), .tooFewOptions(1),
    .optionLetters("D. a"), .emptyOption("B"), .repeatedOption("A", "B"), .emptyStem, .noParts,
    .repeatedID("a", first: place), .repeatedQuestion(first: place, reordered: false),
    .repeatedQuestion(first: place, reordered: true), .unreadableCitation("a"),
    .unknownLaw("a"), .articleBeyondLaw(law: "a", article: 9, last: 8),
    .supersededLaw(law: "a", by: "b"), .badValue(key: "a", value: "b"),
    .badValue(key: "a", value: ""), .repeatedKey("a"), .noRationale, .badJSON("too-deep"),
    .merge(.droppedRepeat(first: place)), .merge(.nearRepeat(first: place)),
    .merge(.contradictingKeys(first: place, key: "a", other: "b")),
    .merge(.differentVersions("1", "2")), .badJSON("unexpected-character"), .badMember("$"),
    .badMember("questions[1].stem"),
  ]

  private static let share = ObservedShare(count: 52, total: 120, expected: 30, limit: 44)

  private static let quality: [QualityFinding] =
    [
      .leaningKeys(letter: "C", share), .longestRight(share), .trueShare(share),
      .allOptionsRight(share), .allOfAboveRight(share), .noBlank,
      .repeatsStem(option: "B", word: "a"),
      .olderVersion(law: "a", version: "2014", adopted: "2021-06-10"),
      .outdatedNumber(
        "3", law: "a", article: ArticleNumber(134, insertion: 1), current: ["1", "2"]),
    ] + AllOfAboveMisuse.allCases.map { .allOfAbove(option: "D", $0) }

  private static let verified: [VerifyFinding] = [
    .lawNotSupplied("a"), .articleMissing(law: "a", article: ArticleNumber(9)),
    .itemMissing(Citation(law: "a", article: 9), item: 3),
    .paragraphMissing(Citation(law: "a", article: 9), paragraph: 3, last: 1),
    .numberMissing("3"), .boundDiffers("3", article: "3"), .termMissing("a"),
    .copied("a", law: "b"), .unusedException(question: "a", code: "copied"),
  ]

  private static func sentences(_ words: any Words) -> [String] {
    (findings + quality.map { .quality($0) }).map { words.sentence(for: $0) }
      + verified.map { words.sentence(for: $0) }
      + [
        words.verified(questions: 9, texts: 2, problems: 1, notes: 1),
        words.verified(questions: 9, texts: 2, problems: 0, notes: 0),
        words.noLawTexts(folder: "a"),
        words.checked(questions: 9, errors: 1, warnings: 2, notes: 3),
        words.checked(questions: 9, errors: 0, warnings: 0, notes: 0), words.found(0),
        words.found(1), words.found(2), words.notWritten(unreadFiles: 1),
        words.notWritten(unreadFiles: 2), words.notWritten(contradictions: 1),
        words.notWritten(contradictions: 2), words.notWritten(doubts: 1),
        words.notWritten(doubts: 2),
      ]
  }

  @Test func `every finding is a whole sentence in both languages`() {
    for sentence in Self.sentences(Chinese()) {
      #expect(sentence.hasSuffix("。"), "\(sentence)")
      #expect(sentence.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(sentence)")
    }
    for sentence in Self.sentences(English()) {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
      #expect(!sentence.contains { ("\u{3000}"..."\u{9FFF}").contains($0) }, "\(sentence)")
    }
  }

  @Test func `a share is told with what chance would make of it`() {
    #expect(
      Chinese().sentence(for: BankFinding.quality(.leaningKeys(letter: "C", Self.share)))
        == "有选项 C 的 120 道单选题中，答案是 C 的有 52 道（43%），随机排列应在 30 道左右，多于 44 道就不像是偶然。"
        + "请调换选项的位置，使各个字母大致相当。")
  }

  @Test func `labels exist in both languages`() {
    for label in BankLabel.allCases {
      #expect(!Chinese().label(label).isEmpty)
      #expect(English().label(label).allSatisfy { $0.isASCII })
    }
    #expect(Chinese().fact(.questions, "3") == "试题：3")
    #expect(English().fact(.questions, "3") == "Questions: 3")
  }

  @Test func `a share is rounded half up`() {
    #expect(Chinese().share(1, of: 8) == "1（13%）")
    #expect(English().share(1, of: 3) == "1 (33%)")
    #expect(English().share(0, of: 0) == "0 (0%)")
  }

  @Test func `what a sentence quotes is short and on one line`() {
    let text = "一\n" + String(repeating: "长", count: 100)
    let sentence = Chinese().sentence(for: BankFinding.strayLine(text))
    #expect(!sentence.contains("\n"))
    #expect(sentence.count < 80)
  }

  @Test func `a value that cannot be says what can`() {
    #expect(
      Chinese().sentence(for: BankFinding.badValue(key: "难度", value: "极难"))
        == "“难度”不能是“极难”，应为易、中、难，或者 0 到 1 之间的得分率。")
  }

  @Test func `places are written as an editor takes them`() {
    #expect(
      Chinese().sentence(for: BankFinding.repeatedQuestion(first: Self.place, reordered: true))
        == "与 a.txt:8 的试题相同，只是选项的顺序不同。请删去一道。")
  }
}
