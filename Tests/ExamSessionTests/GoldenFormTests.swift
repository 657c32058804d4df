import ExamModel
import ExamSession
import ExamTesting
import Testing

/// Forms that must come out the same for ever: a seed in a notice board's minutes stands for them.
///
/// Where this fails, stored seeds no longer give the forms that candidates got. There is no recording
/// them anew without another `SeededGenerator.name`.
@Suite struct GoldenFormTests {
  private static let bands: [DifficultyBand] = [.easy, .medium, .hard]

  private static var questions: [Question] {
    var questions = SampleBank.single(12) + SampleBank.multiple(6) + SampleBank.judgements(5)
    for position in questions.indices {
      questions[position].difficulty = Difficulty(band: bands[position % 3])
    }
    questions[2].options[3] = "以上都是"
    questions[5].options[3] = "A和B"
    var whole = Question(id: "c000", kind: .composite, stem: "案例")
    whole.parts = Array(SampleBank.single(2, prefix: "p"))
    return questions + [whole]
  }

  private static func paper(_ draw: DrawRule) -> Paper {
    var single = SampleBank.section(.singleChoice, 6, title: "单项选择题")
    single.difficulty = zip(bands, [40, 40, 20]).map {
      Quota(row: $0, amount: .percent(Mark($1)))
    }
    return SampleBank.paper(
      single, SampleBank.section(.multipleChoice, 3), SampleBank.section(.trueFalse, 2),
      SampleBank.section(.composite, 1), draw: draw)
  }

  /// `s003 ‹丙甲丁乙›`: a question and the order of its options.
  private static func line(_ question: Question) -> String {
    let options = question.options.map { $0.hasPrefix("以上") ? "末" : String($0.prefix(1)) }
    let order = options.isEmpty ? "" : "‹\(options.joined())›"
    return question.id + order + question.parts.map { "+" + line($0) }.joined()
  }

  @Test func `forms are those of the first release`() throws {
    var text = ""
    for (name, draw) in [("same", DrawRule.same), ("versions 2", .versions(2)), ("each", .each)] {
      let assembly = FormAssembly(
        paper: Self.paper(draw), pool: SampleBank.pool(Self.questions))
      for (seed, candidate) in [(UInt64(7), "1024"), (7, "张三"), (.max, "1024")] {
        let form = try assembly.form(seed: seed, candidate: candidate)
        text += "\(name) | seed \(seed) | \(candidate)\n"
        text += form.items.map { "  \(Self.line($0.question))\n" }.joined()
      }
    }
    let path = TextFile.path("Fixtures/golden-forms.txt", beside: #filePath)
    let recorded = try #require(try TextFile.text(at: path))
    #expect(text == recorded)
  }
}
