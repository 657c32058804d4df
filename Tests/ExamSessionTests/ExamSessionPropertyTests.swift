import ExamModel
import ExamSession
import ExamTesting
import Testing

/// What holds for every sequence of events, tried on random ones.
@Suite struct ExamSessionPropertyTests {
  private static func paper(_ generator: inout SeededGenerator, _ paper: inout Paper) {
    paper.clock = generator.number(below: 2) == 0 ? .wall : .active
    paper.navigation = generator.number(below: 3) == 0 ? .forward : .free
    paper.grace = .seconds(Int64(generator.number(below: 3)) * 30)
    if generator.number(below: 4) == 0 { paper.show.answers = .immediate }
    if generator.number(below: 4) == 0 { paper.earliestSubmit = .minutes(20) }
    if generator.number(below: 5) == 0 { paper.time = nil }
    let now = ManualTime().now().wall
    switch generator.number(below: 3) {
    case 0: paper.opening = .window(start: now + .minutes(-9), end: now + .minutes(50))
    case 1: paper.opening = .together(start: now + .minutes(-5))
    default: break
    }
  }

  private static func event(_ generator: inout SeededGenerator) -> SessionEvent {
    let slots = SampleExam.form.slots + [Slot(item: 7)]
    let slot = slots[generator.number(below: slots.count)]
    let responses: [Response] = [
      .choices([generator.number(below: 5)]), .choices([0, 2]), .truth(true), .blanks(["30日"]),
    ]
    switch generator.number(below: 12) {
    case 0: return .leave
    case 1: return .resume
    case 2: return .clear(slot)
    case 3: return .toggleFlag(slot)
    case 4: return .tick
    case 5: return generator.number(below: 6) == 0 ? .submit : .tick
    case 6...8: return .show(slot)
    default: return .answer(slot, responses[generator.number(below: responses.count)])
    }
  }

  /// Something that happens around an attempt.
  private static func disturb(_ exam: inout SampleExam, _ generator: inout SeededGenerator) {
    switch generator.number(below: 40) {
    case 0: exam.time.restart(as: "boot-\(generator.number(below: 1000))", after: .seconds(90))
    case 1: exam.time.restart(as: "boot-\(generator.number(below: 1000))", after: .minutes(-90))
    case 2: exam.time.setWall(exam.time.now().wall + .minutes(Int64(generator.number(below: 999))))
    case 3: exam.time.setWall(WallTime(milliseconds: 0))
    case 4: exam.take(.extended(.minutes(Int64(generator.number(below: 21)) - 5)))
    case 5 where generator.number(below: 8) == 0: exam.take(.voided("测试"))
    default: exam.pass(Milliseconds(Int64(generator.number(below: 120_000))))
    }
  }

  @Test(arguments: 0..<250 as Range<UInt64>)
  func `a session rebuilt from its steps is the session that stored them`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var exam = SampleExam { Self.paper(&generator, &$0) }
    var end: ExamSession?
    for _ in 0..<80 {
      Self.disturb(&exam, &generator)
      let before = exam.session
      exam.handle(Self.event(&generator))
      #expect(exam.session.stepCount == exam.steps.count)
      #expect(exam.session.clock.elapsed(at: exam.time.now()) >= .zero)
      #expect(exam.session.spent.values.allSatisfy { $0 >= .zero })
      if before.state != .inProgress {
        #expect(exam.session.responses == before.responses)
        #expect(exam.session.finishedAt == before.finishedAt)
      }
      end = end ?? (exam.session.state == .inProgress ? nil : exam.session)
    }
    #expect(exam.steps.map(\.index) == Array(exam.steps.indices))
    #expect(exam.rebuilt == exam.session)
    if let end { #expect(exam.session.responses == end.responses) }
    // Rebuilt halfway and gone on with, it comes to the same.
    let half = exam.steps.count / 2
    let resumed = ExamSession(
      paper: exam.paper, form: exam.form, steps: Array(exam.steps.prefix(max(1, half))))
    #expect(resumed?.taking(Array(exam.steps.dropFirst(max(1, half)))) == exam.session)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `whatever happens, time spent is no more than time passed`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 1000)
    var exam = SampleExam { Self.paper(&generator, &$0) }
    for _ in 0..<60 {
      Self.disturb(&exam, &generator)
      exam.handle(Self.event(&generator))
    }
    let spent = exam.session.spent.values.reduce(.zero, +)
    #expect(spent <= exam.session.clock.elapsed(at: exam.time.now()))
  }
}
