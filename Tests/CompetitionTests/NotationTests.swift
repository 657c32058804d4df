import Competition
import ExamModel
import Testing

/// Events as lines and back.
@Suite struct NotationTests {
  static let events: [ContestEvent] = [
    .checkIn(team: nil, isPresent: true), .checkIn(team: 3, isPresent: false),
    .substitute(team: 0, leaving: "张三", entering: "李 四"), .draw(seed: .max),
    .rehearse(true), .rehearse(false), .begin, .beginRound, .envelope(4),
    .choose(value: Mark(30), number: 2), .pass, .present, .read, .start, .press(team: 11),
    .speak, .nominate(team: 1), .rule(.right), .rule(.wrong), .rule(.incomplete),
    .rule(.overTime), .rule(.foul), .rule(.noted), .rule(.count(12)), .ruleShared(right: []),
    .ruleShared(right: [0, 7]), .nobody, .void("题干有误"), .replace("泄题"),
    .foul(team: 2, reason: "场外提示"), .reveal, .endRound, .confirmScores, .closeHeat, .announce,
    .grant(award: 3, team: 1), .adjust(team: 2, by: Mark(thousandths: -2500), reason: "迟到"),
    .pause, .resume, .correct(ruling: 14, to: .right, reason: "复核"),
    .protest(team: 3, ruling: nil, reason: "音响"), .protest(team: 3, ruling: 9, reason: "判罚"),
    .decide(protest: 0, judges: [1, 2], to: .right), .decide(protest: 1, judges: [], to: nil),
    .recovered(lastAlive: Milliseconds(123_456)), .undo(3), .redo(1),
  ]

  @Test(arguments: events)
  func `an event is what its line says`(event: ContestEvent) {
    #expect(ContestEvent(notation: event.notation) == event)
  }

  @Test func `a reason stays on its line`() {
    let event = ContestEvent.void("甲\t乙\n丙")
    #expect(ContestEvent(notation: event.notation) == .void("甲 乙 丙"))
  }

  @Test(arguments: [
    "", "press", "press\tx", "rule\tmaybe", "choose\t1", "undo\t", "check-in\t1\tperhaps",
    "decide\t0\t1,,2\tright", "adjust\t1\t99999999999999999999\tx", "begin\t",
  ])
  func `what is none is refused`(line: String) {
    #expect(ContestEvent(notation: line) == nil)
  }
}
