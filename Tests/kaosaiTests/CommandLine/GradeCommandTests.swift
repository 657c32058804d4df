import JSONText
import Testing

@Suite struct GradeCommandTests {
  private let fixture = ExamFixture()

  private func roster() -> String {
    fixture.folder.write(
      "准考证号,姓名,单位,备注\n1,甲,城关镇,\n2,乙,公安局,\n3,丙,城关镇,\n8,丁,公安局,病假\n9,戊,公安局,\n",
      to: "roster.csv")
    return fixture.folder.path + "/roster.csv"
  }

  @Test func `a roster says who was expected, excused and absent, and who sits again`() throws {
    fixture.paper("小考", count: 4, "grades: {优秀: 90, 合格: 60}")
    for (candidate, right) in [(1, 4), (2, 3), (3, 1)] {
      try fixture.sit("小考", candidate, right: right)
    }
    let sheet = try fixture.value(
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
    try fixture.sit("小考", 1, right: 2)
    try fixture.sit("小考", 2, right: 4)
    let board = try fixture.value("board", "小考", "--units-by", "best-1", "--json")
    #expect(board["people"]?.array?.map { $0["candidate"]?["id"]?.string } == ["2", "1"])
    #expect(board["units"]?.array?.map { $0["name"]?.string } == ["城关镇", "公安局"])
    let freeze = fixture.arguments("board", "小考", "--freeze")
    #expect(PipeRun(freeze).output == "“小考”已封榜。\n")
    #expect(PipeRun(freeze).status == .code(77))
    try fixture.sit("小考", 3, right: 3)
    #expect(try fixture.value("board", "小考", "--json")["people"]?.array?.count == 2)
    #expect(PipeRun(fixture.arguments("board", "小考")).output.contains("已封榜"))
    #expect(PipeRun(fixture.arguments("board", "小考", "--unfreeze")).status == .code(0))
    #expect(try fixture.value("board", "小考", "--top", "3", "--json")["people"]?.array?.count == 3)
    let watch = PipeRun(fixture.arguments("board", "小考", "--watch", "1"))
    #expect(watch.output.contains("排行榜"))
  }

  @Test func `a paper's own rules hold where no option says otherwise`() throws {
    fixture.paper(
      "小考", count: 4, "board: {tie-break: [finished], ranks: dense, units: best-1}",
      "target: {蓝: 70%, 黄: 40%, 红: 0%}")
    for (candidate, right) in [(1, 2), (2, 4), (3, 4)] {
      try fixture.sit("小考", candidate, right: right)
    }
    let board = try fixture.value("board", "小考", "--json")
    #expect(board["people"]?.array?.map { $0["rank"] } == [1, 2, 3])
    #expect(board["units"]?.array?.map { $0["value"]?.double } == [8, 8])
    let sheet = try fixture.value("grade", "小考", "--json")
    #expect(sheet["units"]?.array?.map { $0["light"]?.string } == ["green", "amber"])
    let text = PipeRun(fixture.arguments("grade", "小考")).output
    #expect(text.contains("目标及格率 70%：达到为蓝，40% 以上为黄，低于 40% 为红。"))
    let harder = try fixture.value("grade", "小考", "--target", "100%", "--margin", "10%", "--json")
    #expect(harder["units"]?.array?.map { $0["light"]?.string } == ["green", "red"])
  }

  @Test func `a paper without a window is one exam, whatever becomes of its banks`() throws {
    fixture.paper("小考", count: 4)
    try fixture.sit("小考", 1, right: 4)
    fixture.folder.write(
      ExamFixture.bank(questions: 12) + "\n\n", to: "banks/小题库.txt")
    fixture.paper("小考", count: 4, "pass: 50")
    try fixture.sit("小考", 2, right: 3)
    try fixture.sit("小考", 1, right: 1)
    let sheet = try fixture.value("grade", "小考", "--json")
    let people = try #require(sheet["people"]?.array)
    #expect(people.map { $0["attendance"] } == ["sat", "sat"])
    #expect(people.map { $0["mark"] } == [8, 6])
    #expect(people.map { $0["makeup"] } == [2, .null])
  }

  @Test func `periods of a series stand side by side`() throws {
    fixture.paper("一季度", count: 4, "series: 季度考试")
    fixture.paper("二季度", count: 4, "series: 季度考试")
    for (candidate, right) in [(1, 4), (2, 3)] { try fixture.sit("一季度", candidate, right: right) }
    for (candidate, right) in [(1, 2), (2, 3), (3, 1)] {
      try fixture.sit("二季度", candidate, right: right)
    }
    let board = try fixture.value("board", "二季度", "--series", "--json")
    #expect(board["periods"]?.array == ["一季度", "二季度"])
    let people = try #require(board["people"]?.array)
    #expect(people.map { $0["change"] } == [1, -1, .null])
    #expect(PipeRun(fixture.arguments("board", "一季度", "--series")).status == .code(66))
  }
}
