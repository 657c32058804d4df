import ExamTesting
import Testing

/// Screens of learning in both languages at three widths, in one file.
@Suite struct LearningScreensTests {
  private let fixture = ExamFixture(questions: 12)

  @Test func `reports and empty reviews`() throws {
    for name in ["一期", "二期"] {
      fixture.paper(name, count: 12, "series: 季度", "draw: same")
      for person in 0..<10 {
        let letters = (0..<12).map { ["A", "B", "C", "D"][(person * 3 + $0 * person) % 4] }
        _ = PipeRun(
          fixture.exam(name, candidate: "p\(person)")
            + ["--unit", person < 5 ? "城关镇" : "化工厂", "--seed", "1"],
          lines: letters + ["/s", "y"])
      }
    }
    fixture.folder.write("师傅,徒弟\n老王,徒1\n老王,徒2\n", to: "结对.csv")
    let commands = [
      ["progress", "--series", "季度"], ["review"], ["review", "--retention", "85"],
      ["progress", "--pairs", fixture.folder.path + "/结对.csv"], ["review", "--fit"],
    ]
    var text = ""
    for language in ["zh", "en"] {
      for columns in [40, 80, 120] {
        text += "════ \(language) · \(columns)\n"
        for command in commands {
          let run = TerminalRun(
            command + ["--banks", fixture.folder.path, "--store", fixture.store],
            environment: ["KAOSAI_LANG": language, "NO_COLOR": "1"], columns: UInt16(columns))
          #expect(run.end() == .code(0))
          let screen = run.screen.replacing("\r\n", with: "\n")
          for line in screen.split(separator: "\n") {
            #expect(ScreenWidth.of(line) <= columns, "wider than \(columns): \(line)")
          }
          text += "$ \(command.prefix(2).joined(separator: " "))\n\(screen)\n"
        }
      }
    }
    if let difference = Snapshot.difference(of: text, from: "learning", beside: #filePath) {
      Issue.record("\(difference)")
    }
  }
}
