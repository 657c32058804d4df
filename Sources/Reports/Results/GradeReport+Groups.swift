import ExamModel
import Grading
import Wording

extension GradeReport {
  /// Units and categories, where there are any.
  var groups: [ReportSection] {
    [
      section(.units, sheet.standings { $0.unit }),
      section(.categories, sheet.standings { $0.category }),
    ].compactMap { $0 }
  }

  private func section(_ label: ResultLabel, _ standings: [GroupStanding]) -> ReportSection? {
    guard !standings.isEmpty else { return nil }
    let boxes = standings.compactMap { MarkCharts.box($0.name, $0.distribution) }
    var blocks: [ReportBlock] = [.table(table(label, standings))]
    if let target = sheet.rules.target {
      blocks.append(
        .paragraph(
          words.targetNote(
            target: NumberText.percent(target.rate),
            amber: NumberText.percent(max(0, target.rate - target.margin)),
            names: TargetLight.allCases.map { colour($0) })))
    }
    if boxes.count > 1 {
      let chart = MarkCharts(words: words).boxes(
        boxes, title: words.term(label), from: 0,
        to: Double(sheet.maximum.thousandths) / 1000)
      blocks.append(.chart(chart))
    }
    return ReportSection(words.term(label), blocks)
  }

  private func colour(_ light: TargetLight) -> String {
    let place = TargetLight.allCases.firstIndex(of: light) ?? 0
    if let names = sheet.rules.target?.names, names.indices.contains(place) { return names[place] }
    return words.lightName(LightColour(light))
  }

  private func table(_ label: ResultLabel, _ standings: [GroupStanding]) -> ReportTable {
    let name: ResultLabel = label == .units ? .unit : .category
    var columns = [
      ReportTable.Column(words.term(ResultLabel.rank)),
      ReportTable.Column(words.term(name), isNumeric: false),
    ]
    columns += [
      ResultLabel.expected, .sat, .absent, .leave, .duty, .turnout, .passed, .passRate,
    ].map { ReportTable.Column(words.term($0), isDetail: $0 == .leave || $0 == .duty) }
    columns.append(ReportTable.Column(words.term(AnalysisLabel.mean)))
    if sheet.rules.target != nil {
      columns.append(ReportTable.Column(words.term(.target), isNumeric: false))
    }
    let rows = standings.map { standing in
      let turnout = standing.turnout
      let light = sheet.light(of: standing)
      var row = [
        ReportTable.Cell(standing.rank, 0), ReportTable.Cell(standing.name),
        ReportTable.Cell(turnout.expected), ReportTable.Cell(turnout.sat),
        ReportTable.Cell(turnout.absent), ReportTable.Cell(turnout.leave),
        ReportTable.Cell(turnout.duty), ReportTable.Cell(share: turnout.rate),
        ReportTable.Cell(turnout.passed),
        ReportTable.Cell(
          share: turnout.passRate(of: sheet.rules.base), tone: ReportTable.Tone(light)),
        ReportTable.Cell(standing.distribution.mean, 2),
      ]
      if sheet.rules.target != nil {
        let text = light.map { colour($0) } ?? "—"
        row.append(ReportTable.Cell(text, tone: ReportTable.Tone(light)))
      }
      return row
    }
    return ReportTable(words.term(label), columns: columns, rows: rows)
  }
}

extension LightColour {
  init(_ light: TargetLight) {
    self =
      switch light {
      case .green: .green
      case .amber: .amber
      case .red: .red
      }
  }
}

extension ReportTable.Tone {
  /// The tone of a light.
  init(_ light: TargetLight?) {
    self =
      switch light {
      case .green: .good
      case .amber: .fair
      case .red: .bad
      case nil: .plain
      }
  }
}
