import Competition
import ExamModel
import ExamTesting
import Testing

@testable import BigScreen

/// What the audience is not to see is in no byte that is sent.
@Suite struct SecrecyTests {
  private static let topics: [ScreenTopic?] = [nil] + ScreenTopic.allCases.map { $0 }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `before its answer is shown, nothing that is sent depends on any key`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var stage = StagedContest(StagedContest.contest(teams: 6, stages: 2))
    let other = StagedContest.deck(for: stage.state.contest, keys: "另答")
    var shown = 0
    for _ in 0..<600 {
      stage.time.advance(by: Milliseconds(Int64(generator.number(below: 2000))))
      let instant = stage.session.timeline.instant(of: stage.time.now())
      let event = RandomStage.event(in: stage.state, at: instant, &generator)
      guard (try? stage.take(event)) != nil else { continue }
      var twin = StagedContest(stage.state.contest, deck: other)
      twin.session = stage.session
      twin.time.advance(by: stage.time.now().boot - twin.time.now().boot)
      for topic in Self.topics {
        let sent = stage.sent(topic)
        guard stage.view(topic).answer == nil else {
          shown += 1
          #expect(stage.state.run?.step == .revealed)
          continue
        }
        #expect(sent == twin.sent(topic), "depends on the key: \(sent)")
        #expect(!sent.contains("答案〔") && !sent.contains("解析答案") && !sent.contains("法规答案"))
      }
    }
    #expect(shown > 0)
  }

  @Test(arguments: 5...8 as ClosedRange<UInt64>)
  func `of all questions only the one that is on is ever sent`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var stage = StagedContest(StagedContest.contest(teams: 6, stages: 2))
    for _ in 0..<600 {
      let instant = stage.session.timeline.instant(of: stage.time.now())
      let event = RandomStage.event(in: stage.state, at: instant, &generator)
      guard (try? stage.take(event)) != nil else { continue }
      let current = stage.state.run.flatMap { stage.deck.question($0.question, in: stage.state) }
      for topic in Self.topics {
        for number in Self.numbers(in: stage.sent(topic)) {
          #expect("q\(number)" == current?.id)
        }
      }
    }
  }

  /// What stands in the brackets that only questions have.
  private static func numbers(in text: String) -> Set<String> {
    Set(text.split(separator: "〔").dropFirst().map { String($0.prefix { $0 != "〕" }) })
  }

  @Test func `while the scores are frozen, nothing that is sent depends on later points`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.buzzer)]))
    try stage.take(.present, .start, .press(team: 1), .rule(.right), .reveal, .freeze(true))
    #expect(stage.view(.scores).notices == ["封榜"])
    #expect(stage.view(.scores).heading == "封榜前比分")
    var other = stage
    try stage.take(.adjust(team: 2, by: Mark(55), reason: "加分"), .endRound)
    try other.take(.adjust(team: 3, by: Mark(-31), reason: "扣分"), .endRound)
    for topic in Self.topics { #expect(stage.sent(topic) == other.sent(topic)) }
    #expect(!stage.sent().contains("155") && stage.sent().contains("110"))
    try stage.take(.freeze(false))
    #expect(stage.sent().contains("155"))
  }

  @Test func `right and wrong are told while frozen, their points are not`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.buzzer)]))
    try stage.take(.freeze(true), .present, .start, .press(team: 1), .rule(.right))
    #expect(stage.view().banner?.text == "回答正确")
    #expect(stage.view().banner?.detail == "")
    #expect(stage.view().teams[1].score == "100")
    #expect(stage.view().teams[1].part == .right)
  }

  @Test func `an award is sent when it is read out, the places when all have been`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.buzzer)]))
    try stage.take(.adjust(team: 2, by: Mark(30), reason: "加"))
    try stage.take(.adjust(team: 0, by: Mark(20), reason: "加"), .freeze(true))
    try stage.take(.endRound, .confirmScores, .closeHeat)
    #expect(stage.view().scene == .awards)
    #expect(stage.view().awards.isEmpty && stage.view().teams.isEmpty)
    #expect(!stage.sent(.scores).contains("130"))
    try stage.take(.announce)
    #expect(stage.view().awards == [ScreenAward(name: "二等奖", teams: ["城关镇"])])
    #expect(!stage.sent().contains("公安局") && !stage.sent(.scores).contains("130"))
    try stage.take(.announce)
    #expect(stage.view().awards.first == ScreenAward(name: "一等奖", teams: ["公安局"]))
    #expect(stage.view().teams.map(\.score) == ["130", "120", "100", "100"])
  }

  @Test func `a black screen tells nothing at all`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.buzzer)]))
    try stage.take(.present)
    let view = stage.view(.blank)
    #expect(view.title.isEmpty && view.question == nil && view.teams.isEmpty)
  }
}
