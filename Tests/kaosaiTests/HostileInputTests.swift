import Glibc
import Testing

/// Bar: whatever is typed or stored, the program says what is wrong and goes on or ends in order.
@Suite struct HostileInputTests {
  private func exam(typing bytes: [UInt8]) -> PipeRun {
    let fixture = ExamFixture()
    return PipeRun(fixture.exam(fixture.paper()), input: bytes)
  }

  @Test func `a line that is not UTF-8 is refused and costs nothing`() {
    let run = exam(typing: [0xC3, 0x28, 0xFF, 0x0A] + Array("A\n".utf8))
    #expect(run.output.contains("不是 UTF-8 文字，未记录"))
    #expect(run.output.contains("已保存：A"))
    #expect(run.status == .code(0))
  }

  @Test func `a line of a megabyte is refused in one sentence`() {
    let run = exam(typing: [UInt8](repeating: 0x41, count: 1 << 20) + Array("\nB\n".utf8))
    #expect(run.output.contains("这一行太长，未记录"))
    #expect(run.output.contains("已保存：B"))
    #expect(run.status == .code(0))
  }

  @Test func `NUL bytes and escape sequences do not reach the terminal`() {
    let run = exam(typing: [0x00, 0x1B] + Array("[31m\nC\u{0}\n".utf8))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("已保存：C"))
  }

  @Test func `escape sequences in a candidate's name are not obeyed`() {
    let fixture = ExamFixture()
    let run = PipeRun(
      fixture.exam(fixture.paper()) + ["--name", "张\u{1B}[2J\u{202E}三\u{7}"])
    #expect(run.output.contains("张[2J三"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
  }

  @Test func `a paper with a typo names the line and the nearest key`() {
    let fixture = ExamFixture()
    fixture.paper("错", "tme: 5m")
    let run = PipeRun(fixture.exam("错"))
    #expect(run.status == .code(65))
    #expect(run.error.contains("错.yaml:2:1 unknown-key"))
    #expect(run.error.contains("time"))
  }

  @Test func `a paper that the bank cannot fill is refused before anyone starts`() {
    let fixture = ExamFixture(questions: 4)
    let run = PipeRun(fixture.exam(fixture.paper(count: 5)))
    #expect(run.status == .code(65))
    #expect(run.error.contains("单选题") && run.error.contains("5") && run.error.contains("4"))
  }

  @Test func `a broken question is left out and the others are drawn`() {
    let fixture = ExamFixture(questions: 6)
    let broken = ExamFixture.bank(questions: 6)
      .replacing("答案：B\n", with: "答案：Z\n", maxReplacements: 1)
    fixture.folder.write(broken, to: "banks/小题库.txt")
    let run = PipeRun(fixture.exam(fixture.paper(count: 5)))
    #expect(run.output.contains("第 1/5 题"))
    let check = PipeRun(fixture.arguments("bank", "check"))
    #expect(check.status == .code(65))
    #expect((check.output + check.error).contains("impossible-key"))
  }

  @Test func `a corrupt store is named, and left as it is`() {
    let fixture = ExamFixture()
    let rubbish = String(repeating: "这不是数据库。", count: 1000)
    fixture.folder.write(rubbish, to: "kaosai.sqlite")
    let run = PipeRun(fixture.exam(fixture.paper()))
    #expect(run.status == .code(65))
    #expect(run.error.contains("已经损坏"))
    #expect(fixture.folder.text(of: "kaosai.sqlite") == rubbish)
  }

  @Test func `a results folder that cannot be written is named`() {
    let fixture = ExamFixture()
    let name = fixture.paper()
    let run = PipeRun(
      [
        "exam", name, "--candidate", "c1", "--banks", fixture.folder.path,
        "--store", "/proc/nowhere/kaosai.sqlite",
      ])
    #expect(run.status == .code(74))
    #expect(run.error.contains("/proc/nowhere"))
  }
}
