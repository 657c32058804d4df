import JSONText
import Testing

@Suite struct ProgressCommandTests {
  private let fixture = ExamFixture(questions: 30)

  private func run(_ command: String..., lines: [String] = []) -> PipeRun {
    PipeRun(
      command + ["--banks", fixture.folder.path, "--store", fixture.store], lines: lines)
  }

  private func practise(_ candidate: String, _ count: Int) {
    _ = run(
      "practice", "--candidate", candidate, "--count", "\(count)", "--seed", "3",
      lines: Array(repeating: "A", count: count))
  }

  @Test func `few answers claim nothing, many are given an interval`() throws {
    practise("1", 3)
    #expect(run("progress", "--candidate", "1").output.contains("答题太少"))
    practise("1", 20)
    let json = try JSONReader.read(
      Array(run("progress", "--candidate", "1", "--json").output.utf8))
    #expect(json["answers"]?.integer == 23)
    let law = try #require(json["laws"]?.array?.first)
    let (low, share, high) = (
      try #require(law["low"]?.double), try #require(law["mastery"]?.double),
      try #require(law["high"]?.double)
    )
    #expect(low < share && share < high)
    #expect(json["streak"]?.integer == 1)
  }

  @Test func `readiness is predicted from enough answers only`() {
    let paper = fixture.paper(count: 10)
    practise("1", 5)
    let few = run("practice", "--goal", paper, "--candidate", "1", lines: ["/q"])
    #expect(few.output.hasPrefix("目前只有 5 次作答"))
    practise("1", 25)
    let many = run("practice", "--goal", paper, "--candidate", "1", lines: ["/q"])
    #expect(many.output.hasPrefix("现在去考，预计得 "))
    #expect(many.output.contains("满分 20 分") && many.output.contains("备考：小考"))
  }

  @Test func `a mentor sees the people of the list`() {
    practise("徒1", 4)
    fixture.folder.write("师傅,徒弟\n老王,徒1\n老王,徒2\n老李,徒3\n", to: "结对.csv")
    let path = fixture.folder.path + "/结对.csv"
    let all = run("progress", "--pairs", path).output
    #expect(all.contains("师傅 老王") && all.contains("师傅 老李"))
    let one = run("progress", "--pairs", path, "--mentor", "老李").output
    #expect(!one.contains("老王") && one.contains("徒3"))
    fixture.folder.write("甲,乙\n1,2\n", to: "结对.csv")
    #expect(run("progress", "--pairs", path).status == .code(65))
  }

  @Test func `a learner's data goes out by one command and away by another`() throws {
    practise("1", 4)
    practise("2", 2)
    let path = fixture.folder.path + "/mine.json"
    #expect(run("progress", "--candidate", "1", "--export", path).status == .code(0))
    let json = try JSONReader.read(Array(TemporaryFolder.text(at: path).utf8))
    #expect(json["answers"]?.array?.count == 4)
    #expect(run("progress", "--candidate", "9").output == "“9”还没有学习记录。\n")
    #expect(
      run("progress", "--candidate", "1", "--erase", lines: ["否"]).output.hasSuffix("没有删除。\n"))
    let gone = run("progress", "--candidate", "1", "--erase", "--yes")
    #expect(gone.output.hasPrefix("已删除“1”的学习记录（4 次作答）"))
    #expect(StoredCards(path: fixture.store).count("learning_answers") == 2)
    #expect(run("progress", "--candidate", "1", "--erase", "--yes").status == .code(66))
    let both = run("progress", "--candidate", "2", "--export", path, "--erase", "--yes")
    #expect(both.output.contains("写入") && both.output.contains("已删除“2”的学习记录（2 次作答）"))
  }

  @Test func `the periods of a series share what their paper says, each pair something else`()
    throws
  {
    for (period, name) in ["一期", "二期", "三期"].enumerated() {
      fixture.paper(name, count: 15, "series: 季度", "anchor: 5", "draw: same")
      for person in 0..<12 {
        let letters = (0..<15).map { place in
          ["A", "B", "C", "D"][(person * place + person + place) % 4]
        }
        _ = PipeRun(
          fixture.exam(name, candidate: "p\(person)") + ["--seed", "\(period + 1)"],
          lines: letters + ["/s", "y"])
      }
    }
    let json = try JSONReader.read(
      Array(run("progress", "--series", "季度", "--json").output.utf8))
    let periods = try #require(json["periods"]?.array)
    for period in periods.dropFirst() {
      #expect(try #require(period["common"]?.integer) >= 5)
      #expect(period["change"]?["people"]?["linear"]?["error"]?.double != nil)
    }
    #expect(run("progress", "--series", "季度").output.contains("道共同试题换算"))
    let drawn = run("paper", "draw", "二期", "--candidate", "p1", "--json")
    #expect(drawn.status == .code(0))
  }

  @Test func `common questions are refused without a series, and where the banks have them not`() {
    fixture.paper("甲", count: 5, "anchor: 2")
    #expect(run("paper", "check", "甲").output.contains("missing-key"))
    fixture.paper("乙", count: 5, "anchor: [q-1, q-99]")
    let check = run("paper", "check", "乙")
    #expect(check.output.contains("q-99") && !check.output.contains("q-1 "))
    fixture.paper("丙", count: 5, "anchor: [q-1, q-2]")
    let drawn = run("paper", "draw", "丙", "--seed", "3", "--json")
    #expect(drawn.output.contains("\"q-1\"") && drawn.output.contains("\"q-2\""))
  }

  /// Twelve people sit two papers of the same questions, then one of others.
  @Test func `periods are compared through common questions, and told apart where there are none`()
    throws
  {
    for (name, bank) in [("一期", 8), ("二期", 8), ("三期", 40)] {
      fixture.folder.write(
        ExamFixture.bank(questions: bank)
          .replacing("编号：q-", with: bank == 40 ? "编号：r-" : "编号：q-")
          .replacing("件事", with: bank == 40 ? "项事" : "件事"), to: "banks/小题库.txt")
      fixture.paper(name, count: 8, "series: 季度", "draw: same")
      for person in 0..<12 {
        let letters = (0..<8).map { place in
          ["A", "B", "C", "D"][(person + place * (name == "一期" ? 3 : 1)) % 4]
        }
        _ = PipeRun(
          fixture.exam(name, candidate: "p\(person)")
            + ["--unit", person < 6 ? "甲" : "乙", "--seed", "1"],
          lines: letters + ["/s", "y"])
      }
    }
    let output = run("progress", "--series", "季度").output
    #expect(output.contains("按 8 道共同试题换算，人的变化：线性等"))
    #expect(output.contains("与上一期没有共同试题"))
    #expect(output.contains("各单位完成情况和平均分"))
    let json = try JSONReader.read(
      Array(run("progress", "--series", "季度", "--json").output.utf8))
    #expect(json["periods"]?.array?.count == 3)
    #expect(json["periods"]?.array?[1]["change"]?["people"]?["linear"]?["error"]?.double != nil)
  }
}
