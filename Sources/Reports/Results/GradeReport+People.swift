import ExamModel
import Grading
import Wording

extension GradeReport {
  /// Everybody, best first.
  var people: ReportTable {
    var columns = [ReportTable.Column(words.term(ResultLabel.rank))]
    columns += [ResultLabel.name, .id, .unit, .category].map {
      ReportTable.Column(words.term($0), isNumeric: false)
    }
    columns.append(ReportTable.Column(words.term(.mark)))
    columns.append(ReportTable.Column(words.term(.scaled), isDetail: true))
    columns += [ResultLabel.grade, .result].map {
      ReportTable.Column(words.term($0), isNumeric: false)
    }
    columns += [ResultLabel.time, .percentile, .z, .t].map {
      ReportTable.Column(words.term($0), isDetail: true)
    }
    columns.append(ReportTable.Column(words.term(.note), isNumeric: false))
    return ReportTable(
      words.term(.individuals), columns: columns, rows: zip(sheet.results, sheet.ranks).map(row))
  }

  private func row(_ result: CandidateResult, _ rank: Double?) -> [ReportTable.Cell] {
    let candidate = result.candidate
    let spread = sheet.distribution
    let mark = result.mark.map { Double($0.thousandths) / 1000 }
    let isHalf = rank.map { $0 != $0.rounded() } ?? false
    var row = [ReportTable.Cell(rank, isHalf ? 1 : 0)]
    row += [candidate.name, candidate.id, candidate.unit, candidate.category].map {
      ReportTable.Cell($0)
    }
    row.append(ReportTable.Cell(result.mark?.description ?? "—", value: mark))
    row.append(ReportTable.Cell(result.percent, 1))
    row.append(ReportTable.Cell(result.grade ?? ""))
    row.append(
      result.mark == nil
        ? ReportTable.Cell(name(of: result.attendance))
        : ReportTable.Cell(
          words.passName(result.isPassed), tone: result.isPassed ? .good : .bad))
    let seconds = result.time.map { Int($0.count / 1000) }
    row.append(
      ReportTable.Cell(
        seconds.map(words.duration) ?? "", value: seconds.map { Double($0) }))
    row.append(
      ReportTable.Cell(mark.flatMap { PercentileRank.midpoint.value(of: $0, in: spread) }, 1))
    row.append(ReportTable.Cell(mark.flatMap { StandardScore.z.value(of: $0, in: spread) }, 2))
    row.append(ReportTable.Cell(mark.flatMap { StandardScore.t.value(of: $0, in: spread) }, 1))
    row.append(ReportTable.Cell(note(on: result)))
    return row
  }

  private func note(on result: CandidateResult) -> String {
    var notes = result.pendingCount > 0 ? [words.provisionalMark] : []
    if let makeup = result.makeup {
      notes.append(
        "\(words.term(.makeup)) \(makeup) \(words.passName(result.isMakeupPassed))")
    }
    return notes.joined(separator: " · ")
  }

  private func name(of attendance: Attendance) -> String {
    switch attendance {
    case .sat: words.term(.sat)
    case .sitting: words.term(.sitting)
    case .absent: words.term(.absent)
    case .leave: words.term(.leave)
    case .duty: words.term(.duty)
    case .voided: words.term(.voided)
    }
  }

  /// 补考名单.
  var makeup: ReportTable {
    let columns = [ResultLabel.unit, .id, .name, .category, .reason].map {
      ReportTable.Column(words.term($0), isNumeric: false)
    }
    let rows = sheet.makeupDue.map { result in
      let candidate = result.candidate
      let reason =
        result.mark.map { "\(words.passName(false)) \($0)" } ?? name(of: result.attendance)
      return [candidate.unit, candidate.id, candidate.name, candidate.category, reason]
        .map { ReportTable.Cell($0) }
    }
    return ReportTable(words.term(.makeupList), columns: columns, rows: rows)
  }
}
