import ExamFiles
import ExamModel
import Testing

@Suite struct PaperWriterTests {
  @Test func `a paper is written as a teacher would, with comments`() {
    var section = BlueprintSection(
      title: "多项选择题", kind: .multipleChoice, count: 20, marks: Mark(2))
    section.banks = ["安全生产法"]
    section.scoring = ScoringRule(.missedFixed(Mark(thousandths: 500)), wrong: Mark(-1))
    section.difficulty = [
      Quota(row: .easy, amount: .percent(Mark(60))), Quota(row: .hard, amount: .percent(Mark(40))),
    ]
    var paper = Paper(title: "考试: 第一期", blueprint: Blueprint(sections: [section]))
    paper.time = .minutes(60)
    paper.grades = .cuts([GradeBand(name: "合格", percent: Mark(60))])
    let text = PaperWriter.text(of: paper) { key in
      [PaperKey.time: "每人作答时间", .sections: "双向\n细目表"][key]
    }
    #expect(
      text == """
        title: "考试: 第一期"
        time: 60m  # 每人作答时间
        clock: wall
        attempts: 1
        draw: same
        show: {score: after-submit, answers: after-close}
        navigation: free
        pass: 60
        grades: {合格: 60}
        sections:  # 双向 细目表
          - {title: 多项选择题, kind: multipleChoice, count: 20, marks: 2, from: [安全生产法], \
        scoring: {rule: missed-fixed, m: 0.5, wrong: -1}, difficulty: {易: 60%, 难: 40%}}

        """)
  }

  @Test(arguments: 0..<300)
  func `what is written reads back as the same paper`(seed: UInt64) {
    var papers = PaperGenerator(seed: seed)
    let paper = papers.paper()
    let text = PaperWriter.text(of: paper) { _ in "说明：\"这\" # 一行" }
    let read = PaperReader.read(bytes: Array(text.utf8), file: "a.yaml")
    #expect(read.diagnostics.isEmpty, "\(text)")
    #expect(read.paper == paper, "\(text)")
  }
}
