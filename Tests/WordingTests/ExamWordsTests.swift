import ExamModel
import Testing
import Wording

@Suite struct ExamWordsTests {
  private static let kinds = QuestionKind.allCases
  private static let releases = ShowPolicy.Release.allCases
  private static let marked = [
    MarkedResponse(outcome: .partial, mark: Mark(1), maximum: Mark(2)),
    MarkedResponse(outcome: .right, mark: Mark(1), maximum: Mark(1)),
    MarkedResponse(outcome: .pending, mark: .zero, maximum: Mark(5)),
  ]

  /// Sentences with nothing in them but what the language says.
  private func sentences(_ words: any Words) -> [String] {
    prompts(words) + results(words) + admission(words)
  }

  private func prompts(_ words: any Words) -> [String] {
    let kinds = Self.kinds.flatMap { kind in
      [
        words.kindName(kind), words.kind(kind, marks: Mark(1)),
        words.cannotBeAnswer(kind, options: 4, count: 1),
        words.cannotBeAnswer(kind, options: 4, count: 2),
      ]
    }
    return kinds + words.commandHelp(isExam: true) + words.commandHelp(isExam: false) + [
      words.practiceHeading(count: 1), words.helpAndLeave,
      words.questionNumber(1, of: 2, part: nil), words.questionNumber(1, of: 2, part: 1),
      words.marks(Mark(2)), words.answered(1), words.timeLeft("48:20"), words.flagged,
      words.caseText, words.currentAnswer("1"), words.answerPrompt, words.saved("1"),
      words.cleared, words.nothingToClear, words.flagSet(true), words.flagSet(false),
      words.emptyLine, words.unknownCommand(""), words.unknownCommand("1"),
      words.unreadableLine(.notUTF8), words.unreadableLine(.tooLong), words.isFirstQuestion,
      words.noSuchQuestion(9), words.unanswered([1, 2]), words.flaggedQuestions([1, 2]),
      words.allShown(canGoBack: true), words.allShown(canGoBack: false), words.overviewLegend,
      words.confirmSubmit(blank: 1, flagged: 1), words.notSubmitted, words.halfTime("30:00"),
      words.minutesLeft(5), words.minutesLeft(1), words.extended(by: .minutes(10)),
      words.extended(by: .seconds(-90)), words.noTimeLimit, words.timeLeft("1", until: "2"),
    ]
  }

  private func results(_ words: any Words) -> [String] {
    Self.releases.flatMap { release in
      [nil, "2026-12-01 18:00"].flatMap {
        [words.scoreLater(release, closing: $0), words.answersLater(release, closing: $0)]
      }
    } + Self.marked.map(words.earned) + [
      words.isRight, words.isWrong(key: "1", response: "2", isPartial: true),
      words.isWrong(key: "1", response: "2", isPartial: false), words.modelAnswer("1"),
      words.skipped(key: "1"), words.practiceSummary(right: 1, of: 2, skipped: 1),
      words.practiceSummary(right: 0, of: 0, skipped: 0), words.submitted(at: "10:00"),
      words.expired(at: "10:00"), words.voided("1"), words.pressEnter,
      words.score(Mark(1), of: Mark(2)), words.passed(true), words.passed(false),
      words.grade("1"), words.pending(1), words.pending(2), words.reviewHeading(wrong: 1),
      words.allRight, words.yourAnswer("1"), words.rightAnswer("1"), words.noResponse,
      words.withheld, words.left(clock: "48:20", isRunning: true),
      words.left(clock: "48:20", isRunning: false), words.left(clock: nil, isRunning: true),
      words.notSaved("1"), words.notDone("1"), words.keptAsLate("1"), words.movedOn,
    ]
  }

  private func admission(_ words: any Words) -> [String] {
    [
      words.askCandidateID, words.askName, words.askUnit, words.askPasscode, words.wrongPasscode,
      words.notOnRoster("1"), words.askIsThisYou, words.notYou, words.candidateNumber("1"),
      words.checkDetails, words.formSize(questions: 1, marks: Mark(1)),
      words.duration(.minutes(60)), words.duration(.seconds(90)), words.duration(.minutes(600)),
      words.autoSubmit(at: "10:00"), words.resumed(answered: 1), words.notOpenYet("1"),
      words.closed("1"), words.tooLate("1"), words.noAttemptsLeft(1), words.noAttemptsLeft(2),
      words.seedFixed(1), words.rosterNeeded, words.paperAsOpened, words.tooEarly(.minutes(5)),
      words.cannotGoBack, words.cannotSkip, words.alreadyRevealed, words.menuTitle,
      words.menuPrompt, words.notInMenu(6), words.chooseBank, words.allBanks, words.choosePaper,
      words.howMany(10), words.tryOne, words.triedOne, words.nothingThere, words.noResults,
      words.goodbye,
    ] + words.menuEntries + words.menuHelp
  }

