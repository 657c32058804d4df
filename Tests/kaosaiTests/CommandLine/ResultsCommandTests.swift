import JSONText
import Testing

@Suite struct ResultsCommandTests {
  private let fixture = ExamFixture()

  private func list(_ arguments: String...) throws -> [JSONValue] {
    let run = PipeRun(fixture.arguments("results", "list", "--json") + arguments)
    #expect(run.status == .code(0), "\(run.error)")
    return try #require(try JSONReader.read(Array(run.output.utf8)).array)
  }

  private func sit(_ candidate: String, _ lines: [String]) {
    let name = fixture.paper("小考", count: 5, "time: 60m")
    let details = ["--name", "张三", "--unit", "城关镇", "--category", "乡镇"]
    let run = PipeRun(fixture.exam(name, candidate: candidate) + details, lines: lines)
    #expect(run.status == .code(0), "\(run.error)")
  }

  @Test func `before anybody has sat there is nothing, and no store is made`() throws {
    #expect(try list().isEmpty)
    let run = PipeRun(fixture.arguments("results", "list"))
    #expect(run.output.isEmpty)
    #expect(run.error == "没有符合条件的考试记录。\n")
    #expect(run.status == .code(0))
  }

  @Test func `attempts are listed with who, what, state and mark`() throws {
    sit("1024", ["A", "/s", "y", ""])
    sit("1025", ["A"])
    let attempts = try list()
    #expect(attempts.map { $0["candidate"]?["id"]?.string } == ["1024", "1025"])
    #expect(attempts.map { $0["state"]?.string } == ["submitted", "inProgress"])
    #expect(attempts[0]["candidate"]?["unit"]?.string == "城关镇")
    #expect(attempts[0]["maxMark"]?.integer == 10)
    #expect(attempts[0]["mark"]?.double != nil)
    #expect(attempts[0]["passed"]?.bool == false)
    #expect(attempts[1]["mark"] == .null)
    #expect(attempts[1]["finishedAt"] == .null)
    #expect(try list("--state", "inProgress").count == 1)
    #expect(try list("--candidate", "1024").count == 1)
    #expect(try list("小考").count == 2)
    #expect(try list("别的考试").isEmpty)
  }

  @Test func `one attempt is shown with its questions and every step`() throws {
    sit("1024", ["A", "/s", "y", ""])
    let id = try #require(try list().first?["attempt"]?.string)
    let run = PipeRun(fixture.arguments("results", "show", id, "--json"))
    let record = try JSONReader.read(Array(run.output.utf8))
    let questions = try #require(record["questions"]?.array)
    #expect(questions.count == 5)
    #expect(questions[0]["response"]?["choices"] == ["A"])
    #expect(questions[1]["response"] == .null)
    #expect(questions.allSatisfy { $0["maxMark"] == 2 && $0["seconds"]?.double != nil })
    let actions = record["steps"]?.array?.compactMap { $0["action"]?.string } ?? []
    #expect(actions.first == "started")
    #expect(actions.contains("answered"))
    #expect(actions.last == "submitted")
    #expect(record["seed"]?.integer != nil)
    let text = PipeRun(fixture.arguments("results", "show", id)).output
    #expect(text.contains("第 1/5 题 作答：A"))
    #expect(text.contains("交卷"))
  }

  @Test func `an attempt that is not there is no input`() {
    #expect(PipeRun(fixture.arguments("results", "show", "x")).status == .code(66))
    #expect(
      PipeRun(fixture.arguments("results", "void", "x", "--reason", "y")).status == .code(66))
  }

  @Test func `a void attempt stays, with its reason, and earns nothing`() throws {
    sit("1024", ["A", "/s", "y", ""])
    let id = try #require(try list().first?["attempt"]?.string)
    let usage = PipeRun(fixture.arguments("results", "void", id))
    #expect(usage.status == .code(64))
    #expect(PipeRun(fixture.arguments("results", "void", id, "--reason", "替考")).status == .code(0))
    let record = try #require(try list().first)
    #expect(record["state"]?.string == "voided")
    #expect(record["mark"] == .null)
    #expect(PipeRun(fixture.arguments("results", "list")).output.contains("已作废 · 替考"))
    let again = PipeRun(fixture.arguments("results", "void", id, "--reason", "替考"))
    #expect(again.status == .code(77))
  }

  @Test func `more time reaches those who sit, and those who will`() {
    sit("1024", ["A"])
    let one = PipeRun(
      fixture.arguments("results", "extend", "小考", "--candidate", "1024", "--minutes", "10"))
    #expect(one.output == "考生 1024 的考试时间已延长 10 分钟，其中正在作答的有 1 人。\n")
    let back = PipeRun(fixture.exam("小考", candidate: "1024"), lines: ["/t"])
    #expect(back.output.contains("剩余 1:09:") || back.output.contains("剩余 1:10:00"))
    let all = PipeRun(fixture.arguments("results", "extend", "小考", "--all", "--minutes", "5"))
    #expect(all.output.hasPrefix("全体考生的考试时间已延长 5 分钟"))
    let next = PipeRun(fixture.exam("小考", candidate: "1030"), lines: ["/t"])
    #expect(next.output.contains("剩余 1:04:") || next.output.contains("剩余 1:05:00"))
  }

  @Test func `more time may be given before anybody has started`() {
    let name = fixture.paper("小考", count: 5, "time: 60m")
    let run = PipeRun(
      fixture.arguments("results", "extend", name, "--candidate", "7", "--minutes", "-30"))
    #expect(run.status == .code(0), "\(run.error)")
    #expect(
      PipeRun(fixture.exam(name, candidate: "7"), lines: ["/t"]).output.contains("剩余 30:00"))
    #expect(
      PipeRun(fixture.exam(name, candidate: "8"), lines: ["/t"]).output.contains("剩余 1:00:00"))
  }

  @Test func `who has finished gets no more time, and one of the two must be named`() {
    sit("1024", ["/s", "y", ""])
    let late = fixture.arguments(
      "results", "extend", "小考", "--candidate", "1024", "--minutes", "10")
    #expect(PipeRun(late).status == .code(77))
    #expect(
      PipeRun(fixture.arguments("results", "extend", "小考", "--minutes", "10")).status == .code(64))
    let both = fixture.arguments(
      "results", "extend", "小考", "--minutes", "10", "--all", "--candidate", "1")
    #expect(PipeRun(both).status == .code(64))
  }
}
