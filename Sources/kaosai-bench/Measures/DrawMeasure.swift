import ExamModel
import ExamSession

/// How fast forms are drawn from a large pool.
enum DrawMeasure: Measure {
  static let name = "draw"
  private static let poolSize = 10_000

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let bank = BankGenerator.bank(questions: poolSize)
    let pool = QuestionPool(banks: [("题库", bank)], digest: "")
    let repeats = bench.count(50, quick: 3)
    let each = TimedDraw(FormAssembly(paper: paper(.each), pool: pool), repeats: repeats)
    let same = TimedDraw(FormAssembly(paper: paper(.same), pool: pool), repeats: repeats)
    let floor = TimedShuffle(count: poolSize, repeats: repeats)
    let figures = try Measurement.interleaved(
      bench.count(15, quick: 2), [each.seconds, same.seconds, floor.seconds])
    let rates = figures.map { $0.map { 1 / $0 } }
    let floors = figures.map { $0.median / figures[2].median }
    var report = Report(
      "forms of 80 questions from a pool of \(Figure.text(Double(poolSize)))", on: bench)
    report.add("draw: each", rates[0], "forms/s", floors: floors[0])
    report.add("draw: same", rates[1], "forms/s", floors: floors[1])
    report.add("floor: shuffling the pool's indices", rates[2], "shuffles/s")
    return report
  }

  private static func paper(_ draw: DrawRule) -> Paper {
    var sections = [
      BlueprintSection(title: "单项选择题", kind: .singleChoice, count: 40, marks: Mark(1)),
      BlueprintSection(title: "多项选择题", kind: .multipleChoice, count: 20, marks: Mark(2)),
      BlueprintSection(title: "判断题", kind: .trueFalse, count: 20, marks: Mark(1)),
    ]
    sections[0].difficulty = [
      Quota(row: .easy, amount: .percent(Mark(40))),
      Quota(row: .medium, amount: .percent(Mark(40))),
      Quota(row: .hard, amount: .percent(Mark(20))),
    ]
    var paper = Paper(title: "应急管理法律法规知识考试", blueprint: Blueprint(sections: sections))
    paper.draw = draw
    return paper
  }
}
