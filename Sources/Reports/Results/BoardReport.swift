import ExamModel
import Grading
package import Wording

/// A leaderboard as people read it.
package struct BoardReport {
  private let board: Board
  private let words: any Words

  package init(_ board: Board, words: any Words) {
    self.board = board
    self.words = words
  }

  /// The report.
  package var report: Report {
    var report = Report(title: "\(board.title) · \(words.term(.boardTitle))")
    var first: [ReportBlock] = []
    if let time = board.rules.frozenSince { first.append(.paragraph(words.frozenSince(time))) }
    first.append(.table(people))
    let breakers = board.rules.order.tieBreakers.map { breaker -> TieName in
      switch breaker {
      case .time: .time
      case .finished: .finished
      case .kind(let kind): .kind(kind)
      }
    }
    first.append(.paragraph(words.orderNote(breakers)))
    report.sections.append(ReportSection(words.term(.individuals), first))
    let kinds = [
      (ResultLabel.units, board.units, board.unitHistory),
      (.categories, board.categories, board.categoryHistory),
    ]
    for (label, standings, history) in kinds where !standings.isEmpty {
      report.sections.append(
        ReportSection(words.term(label), [.table(table(label, standings, history))]))
    }
    return report
  }

  private var people: ReportTable {
    let history = board.history
    var columns = [ReportTable.Column(words.term(ResultLabel.rank))]
    columns += [ResultLabel.name, .id, .unit, .category].map {
      ReportTable.Column(words.term($0), isNumeric: false)
    }
    columns += [ResultLabel.mark, .time].map { ReportTable.Column(words.term($0)) }
    columns += periodColumns
    let rows = board.people.map { rank, result in
      let candidate = result.candidate
      let seconds = result.time.map { Int($0.count / 1000) }
      var row = [ReportTable.Cell(rank, rank == rank.rounded() ? 0 : 1)]
      row += [candidate.name, candidate.id, candidate.unit, candidate.category].map {
        ReportTable.Cell($0)
      }
      let mark = (result.mark ?? .zero).description
      let text = result.pendingCount > 0 ? "\(mark) \(words.provisionalMark)" : mark
      row.append(
        ReportTable.Cell(text, value: Double((result.mark ?? .zero).thousandths) / 1000))
      row.append(
        ReportTable.Cell(
          seconds.map(words.duration) ?? "", value: seconds.map { Double($0) }))
      return row + periodCells(history[candidate.id])
    }
    return ReportTable(words.term(.individuals), columns: columns, rows: rows)
  }

  private func table(
    _ label: ResultLabel, _ standings: [GroupStanding], _ history: [String: [Double?]]
  ) -> ReportTable {
    let name: ResultLabel = label == .units ? .unit : .category
    var columns = [ReportTable.Column(words.term(ResultLabel.rank))]
    columns.append(ReportTable.Column(words.term(name), isNumeric: false))
    columns.append(ReportTable.Column(words.groupRule(GroupRuleName(board.rules.groups))))
    columns += [ResultLabel.sat, .passed, .passRate].map { ReportTable.Column(words.term($0)) }
    let hasPeriods = !history.isEmpty && board.periods.count > 1
    if hasPeriods { columns += periodColumns }
    let rows = standings.map { standing in
      let isRate = if case .passRate = board.rules.groups { true } else { false }
      var row = [ReportTable.Cell(standing.rank, 0), ReportTable.Cell(standing.name)]
      row.append(
        isRate
          ? ReportTable.Cell(share: standing.value) : ReportTable.Cell(standing.value, 2))
      row += [
        ReportTable.Cell(standing.turnout.sat), ReportTable.Cell(standing.turnout.passed),
        ReportTable.Cell(share: standing.turnout.passRate(of: .sat)),
      ]
      return hasPeriods ? row + periodCells(history[standing.name]) : row
    }
    return ReportTable(words.term(label), columns: columns, rows: rows)
  }

  private var periodColumns: [ReportTable.Column] {
    guard board.periods.count > 1 else { return [] }
    return board.periods.dropLast().map { ReportTable.Column(board.name(of: $0)) }
      + [ReportTable.Column(words.term(.change))]
  }

  private func periodCells(_ ranks: [Double?]?) -> [ReportTable.Cell] {
    guard board.periods.count > 1 else { return [] }
    let ranks = ranks ?? board.periods.map { _ in nil }
    let before = ranks.dropLast().map { ReportTable.Cell($0, 0) }
    guard let change = Board.change(ranks) else {
      return before + [ReportTable.Cell(words.newcomer)]
    }
    let places = Int(change.rounded())
    let tone: ReportTable.Tone = places > 0 ? .good : places < 0 ? .bad : .plain
    return before
      + [ReportTable.Cell(words.change(of: places), value: change, tone: tone)]
  }
}

extension GroupRuleName {
  init(_ rule: GroupRule) {
    self =
      switch rule {
      case .mean: .mean
      case .best(let count): .best(count)
      case .passRate: .passRate
      }
  }
}
