import Testing

/// Bar: a drawn form is the same every time, and its own key, typed in, earns full marks.
@Suite struct DrawnFormTests {
  private static func draw(_ fixture: ExamFixture, _ more: String...) -> PipeRun {
    PipeRun(
      fixture.arguments("paper", "draw", "小考", "--seed", "7", "--candidate", "c1", "--json")
        + more)
  }

  @Test func `a draw is the same to the byte when repeated`() {
    let fixture = ExamFixture(questions: 30)
    fixture.paper(count: 12)
    let first = Self.draw(fixture, "--with-key")
    #expect(first.status == .code(0))
    #expect(first.output.contains("\"digest\""))
    #expect(Self.draw(fixture, "--with-key").output == first.output)
  }

  @Test func `without being asked for the key is not in it`() {
    let fixture = ExamFixture(questions: 30)
    fixture.paper(count: 12)
    let run = Self.draw(fixture)
    #expect(run.status == .code(0))
    #expect(!run.output.contains("answer") && !run.output.contains("因为第"))
  }

  @Test func `the key of the drawn form, fed back, earns full marks`() throws {
    let fixture = ExamFixture(questions: 30)
    fixture.paper(count: 12)
    let letters = Self.letters(in: Self.draw(fixture, "--with-key").output)
    #expect(letters.count == 12)
    let exam = PipeRun(
      fixture.exam("小考") + ["--seed", "7"], lines: letters + ["/s"])
    #expect(exam.output.contains("得分 24 / 24"))
    let list = PipeRun(fixture.arguments("results", "list", "--json"))
    #expect(list.output.contains("\"mark\": 24"))
    #expect(list.output.contains("\"state\": \"submitted\""))
  }

  /// The one letter of each `"choices": ["B"]`, in order.
  private static func letters(in json: String) -> [String] {
    json.split(separator: "\"choices\"").dropFirst().compactMap { rest in
      rest.first { ("A"..."D").contains($0) }.map { String($0) }
    }
  }
}
