import ExamModel
import Glibc
import Testing

/// Bar: kill -9 at any instant loses no confirmed answer, doubles none, and changes neither form nor
/// time.
@Suite(.serialized) struct KilledExamTests {
  private static let questions = 12
  /// More rounds than the usual few: KAOSAI_KILL_ROUNDS=300.
  private static let rounds =
    getenv("KAOSAI_KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 12

  @Test func `after every kill the form, the confirmed answers and the time left are right`()
    throws
  {
    let fixture = ExamFixture(questions: 30)
    let command = fixture.exam(fixture.paper("小考", count: Self.questions, "time: 60m"))
    var chance = SeededGenerator(seed: 20_261_121)
    let begun = Clock.seconds()
    let first = ExamTranscript(PipeRun(command, lines: Self.tour).output)
    #expect(first.stems.count == Self.questions)
    var answers: [Int: String] = [:]
    var kills = 0
    for round in 0..<Self.rounds {
      let typed = (0..<20).map { _ in
        (question: 1 + chance.number(below: Self.questions), letter: "ABCD".randomLetter(&chance))
      }
      let run = TerminalRun(command)
      try #require(run.wait(for: "答案>") != nil, "round \(round)")
      run.type(typed.map { "/g \($0.question)\r\($0.letter)\r" }.joined())
      usleep(UInt32(chance.number(below: 60_000)))
      run.signal(SIGKILL)
      if run.end() == .signal(SIGKILL) { kills += 1 }

      let confirmed = run.screen.split(separator: "已保存：").count - 1
      let after = Self.states(from: answers, typed: typed, confirmed: confirmed)
      let seen = ExamTranscript(PipeRun(command, lines: Self.tour).output)
      #expect(seen.stems == first.stems, "round \(round): another form")
      #expect(after.contains(seen.answers), "round \(round): \(confirmed) confirmed")
      let left = 3600 - (Clock.seconds() - begun)
      #expect(abs(Double(seen.secondsLeft ?? 0) - left) < 3, "round \(round)")
      answers = seen.answers
    }
    #expect(kills > 0)
  }

  /// Every question once, then away.
  private static let tour = (1...questions).map { "/g \($0)" } + ["/q"]

  /// What may be stored: all that was confirmed, and perhaps the answer that was being stored when
  /// the program died.
  private static func states(
    from answers: [Int: String], typed: [(question: Int, letter: String)], confirmed: Int
  ) -> [[Int: String]] {
    var state = answers
    for answer in typed.prefix(confirmed) { state[answer.question] = answer.letter }
    guard confirmed < typed.count else { return [state] }
    var next = state
    next[typed[confirmed].question] = typed[confirmed].letter
    return [state, next]
  }
}

extension String {
  fileprivate func randomLetter(_ chance: inout SeededGenerator) -> String {
    String(Array(self)[chance.number(below: count)])
  }
}
