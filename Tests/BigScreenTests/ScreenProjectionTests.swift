import Competition
import ExamModel
import ExamTesting
import Testing
import Wording

@testable import BigScreen

/// What the audience sees, state by state.
@Suite struct ScreenProjectionTests {
  private static let buzzer = StagedContest.contest([StagedContest.round(.buzzer)])

  @Test func `before the contest: a welcome with the teams, who is absent, and trial presses`()
    throws
  {
    var stage = StagedContest(Self.buzzer)
    try stage.take(.checkIn(team: 3, isPresent: false))
    let view = stage.view(tested: 1)
    #expect(view.scene == .welcome && view.title == "应急知识竞赛")
    #expect(view.teams.map(\.note) == ["甲、乙", "甲、乙", "甲、乙", "缺席"])
    #expect(view.teams.map(\.score) == ["", "", "", ""])
    #expect(view.banner?.team == "2 号　河东镇" && view.teams[1].part == .tested)
  }

  @Test func `who is absent sits last and is not in the scores`() throws {
    var stage = StagedContest(Self.buzzer)
    try stage.take(.checkIn(team: 0, isPresent: false), .checkIn(team: nil, isPresent: true))
    try stage.take(.draw(seed: 3), .begin, .beginRound, .present)
    #expect(stage.state.seats.last == 0)
    #expect(stage.view().teams.map(\.seat) == [1, 2, 3])
    #expect(!stage.view(.scores).teams.contains { $0.name == "城关镇" })
  }

  @Test func `before a round: its rules in words`() throws {
    var stage = StagedContest(Self.buzzer)
    try stage.take(.checkIn(team: nil, isPresent: true), .begin)
    let view = stage.view()
    #expect(view.scene == .rules && view.heading == "环节buzzer")
    #expect(view.lines.first == "共 20 题，宣布“开始”后抢答")
    #expect(view.lines.contains("宣布“开始”之前按键为犯规：扣 10 分，本题作废，换备用题"))
    #expect(view.teams.map(\.score) == ["100", "100", "100", "100"])
  }

  @Test func `a buzzer question from 出题 to 公布`() throws {
    var stage = try StagedContest(playing: Self.buzzer)
    try stage.take(.present)
    #expect(stage.view().question?.stem == "题干〔1〕" && stage.view().clock == nil)
    #expect(stage.view().path == ["决赛", "环节buzzer", "第 1/20 题", "10 分"])
    try stage.take(.read, .start)
    stage.time.advance(by: .seconds(3))
    let open = stage.view()
    #expect(open.banner == ScreenBanner(tone: .go, text: "开始抢答"))
    #expect(open.clock?.left == .seconds(17))
    #expect(open.clock?.deadline == stage.time.now().boot + .seconds(17))
    try stage.take(.press(team: 2))
    #expect(stage.view().banner?.text == "抢答成功" && stage.view().banner?.detail == "3 秒")
    #expect(stage.view().teams[2].part == .answering)
    #expect(stage.view().clock?.limit == .seconds(30))
    try stage.take(.pause)
    #expect(stage.view().clock?.deadline == nil)
    try stage.take(.resume, .rule(.wrong))
    #expect(stage.view().banner?.tone == .wrong && stage.view().banner?.detail == "−10 分")
    #expect(stage.view().teams[2].part == .wrong && stage.view().answer == nil)
    try stage.take(.reveal)
    #expect(stage.view().answer?.key == "答案：答案〔1〕")
    #expect(stage.view().answer?.rationale == "解析答案〔1〕")
  }

  @Test func `a foul is shown over the spare question that it brings`() throws {
    var stage = try StagedContest(playing: Self.buzzer)
    try stage.take(.present, .press(team: 0))
    #expect(stage.view().banner?.tone == .foul && stage.view().banner?.team == "1 号　城关镇")
    #expect(stage.view().question?.stem == "题干〔21〕")
    #expect(stage.view().path[2] == "第 1/20 题（备用题）")
    try stage.take(.start)
    #expect(stage.view().banner?.tone == .go)
  }

  @Test func `a second chance says who was wrong`() throws {
    var stage = try StagedContest(
      playing: StagedContest.contest([StagedContest.round(.buzzer) { $0.secondChances = 1 }]))
    try stage.take(.present, .start, .press(team: 0), .rule(.wrong))
    #expect(stage.view().banner?.text == "其他队可以补答" && stage.view().teams[0].part == .wrong)
  }

  @Test func `a void question says so and shows nothing of its answer`() throws {
    var stage = try StagedContest(playing: Self.buzzer)
    try stage.take(.present, .start, .void("题干有误"))
    #expect(stage.view().banner?.tone == .void && stage.view().answer == nil)
  }

  @Test func `a risk round shows the board, used numbers grey, then the question`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.risk)]))
    #expect(stage.view().scene == .board && stage.view().board.map(\.value).first == "10 分")
    #expect(stage.view().heading.contains("选题"))
    try stage.take(.choose(value: Mark(20), number: 3))
    #expect(stage.view().scene == .question && stage.view().question != nil)
    #expect(stage.view(.board).board[1].cells.filter(\.isUsed).map(\.number) == [3])
  }

  @Test func `a speed turn has a clock and no question`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.speed)]))
    try stage.take(.present, .start)
    #expect(stage.view().question == nil && stage.view().heading == "请听题，共 15 题")
    #expect(stage.view().clock?.limit == .seconds(40))
    try stage.take(.rule(.count(7)))
    #expect(stage.view().banner?.text == "答对 7 题")
  }

  @Test func `a shared question tells who is right`() throws {
    var stage = try StagedContest(playing: StagedContest.contest([StagedContest.round(.shared)]))
    try stage.take(.present, .start)
    #expect(stage.view().banner?.text == "各队作答")
    try stage.take(.ruleShared(right: [1, 3]))
    #expect(stage.view().banner?.team == "2 号　河东镇　4 号　住建局")
    #expect(stage.view().teams.map(\.part) == [.wrong, .right, .wrong, .right])
  }

  @Test func `scores stand by place, with what the round has moved`() throws {
    var stage = try StagedContest(playing: Self.buzzer)
    try stage.take(.present, .start, .press(team: 2), .rule(.right), .reveal, .endRound)
    let view = stage.view()
    #expect(view.scene == .scores && view.teams.map(\.name).first == "公安局")
    #expect(view.teams.map(\.gain) == ["+10", "", "", ""])
    #expect(view.teams.map(\.place) == [1, 2, 2, 2])
    #expect(view.teams.map(\.placeBefore) == [1, 1, 1, 1])
  }

  @Test func `a rehearsal says that it is one`() throws {
    var stage = StagedContest(Self.buzzer)
    try stage.take(.rehearse(true))
    #expect(stage.view().notices == ["彩排"])
  }

  @Test(arguments: Language.allCases)
  func `every scene has words in both languages`(language: Language) throws {
    var stage = try StagedContest(playing: Self.buzzer)
    stage.words = language.words
    try stage.take(.present, .start)
    let isChinese = language == .chinese
    #expect(stage.view().language == language)
    #expect(stage.view().banner?.text == (isChinese ? "开始抢答" : "Go!"))
    #expect(stage.view().lost == (isChinese ? "连接中断，正在重新连接" : "Connection lost, trying again"))
  }
}
