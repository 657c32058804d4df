package import ExamModel
import Grading
package import Wording

/// 通报: what all units are told of an exam.
package struct Bulletin {
  private let sheet: GradeSheet
  private let weakPoints: [WeakPoint]
  private let namesFailed: Bool
  private let words: any Words
  private let signature: Signature

  /// 落款.
  package struct Signature {
    /// Who sends it; empty where that is still to be filled in.
    package var signer: String
    /// When.
    package var date: CivilTime

    package init(signer: String, date: CivilTime) {
      self.signer = signer
      self.date = date
    }
  }

  /// - Parameters:
  ///   - sheet: The results.
  ///   - weakPoints: The articles that were asked.
  ///   - namesFailed: Whether those who failed are named.
  ///   - signature: Who sends it and when.
  ///   - words: The words.
  package init(
    _ sheet: GradeSheet, weakPoints: [WeakPoint], namesFailed: Bool, signature: Signature,
    words: any Words
  ) {
    self.signature = signature
    self.sheet = sheet
    self.weakPoints = weakPoints
    self.namesFailed = namesFailed
    self.words = words
  }

  /// The bulletin.
  package var report: Report {
    var parts: [(part: BulletinPart, blocks: [ReportBlock])] = [(.summary, [.paragraph(summary)])]
    if let table = units { parts.append((.units, [.table(table)])) }
    if !commended.isEmpty { parts.append((.commended, commended.map { .paragraph($0) })) }
    if let table = points {
      parts.append((.weakPoints, [.paragraph(words.weakPointsLead), .table(table)]))
    }
    var sections = parts.enumerated().map { place, part in
      ReportSection(words.heading(of: part.part, number: place + 1), part.blocks)
    }
    sections.insert(ReportSection("", [.address(words.bulletinAddress)]), at: 0)
    let signer = signature.signer.isEmpty ? words.bulletinSigner : signature.signer
    sections[sections.count - 1].blocks += [
      .paragraph(words.bulletinAnnex),
      .closing([signer, words.bulletinDate(signature.date)]),
    ]
    sections.append(
      ReportSection(words.heading(of: .register, number: 0), register, isAnnex: true))
    return Report(title: words.bulletinTitle(sheet.title), sections: sections)
  }

  private var summary: String {
    let turnout = sheet.turnout
    return words.summary(
      BulletinFigures(
        expected: turnout.expected, sat: turnout.sat, absent: turnout.absent,
        leave: turnout.leave, duty: turnout.duty, turnout: NumberText.percent(turnout.rate),
        passed: turnout.passed,
        passRate: NumberText.percent(turnout.passRate(of: sheet.rules.base)),
        isOfExpected: sheet.rules.base == .expected,
        mean: NumberText.brief(sheet.distribution.mean),
        highest: NumberText.brief(sheet.distribution.max)))
  }

  private var units: ReportTable? {
    let standings = sheet.standings { $0.unit }
    guard !standings.isEmpty else { return nil }
    let columns =
      [ReportTable.Column(words.term(ResultLabel.rank))]
      + [ReportTable.Column(words.term(.unit), isNumeric: false)]
      + [ResultLabel.expected, .sat, .turnout, .passRate].map {
        ReportTable.Column(words.term($0))
      } + [ReportTable.Column(words.term(AnalysisLabel.mean))]
    let rows = standings.map { standing in
      [
        ReportTable.Cell(standing.rank, 0), ReportTable.Cell(standing.name),
        ReportTable.Cell(standing.turnout.expected), ReportTable.Cell(standing.turnout.sat),
        ReportTable.Cell(share: standing.turnout.rate),
        ReportTable.Cell(
          share: standing.turnout.passRate(of: sheet.rules.base),
          tone: ReportTable.Tone(sheet.light(of: standing))),
        ReportTable.Cell(standing.distribution.mean, 2),
      ]
    }
    return ReportTable(words.term(.units), columns: columns, rows: rows)
  }

  /// Units at the target, without one the first; people of the best grade, without one the first ten.
  private var commended: [String] {
    let standings = sheet.standings { $0.unit }
    let units = standings.filter {
      sheet.rules.target == nil ? $0.rank == 1 : sheet.light(of: $0) == .green
    }
    let best = sheet.bands.first?.name
    let people = zip(sheet.results, sheet.ranks).filter { result, rank in
      guard result.isPassed, let rank else { return false }
      return best.map { result.grade == $0 } ?? (rank <= 10)
    }.prefix(30).map { (name: $0.0.candidate.name, unit: $0.0.candidate.unit) }
    return (units.isEmpty ? [] : [words.commended(units: units.map(\.name))])
      + (people.isEmpty ? [] : [words.commended(people: Array(people))])
  }

  private var points: ReportTable? {
    let weakest = weakPoints.filter { $0.share != nil }
      .sorted { ($0.share ?? 0, $1.answers) < ($1.share ?? 0, $0.answers) }.prefix(10)
    guard !weakest.isEmpty else { return nil }
    let names = words.weakPointColumns
    return ReportTable(
      words.heading(of: .weakPoints, number: 0),
      columns: [
        ReportTable.Column(names.article, isNumeric: false), ReportTable.Column(names.share),
        ReportTable.Column(names.answers),
      ],
      rows: weakest.map {
        [
          ReportTable.Cell(words.citation($0.citation)), ReportTable.Cell(share: $0.share),
          ReportTable.Cell($0.answers),
        ]
      })
  }

  /// 成绩册: those who failed are left out unless they are to be named.
  private var register: [ReportBlock] {
    let shown = zip(sheet.results, sheet.ranks).filter { result, _ in
      result.mark != nil && (result.isPassed || namesFailed)
    }
    let columns =
      [ReportTable.Column(words.term(ResultLabel.rank))]
      + [ResultLabel.name, .unit].map { ReportTable.Column(words.term($0), isNumeric: false) }
      + [ReportTable.Column(words.term(.mark))]
      + [ResultLabel.grade, .result].map { ReportTable.Column(words.term($0), isNumeric: false) }
    let rows = shown.map { result, rank in
      [
        ReportTable.Cell(rank, 0), ReportTable.Cell(result.candidate.name),
        ReportTable.Cell(result.candidate.unit),
        ReportTable.Cell(
          result.mark?.description ?? "",
          value: result.mark.map { Double($0.thousandths) / 1000 }),
        ReportTable.Cell(result.grade ?? ""),
        ReportTable.Cell(words.passName(result.isPassed)),
      ]
    }
    let failed = sheet.results.count { $0.mark != nil && !$0.isPassed }
    let table = ReportTable(words.heading(of: .register, number: 0), columns: columns, rows: rows)
    let note: [ReportBlock] =
      failed > 0 && !namesFailed ? [.paragraph(words.failedUnnamed(failed))] : []
    return [.table(table.withoutEmptyColumns)] + note
  }
}
