import JSONText
import Testing

@Suite struct GradeCommandTests {
  private let fixture = ExamFixture()
  private static let units = ["城关镇", "公安局"]

  /// Sits a paper of four questions with so many right.
  private func sit(_ paper: String, _ candidate: Int, right: Int) throws {
    let id = String(candidate)
    let drawn = PipeRun(
      fixture.arguments("paper", "draw", paper, "--seed", "5", "--candidate", id)
        + ["--with-key", "--json"])
    let form = try JSONReader.read(Array(drawn.output.utf8))
    let keys = form["questions"]?.array?.compactMap {
      $0["answer"]?["choices"]?.array?.first?.string
    }
    let lines = try #require(keys).enumerated().map { place, key in
      place < right ? key : key == "A" ? "B" : "A"
    }
    let details = [
      "--seed", "5", "--name", "考生\(id)", "--unit", Self.units[candidate % 2], "--category", "乡镇",
    ]
    let run = PipeRun(
      fixture.exam(paper, candidate: id) + details, lines: lines + ["/s", "y", ""])
    #expect(run.status == .code(0), "\(run.error)")
  }

  private func value(_ arguments: String...) throws -> JSONValue {
    let run = PipeRun(arguments + ["--banks", fixture.folder.path, "--store", fixture.store])
    #expect(run.status == .code(0), "\(run.error)")
    return try JSONReader.read(Array(run.output.utf8))
  }

  private func roster() -> String {
    fixture.folder.write(
      "准考证号,姓名,单位,备注\n1,甲,城关镇,\n2,乙,公安局,\n3,丙,城关镇,\n8,丁,公安局,病假\n9,戊,公安局,\n",
      to: "roster.csv")
    return fixture.folder.path + "/roster.csv"
  }

  @Test func `a roster says who was expected, excused and absent, and who sits again`() throws {
    fixture.paper("小考", count: 4, "grades: {优秀: 90, 合格: 60}")
    for (candidate, right) in [(1, 4), (2, 3), (3, 1)] {
      try sit("小考", candidate, right: right)
    }
    let sheet = try value(
      "grade", "小考", "--roster", roster(), "--target", "60%", "--json")
    let turnout = sheet["turnout"]
    #expect(turnout?["expected"] == 5)
    #expect(turnout?["sat"] == 3)
    #expect(turnout?["absent"] == 1)
    #expect(turnout?["leave"] == 1)
    #expect(turnout?["turnoutRate"] == 0.75)
    #expect(turnout?["passRate"]?.double == 2.0 / 3)
    let people = try #require(sheet["people"]?.array)
    #expect(people.map { $0["rank"] } == [1, 2, 3, .null, .null])
    #expect(people[0]["grade"]?.string == "优秀")
    #expect(people[2]["passed"] == false)
    #expect(sheet["makeup"]?.array == ["8", "9", "3"] || sheet["makeup"]?.array?.count == 3)
    #expect(sheet["units"]?.array?[0]["light"]?.string == "green")
    let counts = sheet["bands"]?.array?.compactMap { $0["count"]?.integer } ?? []
    #expect(counts.reduce(0, +) == 3)
  }

  @Test func `the board ranks people and units, stands still while frozen, and goes on`() throws {
    fixture.paper("小考", count: 4)
    try sit("小考", 1, right: 2)
    try sit("小考", 2, right: 4)
    let board = try value("board", "小考", "--units-by", "best-1", "--json")
    #expect(board["people"]?.array?.map { $0["candidate"]?["id"]?.string } == ["2", "1"])
    #expect(board["units"]?.array?.map { $0["name"]?.string } == ["城关镇", "公安局"])
    let freeze = fixture.arguments("board", "小考", "--freeze")
    #expect(PipeRun(freeze).output == "“小考”已封榜。\n")
    #expect(PipeRun(freeze).status == .code(77))
    try sit("小考", 3, right: 3)
    #expect(try value("board", "小考", "--json")["people"]?.array?.count == 2)
    #expect(PipeRun(fixture.arguments("board", "小考")).output.contains("已封榜"))
    #expect(PipeRun(fixture.arguments("board", "小考", "--unfreeze")).status == .code(0))
    #expect(try value("board", "小考", "--top", "3", "--json")["people"]?.array?.count == 3)
    let watch = PipeRun(fixture.arguments("board", "小考", "--watch", "1"))
    #expect(watch.output.contains("排行榜"))
  }

  @Test func `a paper's own rules hold where no option says otherwise`() throws {
    fixture.paper(
      "小考", count: 4, "board: {tie-break: [finished], ranks: dense, units: best-1}",
      "target: {蓝: 70%, 黄: 40%, 红: 0%}")
    for (candidate, right) in [(1, 2), (2, 4), (3, 4)] { try sit("小考", candidate, right: right) }
    let board = try value("board", "小考", "--json")
    #expect(board["people"]?.array?.map { $0["rank"] } == [1, 2, 3])
    #expect(board["units"]?.array?.map { $0["value"]?.double } == [8, 8])
    let sheet = try value("grade", "小考", "--json")
    #expect(sheet["units"]?.array?.map { $0["light"]?.string } == ["green", "amber"])
    let text = PipeRun(fixture.arguments("grade", "小考")).output
    #expect(text.contains("目标及格率 70%：达到为蓝，40% 以上为黄，低于 40% 为红。"))
    let harder = try value("grade", "小考", "--target", "100%", "--margin", "10%", "--json")
    #expect(harder["units"]?.array?.map { $0["light"]?.string } == ["green", "red"])
  }

  @Test func `a paper without a window is one exam, whatever becomes of its banks`() throws {
    fixture.paper("小考", count: 4)
    try sit("小考", 1, right: 4)
    fixture.folder.write(
      ExamFixture.bank(questions: 12) + "\n\n", to: "banks/小题库.txt")
    fixture.paper("小考", count: 4, "pass: 50")
    try sit("小考", 2, right: 3)
    try sit("小考", 1, right: 1)
    let sheet = try value("grade", "小考", "--json")
    let people = try #require(sheet["people"]?.array)
    #expect(people.map { $0["attendance"] } == ["sat", "sat"])
    #expect(people.map { $0["mark"] } == [8, 6])
    #expect(people.map { $0["makeup"] } == [2, .null])
  }

  @Test func `periods of a series stand side by side`() throws {
    fixture.paper("一季度", count: 4, "series: 季度考试")
    fixture.paper("二季度", count: 4, "series: 季度考试")
    for (candidate, right) in [(1, 4), (2, 3)] { try sit("一季度", candidate, right: right) }
    for (candidate, right) in [(1, 2), (2, 3), (3, 1)] {
      try sit("二季度", candidate, right: right)
    }
    let board = try value("board", "二季度", "--series", "--json")
    #expect(board["periods"]?.array == ["一季度", "二季度"])
    let people = try #require(board["people"]?.array)
    #expect(people.map { $0["change"] } == [1, -1, .null])
    #expect(PipeRun(fixture.arguments("board", "一季度", "--series")).status == .code(66))
  }

  @Test func `a regrade is shown first, applied when asked for, and kept beside the old`() throws {
    fixture.paper("小考", count: 4)
    try sit("小考", 1, right: 4)
    try sit("小考", 2, right: 0)
    let sat = try value("grade", "小考", "--json")
    #expect(sat["people"]?.array?.map { $0["mark"] } == [8, 0])
    let id = try #require(
      try value("results", "list", "小考", "--json").array?.last?["attempt"]?.string)
    let question = try #require(
      try value("results", "show", id, "--json")["questions"]?.array?.first?["id"]?.string)
    let preview = try value("results", "regrade", "小考", "--void", question, "--json")
    #expect(preview["changes"]?.array?.count == 1)
    #expect(preview["changes"]?.array?[0]["newMark"] == 2)
    #expect(try value("grade", "小考", "--json")["people"] == sat["people"])
    for _ in 0..<2 {
      _ = try value("results", "regrade", "小考", "--void", question, "--apply", "--json")
      #expect(
        try value("grade", "小考", "--json")["people"]?.array?.map { $0["mark"] } == [8, 2])
    }
    let shown = try value("results", "show", id, "--json")
    #expect(shown["firstMark"] == 0)
    #expect(shown["mark"] == 2)
    #expect(shown["rulings"]?.array?.first?["action"] == "questionVoided")
    let unknown = fixture.arguments("results", "regrade", "小考", "--void", "q-99")
    #expect(PipeRun(unknown).status == .code(65))
  }

  @Test func `results are confirmed by name, then changed only by name, archived and moved`() throws
  {
    fixture.paper("小考", count: 4)
    try sit("小考", 1, right: 4)
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
    try sit("小考", 1, right: 4)
    let id = try #require(
      try value("results", "list", "小考", "--json").array?.first?["attempt"]?.string)
    let decide = fixture.arguments("results", "review", id, "--decide", "维持原分", "--by", "李")
    #expect(PipeRun(decide).status == .code(77))
    let request = fixture.arguments("results", "review", id, "--request", "第三题", "--by", "考生")
    #expect(PipeRun(request).status == .code(0))
    #expect(PipeRun(decide).status == .code(0))
    let text = PipeRun(fixture.arguments("results", "show", id)).output
    #expect(text.contains("复核结论：维持原分（李）"))
  }
}
