import JSONText
import Testing

@Suite struct PaperCommandTests {
  private let fixture = ExamFixture()

  private func json(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  /// The letters, options and keys of a form's questions.
  private func questions(_ arguments: [String]) throws -> [JSONValue] {
    let run = PipeRun(arguments)
    #expect(run.status == .code(0), "\(run.error)")
    return try #require(try json(run.output)["questions"]?.array)
  }

  @Test func `a sound paper says how much it asks and how much there is`() {
    _ = fixture.paper()
    let run = PipeRun(fixture.arguments("paper", "check", "小考"))
    #expect(run.output.contains("没有问题。共 5 题、10 分"))
    #expect(run.status == .code(0))
  }

  @Test func `every mistake stands on a line with file, line, column and code`() {
    fixture.folder.write(
      "titel: 坏卷\ntime: 一小时\nsections: [{title: 一, kind: 单选, count: 3, marks: 1}]\n", to: "坏.yaml")
    let path = fixture.folder.path + "/坏.yaml"
    let run = PipeRun(fixture.arguments("paper", "check", path))
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines.first == "\(path):1:1 unknown-key 没有“titel”这一项。您要写的是“title”吗？")
    #expect(lines.last?.hasPrefix("\(path):2:7 bad-value “time”不能是“一小时”") == true)
    #expect(run.error == "错误：共 2 处问题。\n")
    #expect(run.status == .code(65))
  }

  @Test func `a bank that is not there and a cell that cannot be filled are found`() throws {
    fixture.folder.write(
      """
      title: 大卷
      sections:
        - {title: 一, kind: 单选, count: 3, marks: 1, from: [没有的题库]}
      """, to: "a.yaml")
    fixture.folder.write(
      "title: 大卷\nsections:\n  - {title: 一, kind: 单选, count: 900, marks: 1}\n", to: "b.yaml")
    let paths = [fixture.folder.path + "/a.yaml", fixture.folder.path + "/b.yaml"]
    let run = PipeRun(fixture.arguments("paper", "check") + paths + ["--json"])
    #expect(run.status == .code(65))
    let papers = try #require(try json(run.output).array)
    let issues = papers.compactMap { $0["issues"]?.array?.first }
    #expect(issues.compactMap { $0["code"]?.string } == ["unknown-bank", "cannot-fill"])
    #expect(issues.compactMap { $0["line"]?.integer } == [3, 3])
    #expect(issues.last?["message"]?.string?.contains("需要 900 道") == true)
  }

  @Test func `the same seed and candidate draw the same form, with and without the key`() throws {
    let name = fixture.paper("小考", count: 5, "draw: each")
    let arguments = fixture.arguments("paper", "draw", name, "--json", "--seed", "7")
    let form = try questions(arguments + ["--candidate", "1024"])
    #expect(form.count == 5)
    #expect(try questions(arguments + ["--candidate", "1024"]) == form)
    #expect(try questions(arguments + ["--candidate", "1025"]) != form)
    #expect(form.allSatisfy { $0["answer"] == nil && $0["rationale"] == nil })
    #expect(form.allSatisfy { $0["marks"] == 2 })
    let keyed = try questions(arguments + ["--candidate", "1024", "--with-key"])
    #expect(keyed.map { $0["id"] } == form.map { $0["id"] })
    #expect(keyed.map { $0["options"] } == form.map { $0["options"] })
    #expect(keyed.allSatisfy { $0["answer"]?["choices"]?.array?.count == 1 })
  }

  @Test func `without a seed the form is the one that the candidate got`() throws {
    let name = fixture.paper()
    let exam = PipeRun(fixture.exam(name, candidate: "1024"), lines: ["A"])
    #expect(exam.status == .code(0))
    let draw = fixture.arguments("paper", "draw", name, "--json", "--candidate", "1024")
    let stems = try questions(draw).compactMap { $0["stem"]?.string }
    let first = try #require(stems.first)
    #expect(exam.output.contains(first))
    let other = fixture.arguments("paper", "draw", name, "--json", "--candidate", "1025")
    #expect(try questions(other) == (try questions(other)))
  }

  @Test func `a form reads as it would be printed`() {
    let name = fixture.paper()
    let run = PipeRun(fixture.arguments("paper", "draw", name, "--seed", "7", "--with-key"))
    #expect(run.output.contains("5 题 · 10 分 · 种子 7\n"))
    #expect(run.output.contains("\n1. "))
    #expect(run.output.contains("   A  "))
    #expect(run.output.contains("   答案："))
    #expect(run.status == .code(0))
  }

  @Test func `a paper that is not there, and a contest that is none, are refused`() {
    #expect(PipeRun(fixture.arguments("paper", "draw", "没有")).status == .code(66))
    fixture.folder.write("title: 竞赛\nteams: []\nrounds: []\n", to: "c.yaml")
    let run = PipeRun(fixture.arguments("paper", "draw", fixture.folder.path + "/c.yaml"))
    #expect(run.status == .code(65))
    #expect(run.error.contains("这是竞赛方案，不是考试方案。"))
  }
}
