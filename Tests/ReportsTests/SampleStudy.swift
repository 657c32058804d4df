import ExamModel
import Grading
import Reports
import Wording

/// A small exam: strong candidates prefer B in q2, whose key is A.
enum SampleStudy {
  static let table: ResponseTable = {
    var rows: [[UInt8]] = []
    for candidate in 0..<30 {
      let isStrong = candidate % 3 > 0
      let first = isStrong || candidate % 2 == 0 ? UInt8(ascii: "A") : UInt8(ascii: "C")
      let second = isStrong ? UInt8(ascii: "B") : UInt8(ascii: "A")
      let third = isStrong && candidate % 5 > 0 ? UInt8(ascii: "D") : UInt8(ascii: "A")
      rows.append([first, second, third, candidate % 4 == 0 ? 0 : UInt8(ascii: "B")])
    }
    let keys: [UInt8] = [0x41, 0x41, 0x44, 0x42]
    let columns = keys.enumerated().map { place, key in
      QuestionColumn(id: "q\(place + 1)", letters: rows.map { $0[place] }, key: [key])
    }
    guard let table = ResponseTable(candidateCount: rows.count, questions: columns) else {
      preconditionFailure("columns of one length are a table")
    }
    return table
  }()

  static func study(hasTraits: Bool = false, grouped: Bool = false) -> AnswerStudy {
    var answers = MarkedAnswers(title: "季度<考试>", table: table)
    let units = (0..<table.candidateCount).map { $0 % 2 == 0 ? "城关镇" : "=cmd|calc" }
    answers.units = units
    if grouped { answers.groups = GroupSplit(units) }
    answers.stems = ["q2": "第一责任人是<script>alert(1)</script>（　）。"]
    return AnswerStudy(answers, hasTraits: hasTraits)
  }

  static let signature = Bulletin.Signature(
    signer: "城关镇应急办", date: CivilTime(WallTime(milliseconds: 1_796_000_000_000), in: .shanghai))

  static func results() -> [CandidateResult] {
    (0..<12).map { number in
      let unit = ["城关镇", "公安局", "=1+1"][number % 3]
      var result = CandidateResult(
        Candidate(id: "\(1000 + number)", name: "考生\(number)", unit: unit, category: "乡镇"),
        attendance: number == 10 ? .absent : number == 11 ? .leave : .sat, maximum: Mark(100))
      guard number < 10 else { return result }
      result.mark = Mark(95 - number * 5 + (number % 2) * 5)
      result.isPassed = (result.mark ?? .zero) >= Mark(60)
      result.time = .minutes(Int64(20 + number))
      return result
    }
  }

  static func sheet(target: Double? = nil) -> GradeSheet {
    var paper = Paper(title: "季度考试", blueprint: Blueprint(sections: []))
    paper.grades = .cuts([
      GradeBand(name: "优秀", percent: Mark(90)), GradeBand(name: "合格", percent: Mark(60)),
    ])
    var rules = GradeSheet.Rules()
    rules.hasRoster = true
    rules.target = target.map { GradeSheet.Target(rate: $0, margin: 0.1) }
    return GradeSheet(
      title: "季度考试", paper: paper, results: results(), rules: rules, failed: "不合格")
  }
}
