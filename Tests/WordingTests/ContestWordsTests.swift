import ExamModel
import Testing
import Wording

@testable import Competition

@Suite struct ContestWordsTests {
  private static let verdicts: [Verdict] = [
    .right, .wrong, .incomplete, .overTime, .foul, .count(1), .noted,
  ]
  private static let events: [ContestEvent] =
    [
      .checkIn(team: nil, isPresent: true), .checkIn(team: 0, isPresent: true),
      .checkIn(team: 0, isPresent: false), .substitute(team: 0, leaving: "1", entering: "2"),
      .draw(seed: 1), .rehearse(true), .rehearse(false), .begin, .beginRound, .envelope(1),
      .choose(value: Mark(10), number: 1), .pass, .present, .read, .start, .press(team: 0), .speak,
      .nominate(team: 0), .nobody, .void("1"), .replace("1"), .foul(team: 0, reason: "1"), .reveal,
      .endRound, .confirmScores, .closeHeat, .announce, .grant(award: 0, team: 0),
      .grant(award: 9, team: 9), .adjust(team: 0, by: Mark(1), reason: "1"),
      .adjust(team: 0, by: Mark(-1), reason: "1"), .freeze(true), .freeze(false), .pause, .resume,
      .correct(ruling: 0, to: .right, reason: "1"), .protest(team: 0, ruling: 0, reason: "1"),
      .protest(team: 0, ruling: nil, reason: "1"), .decide(protest: 0, judges: [0], to: .right),
      .decide(protest: 0, judges: [], to: nil), .recovered(lastAlive: .zero), .undo(1), .redo(1),
      .ruleShared(right: []), .ruleShared(right: [0]),
    ] + verdicts.map { .rule($0) }
  private static let steps: [NextStep] =
    [
      .draw, .choose(team: 0), .envelope(team: 0), .press, .verdict(team: 0), .sharedVerdict,
      .count(team: 0), .nothing,
    ] + events.map { .take($0) }
  private static let refusals: [ContestRefusal] = [
    .notNow, .noSuchTeam, .notInHeat(team: 0), .tooFewTeams, .noSuchMember("1"), .notDrawn,
    .noQuestionLeft, .numberUsed(1), .noSuchNumber(highest: 6), .noSuchValue([Mark(10)]),
    .notChosen, .notInRules, .alreadyTaken(team: 0), .barred(team: 0),
    .coolingDown(team: 0, .seconds(2)), .tooLate, .noSuchCount(highest: 15), .noSuchRuling,
    .sameVerdict, .unfitVerdict, .heatOver, .isTiebreak, .openProtest(0), .noSuchProtest,
    .noSuchJudge, .ownUnit(judge: 0, team: 0), .noImpartialJudge(team: 0), .noReason,
    .tooManyPoints(Mark(100)), .noSuchAward, .alreadyGranted, .noClock, .nothingLeft(1),
  ]
  private static let place = ContestPlace(stage: 0, heat: 0, round: 0)
  private static let effects: [ContestEffect] = [
    .tested(team: 0), .pressed(team: 0, after: nil), .pressed(team: 0, after: Milliseconds(1284)),
    .foul(team: 0), .voided, .spare(left: 1), .noSpareLeft, .secondChance, .tied([0, 0]),
    .advanced([0]), .corrected(ruling: 0, movesPlaces: true),
    .corrected(ruling: 0, movesPlaces: false),
    .scored(LedgerLine(team: 0, points: Mark(5), cause: .base, place: place)),
    .scored(LedgerLine(team: 0, points: Mark(-5), cause: .bonus, place: place)),
  ]
  private static let contest = Contest(
    title: "1", teams: [Team(name: "1")], judges: [Judge(name: "1")],
    awards: [Award(name: "1", count: 1, isRanked: false)], stages: [])
  private static let fileKeys =
    ["base", "from", "teams", "judges", "awards", "granted", "stages", "rounds"]
    + RoundKind.allCases.map(\.rawValue)

  private static let rounds: [Round] = RoundKind.allCases.flatMap { kind in
    EarlyPress.allCases.flatMap { rule in
      [false, true].map { isOdd in
        var rules = RoundRules(kind)
        rules.earlyPress = rule
        if isOdd {
          rules.members = 2
          rules.hasEnvelopes = true
          rules.pressesWhileReading = true
          rules.beginWithin = .seconds(5)
          rules.secondChances = 1
          rules.mayNominate = true
          rules.style = .shared
          rules.wrong = Mark(-5)
        }
        return Round(title: "1", kind: kind, rules: rules)
      }
    }
  }

  private func sentences(_ words: any Words) -> [String] {
    desk(words) + record(words) + screen(words)
  }

