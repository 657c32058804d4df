import JSONText
import Testing

@Suite struct CorrectionCommandTests {
  private let fixture = ExamFixture()

  @Test func `a regrade is shown first, applied when asked for, and kept beside the old`() throws {
    fixture.paper("小考", count: 4)
    try fixture.sit("小考", 1, right: 4)
    try fixture.sit("小考", 2, right: 0)
    let sat = try fixture.value("grade", "小考", "--json")
    #expect(sat["people"]?.array?.map { $0["mark"] } == [8, 0])
    let id = try #require(
      try fixture.value("results", "list", "小考", "--json").array?.last?["attempt"]?.string)
    let question = try #require(
      try fixture.value("results", "show", id, "--json")["questions"]?.array?.first?["id"]?.string)
    let preview = try fixture.value("results", "regrade", "小考", "--void", question, "--json")
    #expect(preview["changes"]?.array?.count == 1)
    #expect(preview["changes"]?.array?[0]["newMark"] == 2)
    #expect(try fixture.value("grade", "小考", "--json")["people"] == sat["people"])
    for _ in 0..<2 {
      _ = try fixture.value("results", "regrade", "小考", "--void", question, "--apply", "--json")
      #expect(
        try fixture.value("grade", "小考", "--json")["people"]?.array?.map { $0["mark"] } == [8, 2])
    }
    let shown = try fixture.value("results", "show", id, "--json")
    #expect(shown["firstMark"] == 0)
    #expect(shown["mark"] == 2)
    #expect(shown["rulings"]?.array?.first?["action"] == "questionVoided")
    let unknown = fixture.arguments("results", "regrade", "小考", "--void", "q-99")
    #expect(PipeRun(unknown).status == .code(65))
  }

  @Test func `results are confirmed by name, then changed only by name, archived and moved`() throws
  {
    fixture.paper("小考", count: 4)
    try fixture.sit("小考", 1, right: 4)
    let publish = fixture.arguments("results", "publish", "小考", "--by", "李")
    #expect(PipeRun(publish).status == .code(77))
    let confirm = fixture.arguments("results", "confirm", "小考", "--by", "李")
    #expect(PipeRun(confirm).output == "“小考”的成绩已由 李 确认。\n")
    #expect(PipeRun(confirm).status == .code(77))
    #expect(PipeRun(publish).status == .code(0))
    let void = fixture.arguments("results", "regrade", "小考", "--void", "q-1", "--apply")
    #expect([.code(77), .code(65)].contains(PipeRun(void).status))
    let archive = fixture.folder.path + "/archive"
    let archived = PipeRun(fixture.arguments("results", "archive", "小考", "--to", archive))
    #expect(archived.status == .code(0), "\(archived.error)")
    #expect(TemporaryFolder.text(at: archive + "/SHA256SUMS").contains("  results.csv\n"))
    let check = fixture.arguments("results", "archive", "小考", "--check", archive)
    #expect(PipeRun(check).output.contains("完好"))
    let list = TemporaryFolder.text(at: archive + "/SHA256SUMS")
    for name in ["results.html", "results.xlsx", "analysis.html", "bulletin.docx"] {
      #expect(list.contains("  \(name)\n"), "\(name)")
    }
    fixture.folder.write("改动", to: "archive/results.csv")
    fixture.folder.write("多余", to: "archive/more.txt")
    let changed = PipeRun(check)
    #expect(changed.status == .code(65))
    #expect(changed.output == "被改动：results.csv\n清单以外的文件：more.txt\n")
    fixture.folder.write(String(list.dropLast(2)), to: "archive/SHA256SUMS")
    #expect(PipeRun(check).output.hasPrefix("校验清单与归档时登记的不符\n"))
    let again = PipeRun(fixture.arguments("results", "archive", "小考", "--to", archive))
    #expect(again.status == .code(77))
    let file = fixture.folder.path + "/records.json"
    #expect(
      PipeRun(fixture.arguments("results", "export", "小考", "--to", file)).status == .code(0))
    let other = ["--banks", fixture.folder.path, "--store", fixture.folder.path + "/other.sqlite"]
    #expect(PipeRun(["results", "import", file] + other).output.contains("导入 1 份"))
    #expect(
      PipeRun(["grade", "小考", "--json"] + other).output
        == PipeRun(fixture.arguments("grade", "小考", "--json")).output)
    #expect(PipeRun(["results", "import", archive + "/results.html"] + other).status == .code(65))
  }

  @Test func `a review is asked for before it is decided`() throws {
    fixture.paper("小考", count: 4)
    try fixture.sit("小考", 1, right: 4)
    let id = try #require(
      try fixture.value("results", "list", "小考", "--json").array?.first?["attempt"]?.string)
    let decide = fixture.arguments("results", "review", id, "--decide", "维持原分", "--by", "李")
    #expect(PipeRun(decide).status == .code(77))
    let request = fixture.arguments("results", "review", id, "--request", "第三题", "--by", "考生")
    #expect(PipeRun(request).status == .code(0))
    #expect(PipeRun(decide).status == .code(0))
    let text = PipeRun(fixture.arguments("results", "show", id)).output
    #expect(text.contains("复核结论：维持原分（李）"))
  }
}