  private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x3000...0x303F).contains(scalar.value)
      || (0xFF00...0xFFEF).contains(scalar.value)
  }

  @Test func `english has no chinese in it`() {
    for sentence in sentences(English()) {
      #expect(!sentence.unicodeScalars.contains(where: isChinese), "\(sentence)")
      #expect(!sentence.isEmpty)
    }
  }

  @Test func `chinese has no english in it but what is typed, and names`() {
    let allowed: Set<String> = [
      "n", "p", "g", "m", "c", "o", "t", "s", "q", "h", "y", "f", "a", "ca", "A", "B", "D", "AC",
      "CABD",
      "kaosai", "KaoSai", "help", "results", "list", "seed", "roster", "UTF", "question", "banks",
      "papers",
    ]
    for sentence in sentences(Chinese()) {
      let words = sentence.split { !($0.isASCII && $0.isLetter) }.map(String.init)
      #expect(allowed.isSuperset(of: words), "\(sentence)")
      #expect(!sentence.contains { ",;!?".contains($0) } || sentence.contains("a,c"), "\(sentence)")
    }
  }

  @Test func `no sentence says one questions`() {
    for sentence in sentences(English()) {
      for slip in [" 1 questions", "1 marks", " 1 minutes", "1 attempts"] {
        #expect(!(" " + sentence).contains(slip), "\(sentence)")
      }
    }
  }

  @Test(arguments: [
    (Response.choices([0, 2]), "AC", "AC"), (.truth(true), "对", "true"),
    (.truth(false), "错", "false"), (.blanks(["甲", ""]), "甲；（空）", "甲; (empty)"),
    (.numbers([7, nil, 2.5]), "7；（空）；2.5", "7; (empty); 2.5"),
    (.pairs([1, nil, 0]), "1B 3A", "1B 3A"), (.order([2, 0, 1]), "CAB", "CAB"),
    (.text("略"), "略", "略"),
    (.choices([-1, 26]), "??", "??"), (.numbers([1e300]), "1e+300", "1e+300"),
  ])
  func `answers as people write them`(response: Response, chinese: String, english: String) {
    #expect(Chinese().answerText(response) == chinese)
    #expect(English().answerText(response) == english)
  }

  @Test(arguments: [
    (AnswerKey.choices([1]), "B"), (.truth(false), "错"), (.order([1, 0]), "BA"),
    (.pairs([1, 1]), "1B 2B"),
    (.blanks([["甲", "乙"], []], anyOrder: false), "甲；"), (.text("略"), "略"),
    (.numbers([NumericKey(value: 2.5, tolerance: 0.1), NumericKey(value: 3)]), "2.5±0.1；3"),
  ])
  func `keys as people read them`(key: AnswerKey, text: String) {
    #expect(Chinese().keyText(key) == text)
  }

  @Test(arguments: [
    (Citation(law: "安全生产法", article: 5), "《安全生产法》第五条", "《安全生产法》 art. 5"),
    (
      Citation(law: "刑法", article: 134, insertion: 1), "《刑法》第一百三十四条之一",
      "《刑法》 art. 134-1"
    ),
    (
      Citation(law: "安全生产法", article: 21, detail: "第（一）项"), "《安全生产法》第二十一条第（一）项",
      "《安全生产法》 art. 21 第（一）项"
    ),
    (Citation(law: "消防法"), "《消防法》", "《消防法》"),
  ])
  func `citations`(citation: Citation, chinese: String, english: String) {
    #expect(Chinese().citation(citation) == chinese)
    #expect(English().citation(citation) == english)
  }

  @Test(arguments: [
    (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (105, "一百零五"), (110, "一百一十"), (119, "一百一十九"),
    (1005, "一千零五"), (1050, "一千零五十"), (1500, "一千五百"), (9999, "九千九百九十九"), (0, "零"), (-1, "-1"),
    (10_000, "一万"),
  ])
  func `numbers as laws write them`(number: Int, text: String) {
    #expect(ChineseNumeral.text(of: number) == text)
  }

  @Test(
    arguments: [
      (1_000, "1 秒", "1 s"), (1, "1 秒", "1 s"), (90_000, "1 分钟 30 秒", "1 min 30 s"),
      (3_600_000, "60 分钟", "60 min"), (5_400_000, "90 分钟", "90 min"),
      (36_000_000, "10 小时", "10 hours"),
      (0, "0 秒", "0 s"),
    ] as [(Int64, String, String)])
  func `lengths of time`(length: Int64, chinese: String, english: String) {
    #expect(Chinese().duration(Milliseconds(length)) == chinese)
    #expect(English().duration(Milliseconds(length)) == english)
  }
}
