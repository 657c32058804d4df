import ExamTesting
import Testing

/// Screens of learning in both languages at three widths, a file a kind of screen.
@Suite struct LearningScreensTests {
  private let fixture = ExamFixture(questions: 12)

  private func run(_ command: [String], lines: [String]) {
    _ = PipeRun(
      command + ["--banks", fixture.folder.path, "--store", fixture.store], lines: lines)
  }

  /// A law whose name is long.
  private func addLongLaw() {
    let name = "生产安全事故报告和调查处理条例"
    fixture.folder.write(
      ExamFixture.bank(questions: 12).replacing("安全生产法", with: name)
        .replacing("编号：q-", with: "编号：s-").replacing("件事", with: "起事故"),
      to: "banks/条例.txt")
  }

  /// Runs commands at every width and checks that nothing is wider.
  ///
  /// - Parameters:
  ///   - name: The record's.
  ///   - commands: Command lines, `WHO` for somebody new at each width, with what is typed.
  private func record(
    _ name: String, _ commands: [(words: [String], typed: [String])]
  ) {
    var text = ""
    for language in ["zh", "en"] {
      for columns in [40, 80, 120] {
        text += "════ \(language) · \(columns)\n"
        for command in commands {
          let who = "\(language)\(columns)"
          let run = TerminalRun(
            command.words.map { $0 == "WHO" ? who : $0 }
              + ["--banks", fixture.folder.path, "--store", fixture.store],
            environment: ["KAOSAI_LANG": language, "NO_COLOR": "1"], columns: UInt16(columns))
          for line in command.typed {
            guard run.wait(for: language == "zh" ? "答案>" : "answer>") != nil else { break }
            run.type(line + "\r")
          }
          #expect(run.end() == .code(0))
          let screen = Self.undated(run.screen.replacing("\r\n", with: "\n"))
          for line in screen.split(separator: "\n") {
            #expect(ScreenWidth.of(line) <= columns, "wider than \(columns): \(line)")
          }
          let shown = command.words.filter { !$0.contains("/") }.joined(separator: " ")
          text += "$ \(shown)\n\(screen)\n"
        }
      }
    }
    if let difference = Snapshot.difference(of: text, from: name, beside: #filePath) {
      Issue.record("\(difference)")
    }
  }

  /// The screen with one date for all dates, and a calendar that is the same on all days.
  private static func undated(_ screen: String) -> String {
    screen.replacing(#/\d{4}-\d\d-\d\d/#, with: "2026-01-01")
      .replacing(#/(?m)^( *)(一|二|三|四|五|六|日|[MTWFS][a-z]) [·▁▄█ ]+$/#) { match in
        "\(match.output.1)\(match.output.2) · · · · · · · · · · · ·"
      }
  }

  @Test func `reports and empty reviews`() {
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
    fixture.paper("三期", count: 2, "series: 季度", "draw: same")
    _ = PipeRun(
      fixture.exam("三期", candidate: "p1") + ["--seed", "1"], lines: ["A", "A", "/s", "y"])
    run(["practice", "--candidate", "徒1", "--count", "9", "--seed", "2"], lines: Self.nine)
    fixture.folder.write("师傅,徒弟\n老王,徒1\n老王,徒2\n李师傅,王小明-2026-003\n", to: "结对.csv")
    record(
      "learning",
      [
        (["progress", "--series", "季度"], []), (["review"], []),
        (["review", "--retention", "85"], []),
        (["progress", "--pairs", fixture.folder.path + "/结对.csv"], []), (["review", "--fit"], []),
        (["progress", "--candidate", "新来的"], []),
      ])
  }

  private static let nine = Array(repeating: "A", count: 9)

  @Test func `what is practised today, and one's own progress`() {
    addLongLaw()
    record(
      "today",
      [
        (["today", "--candidate", "WHO", "--seed", "3"], ["A", "B?", "/n", "C", "D"]),
        (
          ["practice", "--weak", "--candidate", "WHO", "--seed", "4", "--count", "2"], ["A", "/q"]
        ),
        (
          ["practice", "--candidate", "WHO", "--seed", "5", "--count", "18"],
          Array(repeating: "B", count: 18)
        ),
        (["progress", "--candidate", "WHO"], []),
      ])
  }
}
