import Testing

/// A bank goes into other programs' formats and comes back.
@Suite struct ConvertTests {
  @Test(arguments: ["text", "json", "gift", "moodle-xml"])
  func `what was converted is read again with every question`(format: String) {
    let fixture = ExamFixture(questions: 9)
    let out = PipeRun(fixture.arguments("bank", "convert", "小题库", "--to", format))
    #expect(out.status == .code(0))
    fixture.folder.write(out.output, to: "again")
    let again = PipeRun(["bank", "convert", fixture.folder.path + "/again", "--to", "text"])
    #expect(again.status == .code(0))
    for number in 1...9 {
      #expect(again.output.contains("第\(number)件事应当"))
      #expect(again.output.contains("对的\(number)\n"))
    }
  }

  @Test func `a file that holds no question is refused with what to do`() {
    let folder = TemporaryFolder()
    folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], to: "旧.doc")
    let run = PipeRun(["bank", "convert", folder.path + "/旧.doc"])
    #expect(run.status == .code(65))
    #expect(run.error.contains("另存为"))
  }
}
