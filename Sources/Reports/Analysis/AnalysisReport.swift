import Grading
package import Wording

/// An analysis as people read it: what needs a person first.
package struct AnalysisReport {
  let study: AnswerStudy
  let words: any Words

  package init(_ study: AnswerStudy, words: any Words) {
    self.study = study
    self.words = words
  }

  private var analysis: ItemAnalysis { study.analysis }
  var distribution: Distribution { study.analysis.distribution }

  /// The report.
  package var report: Report {
    let table = study.answers.table
    let facts = [
      ReportFact(words.term(.candidates), String(table.candidateCount)),
      ReportFact(words.term(.questions), String(table.questions.count)),
      ReportFact(words.term(.fullMark), NumberText.brief(table.maximum)),
    ]
    let title = "\(study.answers.title) · \(words.term(.title))"
    guard table.candidateCount > 0 else {
      let section = ReportSection(words.term(.distribution), [.paragraph(words.noResponses)])
      return Report(title: title, facts: facts, sections: [section])
    }
    return Report(
      title: title, facts: facts,
      sections: [verdicts, marks] + groupSections + [items, options, reliability].compactMap { $0 }
        + traits + [differential].compactMap { $0 })
  }

  /// 问题试题清单.
  private var verdicts: ReportSection {
    let block: ReportBlock =
      study.findings.isEmpty
      ? .paragraph(words.noVerdicts)
      : .findings(study.findings.map { FindingText(words: words).finding($0, in: study) })
    return ReportSection(words.term(.verdicts), [block])
  }

  private var items: ReportSection {
    let flagged = Set(study.findings.filter { $0.verdict.urgency < 5 }.map(\.position))
    let points = analysis.items.enumerated().compactMap { position, item in
      item.facility.flatMap { facility in
        item.itemRest.map {
          ReportChart.NamedPoint(
            item.id, x: facility, y: $0, isFlagged: flagged.contains(position))
        }
      }
    }
    var blocks: [ReportBlock] = [.table(itemTable)]
    if !points.isEmpty {
      blocks.append(
        .chart(
          ReportChart(
            words.term(.itemScatter), x: words.term(.facility), y: words.term(.itemRest),
            .scatter(points))))
    }
    return ReportSection(words.term(.items), blocks)
  }

  private var itemTable: ReportTable {
    let hasTimes = analysis.items.contains { $0.medianSeconds != nil }
    var columns = [ReportTable.Column(words.term(.question), isNumeric: false)]
    columns += [
      AnalysisLabel.facility, .itemTotal, .itemRest, .upperLower, .alphaIfDeleted, .efficiency,
    ].map { label in
      let isDetail = [AnalysisLabel.itemTotal, .alphaIfDeleted, .efficiency].contains(label)
      return ReportTable.Column(words.term(label), isDetail: isDetail)
    }
    if hasTimes { columns.append(ReportTable.Column(words.term(.medianTime))) }
    columns.append(ReportTable.Column(words.term(.findings), isNumeric: false))
    let rows = analysis.items.enumerated().map { position, item in
      var row = [ReportTable.Cell(item.id)]
      row += [
        item.facility, item.itemTotal, item.itemRest, item.upperLower27, item.alphaIfDeleted,
      ].map { ReportTable.Cell($0, 3) }
      row.append(ReportTable.Cell(item.discriminativeEfficiency, 1))
      if hasTimes { row.append(ReportTable.Cell(item.medianSeconds, 1)) }
      let findings = study.findings.filter { $0.position == position }
      let names = findings.map { words.name(of: QuestionFlag($0.verdict)) }
      let isUrgent = findings.contains { FindingText.isUrgent($0.verdict) }
      row.append(
        ReportTable.Cell(
          names.joined(separator: words.language == .chinese ? "、" : ", "),
          tone: names.isEmpty ? .plain : isUrgent ? .bad : .fair))
      return row
    }
    return ReportTable(words.term(.items), columns: columns, rows: rows)
  }

  private var options: ReportSection? {
    let withOptions = analysis.items.filter { !$0.options.isEmpty }
    guard !withOptions.isEmpty else { return nil }
    let bars = withOptions.map { item in
      ReportChart.Bars(
        name: item.id,
        bars: item.options.map {
          ReportChart.Bars.Bar(name: $0.label, share: $0.share ?? 0, isKey: $0.isKey)
        })
    }
    let columns =
      [ReportTable.Column(words.term(.question), isNumeric: false)]
      + [ReportTable.Column(words.term(.option), isNumeric: false)]
      + [AnalysisLabel.count, .share, .meanRest, .itemRest].map {
        ReportTable.Column(words.term($0))
      } + [ReportTable.Column(words.term(.quarters), isNumeric: false)]
    let rows = withOptions.flatMap { item in
      item.options.map { option in
        [
          ReportTable.Cell(item.id),
          ReportTable.Cell(option.label + (option.isKey ? " ✓" : "")),
          ReportTable.Cell(option.count), ReportTable.Cell(share: option.share),
          ReportTable.Cell(option.meanRest, 2), ReportTable.Cell(option.itemRest, 3),
          ReportTable.Cell(option.quarters.map(String.init).joined(separator: " / ")),
        ]
      }
    }
    var chart = ReportChart(words.term(.optionBars), .shares(bars))
    chart.note = words.optionNote
    return ReportSection(
      words.term(.options),
      [
        .chart(chart),
        .table(ReportTable(words.term(.options), columns: columns, rows: rows)),
      ])
  }

  private var reliability: ReportSection {
    guard study.answers.asked.isEmpty else {
      return ReportSection(words.term(.reliability), [.paragraph(words.differentForms)])
    }
    let values = analysis.reliability
    var facts = [ReportFact(words.term(.alpha), NumberText.fixed(values.alpha, 3))]
    var blocks: [ReportBlock] = []
    if let alpha = values.alpha, let range = values.alphaInterval {
      let text =
        "\(NumberText.fixed(range.lowerBound, 3)) – \(NumberText.fixed(range.upperBound, 3))"
      facts.append(ReportFact(words.term(.alphaInterval), text))
      blocks.append(
        .chart(
          ReportChart(
            words.term(.alpha),
            .interval(value: alpha, from: range.lowerBound, to: range.upperBound))))
    }
    facts += [
      ReportFact(words.term(.kr20), NumberText.fixed(values.kr20, 3)),
      ReportFact(words.term(.splitHalf), NumberText.fixed(values.splitHalf, 3)),
      ReportFact(words.term(.sem), NumberText.fixed(values.sem, 2)),
      ReportFact(words.term(.errorRatio), NumberText.fixed(values.errorRatio, 1)),
    ]
    return ReportSection(words.term(.reliability), [.facts(facts)] + blocks)
  }
}
