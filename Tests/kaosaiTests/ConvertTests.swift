import Testing

/// A bank goes into other programs' formats and comes back.
@Suite struct ConvertTests {
  private static let formats = ["text", "json", "csv", "xlsx", "gift", "moodle-xml", "qti"]
  private let fixture = ExamFixture(questions: 9)

  private func convert(_ options: String...) -> PipeRun {
    PipeRun(fixture.arguments("bank", "convert", "小题库") + options)
  }

  @Test(arguments: formats)
  func `what was converted is read again with every question`(format: String) {
    let path = fixture.folder.path + "/again"
    let out = convert("--to", format, "--output", path)
    #expect(out.status == .code(0))
    #expect(out.output == "已写入 \(path)。\n")
    #expect(out.error.isEmpty)
    let again = PipeRun(["bank", "convert", path, "--to", "text"])
    #expect(again.status == .code(0))
    for number in 1...9 {
      #expect(again.output.contains("第\(number)件事应当"))
      #expect(again.output.contains("对的\(number)\n"))
      #expect(again.output.contains("编号：q-\(number)\n"))
    }
  }

  @Test func `the name of the file says the format where nothing else does`() {
    let folder = fixture.folder
    #expect(convert("--output", folder.path + "/a.json").status == .code(0))
    #expect(folder.text(of: "a.json").hasPrefix("{"))
    #expect(convert("--output", folder.path + "/a.json.bak").status == .code(0))
    #expect(folder.text(of: "a.json.bak") == convert().output)
  }

  @Test func `a file that is there is replaced only where that was asked for`() {
    fixture.folder.write("重要", to: "a.txt")
    let path = fixture.folder.path + "/a.txt"
    let refused = convert("--output", path)
    #expect(refused.status == .code(77))
    #expect(refused.error == "错误：\(path) 已经存在，没有覆盖。请换一个文件名，或者加上 --force。\n")
    #expect(fixture.folder.text(of: "a.txt") == "重要")
    #expect(convert("--output", path, "--force").status == .code(0))
    #expect(fixture.folder.text(of: "a.txt") == convert().output)
  }

  @Test func `a table begins with a byte order mark where that was asked for`() {
    #expect(Array(convert("--to", "csv", "--bom").output.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(convert("--to", "csv").output.hasPrefix("标题：小题库\r\n"))
  }

  @Test func `what is no text goes into a pipe, and not onto a terminal`() {
    #expect(convert("--to", "xlsx").output.hasPrefix("PK"))
    let terminal = TerminalRun(fixture.arguments("bank", "convert", "小题库", "--to", "qti"))
    #expect(terminal.wait(for: "请用 --output 指明写入哪个文件。") != nil)
    #expect(terminal.end() == .code(64))
    #expect(!terminal.screen.contains("PK"))
  }

  @Test func `what a format does not carry is told for each question`() {
    fixture.folder.write(
      """
      标题：作业
      一、判断题
      1. 先断电。
      答案：对
      二、填空题
      1. 先____，再____。
      答案：断电；撤离（不分先后）
      """, to: "填空.txt")
    let path = fixture.folder.path + "/填空.txt"
    let run = PipeRun(["bank", "convert", path, "--to", "gift"])
    #expect(run.status == .code(0))
    #expect(run.error.contains("\(path):6:1 not-carried 这道填空题没有带过来。请核对这道题。\n"))
  }

  @Test func `a file that holds no question is refused with what to do`() {
    let folder = TemporaryFolder()
    folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], to: "旧.doc")
    let run = PipeRun(["bank", "convert", folder.path + "/旧.doc"])
    #expect(run.status == .code(65))
    #expect(run.error.contains("另存为"))
  }
}
