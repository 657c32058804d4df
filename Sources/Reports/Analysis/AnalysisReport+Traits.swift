import Grading
import Wording

extension AnalysisReport {
  /// The latent trait models that were asked for.
  var traits: [ReportSection] {
    [(AnalysisLabel.rasch, study.rasch), (.twoPL, study.twoPL)].compactMap { label, fit in
      fit.map { section(label, $0) }
    }
  }

  private func section(_ label: AnalysisLabel, _ fit: LatentFit) -> ReportSection {
    var facts = [
      ReportFact(words.term(.logLikelihood), NumberText.fixed(fit.logLikelihood, 4))
    ]
    if fit.model == .rasch {
      facts.append(ReportFact(words.term(.variance), NumberText.fixed(fit.variance, 3)))
    }
    if !fit.excluded.isEmpty {
      let names = fit.excluded.map(\.id).joined(separator: " ")
      facts.append(ReportFact(words.term(.excluded), names))
    }
    var blocks: [ReportBlock] = fit.isConverged ? [] : [.paragraph(words.notConverged)]
    if fit.isConverged, fit.items.contains(where: { $0.difficultyError == nil }) {
      blocks.append(.paragraph(words.uncertainFit))
    }
    blocks += [.facts(facts), .chart(map(of: fit)), .table(table(of: fit, label))]
    return ReportSection(words.term(label), blocks)
  }

  private func table(of fit: LatentFit, _ label: AnalysisLabel) -> ReportTable {
    var columns = [ReportTable.Column(words.term(.question), isNumeric: false)]
    columns += [AnalysisLabel.difficulty, .standardError].map {
      ReportTable.Column(words.term($0))
    }
    if fit.model == .twoPL {
      columns += [AnalysisLabel.slope, .standardError].map { ReportTable.Column(words.term($0)) }
    }
    columns += [AnalysisLabel.infit, .outfit].map { ReportTable.Column(words.term($0)) }
    let rows = fit.items.map { item in
      var values = [item.difficulty, item.difficultyError]
      if fit.model == .twoPL { values += [item.slope, item.slopeError] }
      values += [item.infit, item.outfit]
      return [ReportTable.Cell(item.id)] + values.map { ReportTable.Cell($0, 3) }
    }
    return ReportTable(words.term(label), columns: columns, rows: rows)
  }

  /// Candidates and questions on one scale, in steps of half a unit.
  private func map(of fit: LatentFit) -> ReportChart {
    let people = Distribution(fit.abilities.map(\.estimate))
    let spots = fit.items.compactMap { item in
      item.difficulty.map { min(max($0, -6), 6) }
    }
    let low = ([people.min ?? 0] + spots).min() ?? -3
    let high = ([people.max ?? 0] + spots).max() ?? 3
    let from = (low * 2).rounded(.down) / 2
    let to = max((high * 2 + 1e-9).rounded(.up) / 2, from + 0.5)
    let bins = Histogram(
      people, range: from...to, binCount: max(1, Int(((to - from) * 2).rounded()))
    ).bins.map { ReportChart.Bin(from: $0.lower, to: $0.upper, count: $0.count) }
    let items = fit.items.compactMap { item in
      item.difficulty.map { difficulty in
        ReportChart.NamedPoint(item.id, x: min(max(difficulty, from), to - 1e-6), y: 0)
      }
    }
    return ReportChart(
      words.term(.itemMap), x: words.term(.ability), .map(people: bins, items: items))
  }

  /// How the questions differ between two groups.
  var differential: ReportSection? {
    guard let groups = study.answers.groups else { return nil }
    let columns =
      [ReportTable.Column(words.term(.question), isNumeric: false)]
      + [AnalysisLabel.oddsRatio, .delta, .probability].map {
        ReportTable.Column(words.term($0))
      } + [ReportTable.Column(words.term(.differentialClass), isNumeric: false)]
    let rows = zip(study.answers.table.questions, study.differences).map { question, found in
      let tone: ReportTable.Tone =
        switch found?.category {
        case .c: .bad
        case .b: .fair
        case .a, nil: .plain
        }
      return [
        ReportTable.Cell(question.id), ReportTable.Cell(found?.oddsRatio, 3),
        ReportTable.Cell(found?.delta, 3), ReportTable.Cell(found?.pValue, 4),
        ReportTable.Cell(found?.category.rawValue ?? "—", tone: tone),
      ]
    }
    let sentence = words.groups(
      reference: groups.reference, groups.referenceCount, focal: groups.focal, groups.focalCount)
    return ReportSection(
      words.term(.differential),
      [
        .paragraph(sentence),
        .table(ReportTable(words.term(.differential), columns: columns, rows: rows)),
      ])
  }
}
