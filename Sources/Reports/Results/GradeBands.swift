import ExamModel
import Wording

/// The pass mark and the grades of a paper, as reports show them.
struct GradeBands {
  /// In percent of the full mark.
  let pass: Mark
  let scheme: GradeScheme?
  /// The full mark.
  let maximum: Double

  /// In marks.
  var passMark: Double { Double(pass.thousandths) * maximum / 1e5 }

  /// The pass mark, and where each grade begins that is given by cut scores.
  func lines(_ words: any Words) -> [ReportChart.Line] {
    let passing = ReportChart.Line(at: passMark, name: words.term(ResultLabel.passMark))
    guard case .cuts(let bands) = scheme else { return [passing] }
    let grades = bands.map { band in
      ReportChart.Line(at: Double(band.percent.thousandths) * maximum / 1e5, name: band.name)
    }
    return [passing] + grades.filter { abs($0.at - passMark) > 1e-9 }
  }

  /// How many are in each grade, and which share.
  static func table(of bands: [(name: String, count: Int)], words: any Words) -> ReportTable {
    let whole = Double(max(bands.reduce(0) { $0 + $1.count }, 1))
    return ReportTable(
      words.term(ResultLabel.bands),
      columns: [
        ReportTable.Column(words.term(ResultLabel.grade), isNumeric: false),
        ReportTable.Column(words.term(AnalysisLabel.count)),
        ReportTable.Column(words.term(AnalysisLabel.share)),
      ],
      rows: bands.map {
        [
          ReportTable.Cell($0.name), ReportTable.Cell($0.count),
          ReportTable.Cell(share: Double($0.count) / whole),
        ]
      })
  }
}
