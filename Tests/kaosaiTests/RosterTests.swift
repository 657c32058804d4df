import Testing

/// Bar: with a roster only those on it sit, and nobody sits as somebody else.
@Suite struct RosterTests {
  private func fixture() -> (fixture: ExamFixture, arguments: [String]) {
    let fixture = ExamFixture()
    let name = fixture.paper()
    fixture.folder.write(
      "准考证号,姓名,单位,类别,口令\n1024,张三,城关镇,乡镇,\n1025,李四,公安局,部门,k8m2\n", to: "名册.csv")
    let roster = fixture.folder.path + "/名册.csv"
    return (fixture, fixture.arguments("exam", name, "--roster", roster))
  }

  @Test func `a candidate who is not on the roster is turned away`() {
    let (fixture, arguments) = fixture()
    let run = PipeRun(arguments + ["--candidate", "9999"])
    #expect(run.status == .code(77))
    #expect(run.error.contains("名册中没有“9999”"))
    _ = fixture
  }

  @Test func `a candidate on the roster is greeted with the details that it gives`() {
    let (fixture, arguments) = fixture()
    let run = PipeRun(arguments + ["--candidate", "1024"], lines: ["A"])
    #expect(run.output.contains("张三 · 城关镇 · 准考证号 1024"))
    #expect(run.output.contains("已保存：A"))
    _ = fixture
  }

  @Test func `without the passcode nobody sits as somebody who has one`() {
    let (fixture, arguments) = fixture()
    let wrong = PipeRun(arguments + ["--candidate", "1025"], lines: ["guess"])
    #expect(wrong.status == .code(77))
    #expect(wrong.error.contains("口令不正确"))
    let right = PipeRun(arguments + ["--candidate", "1025"], lines: ["k8m2", "B"])
    #expect(right.output.contains("李四 · 公安局"))
    #expect(right.output.contains("已保存：B"))
    let without = PipeRun(arguments + ["--candidate", "1025", "--passcode", "no"])
    #expect(without.status == .code(77))
    _ = fixture
  }

  @Test func `who they are is asked and confirmed where no number was given`() {
    let (fixture, arguments) = fixture()
    let no = PipeRun(arguments, lines: ["1024", "n"])
    #expect(no.output.contains("请核对本人信息"))
    #expect(no.output.contains("未开始考试"))
    #expect(no.status == .code(77))
    let yes = PipeRun(arguments, lines: ["1024", "是", "C"])
    #expect(yes.output.contains("已保存：C"))
    _ = fixture
  }

  @Test func `a sitting that was opened for a roster takes nobody without it`() {
    let (fixture, arguments) = fixture()
    _ = PipeRun(arguments + ["--candidate", "1024"], lines: ["A"])
    let run = PipeRun(fixture.exam("小考", candidate: "1024"))
    #expect(run.status == .code(77))
    #expect(run.error.contains("--roster"))
  }
}