  private func desk(_ words: any Words) -> [String] {
    let name: (Int) -> String = { "\($0)" }
    var all = Self.steps.map { words.nextStep($0, name: name) }
    all += Self.refusals.map { words.sentence(for: $0, name: name) }
    all += Self.effects.compactMap { words.sentence(for: $0, name: name) }
    all += DeskUsage.allCases.map { words.deskUsage($0) }
    all += words.deskHelp
    all += [
      words.deskPrompt, words.contestQuestion(1, of: 2, isSpare: true), words.pointsText(Mark(2)),
      words.clock("00:05", isRunning: true), words.clock("00:05", isRunning: false),
      words.timeIsUp, words.contestKey("1"), words.noQuestionText, words.unknownDeskCommand("1"),
      words.deskLeft, words.contestResumed(events: 2), words.contestMovedOn,
      words.notRecorded("1"), words.protestStake(movesPlaces: true),
      words.protestStake(movesPlaces: false),
    ]
    return all
  }

  private func record(_ words: any Words) -> [String] {
    let causes: [LedgerCause] = [
      .base, .carried, .ruling(0), .correction(ruling: 0), .decision(protest: 0), .bonus,
    ]
    var all = Self.events.map { words.retold($0, contest: Self.contest) }
    all += Self.verdicts.map { words.verdict($0) }
    all += RoundKind.allCases.map { words.roundKind($0) }
    all += causes.map { words.cause($0) }
    all += ContestHeading.allCases.map { words.heading($0) }
    all += Self.fileKeys.compactMap { words.contestComment(on: $0) }
    all += [
      words.replayProves(events: 2), words.replayFails(at: 1),
      words.noSuchContest("1", nearest: nil, folder: "2"),
      words.noSuchContest("1", nearest: "3", folder: "2"), words.noContests(folder: "1"),
      words.contestAsOpened, words.askTitle, words.askTeams, words.undoneMark,
      words.noContestRecord("1"), words.fewTiebreaks(stage: "1", count: 2),
      words.soundContest("1", teams: 2, questions: 2, spares: 2, minutes: 2),
      words.roundNeeds("1", questions: 2, spares: 2, available: 2),
      words.cannotDeal(stage: "1", round: "2", needed: 2, available: 3),
    ]
    return all
  }

  private func screen(_ words: any Words) -> [String] {
    let labels = ScreenLabel.allCases
    var all = labels.filter { $0 != .comma }.map { words.screen($0) }
    all += labels.map { words.screenShows($0) }
    all += Self.rounds.flatMap { words.ruleLines($0) }
    all += [
      words.heat(2), words.seated(1, name: "2"), words.listed(["1", "2"]),
      words.screenChoice("1", isEnvelope: true), words.screenChoice("1", isEnvelope: false),
      words.screenSpeed(questions: 15), words.teamsRight(5), words.screenNominated("1", by: "2"),
      words.pressTime(Milliseconds(1284)), words.gain(Mark(5)), words.signed(Mark(-5)),
      words.screenAt("1"), words.screenNotBuilt, words.screenRefused("1", isInUse: true),
      words.screenRefused("1", isInUse: false), words.screenStopped, words.absentTeam("1"),
    ]
    return all
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

  @Test func `chinese has no english in it but what is typed or stands in a file`() {
    let allowed: Set<String> = [
      "contest", "run", "kaosai", "screen", "host", "port", "F", "unit", "category", "members",
      "substitutes", "teams", "xlsx", "advance", "heats", "questions", "time", "right", "wrong",
      "foul", "spares", "envelopes", "true", "wait", "early", "press", "void", "bar", "penalty",
      "second", "chances", "values", "nominate", "style", "shared", "bonus",
    ]
    for sentence in sentences(Chinese()) {
      let words = sentence.split { !($0.isASCII && $0.isLetter) }.map(String.init)
      #expect(allowed.isSuperset(of: words), "\(sentence)")
    }
  }

  @Test func `every command of the desk's help is one that usage speaks of in that language`() {
    for words in [Chinese() as any Words, English()] {
      let help = words.deskHelp.joined(separator: " ")
      for usage in DeskUsage.allCases {
        let example = words.deskUsage(usage).split { "：:".contains($0) }.last ?? ""
        let command = example.split { " ，,（(".contains($0) }.first.map(String.init) ?? ""
        #expect(help.contains(command), "\(command)")
      }
    }
  }

  @Test(arguments: [
    (Milliseconds(1284), "1.284 秒"), (.seconds(3), "3 秒"), (Milliseconds(5), "0.005 秒"),
  ])
  func `how fast a team pressed is told to the thousandth`(time: Milliseconds, text: String) {
    #expect(Chinese().pressTime(time) == text)
  }
}
