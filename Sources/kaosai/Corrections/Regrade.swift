import ExamModel
import ExamSession
import Grading
import JSONText
import Reports
import Wording

/// What corrections change: who gains and loses, and how ranks and passes move.
struct Regrade {
  /// One candidate's change.
  struct Change {
    let candidate: Candidate
    let before: AttemptResult
    let after: AttemptResult
    var oldRank: Double?
    var newRank: Double?
  }

  let title: String
  private(set) var changes: [Change] = []
  private(set) var count = 0

  /// - Parameters:
  ///   - paper: The records.
  ///   - rulings: What is decided, by sitting.
  init(of paper: PaperRecords, deciding rulings: [Sitting.ID: [Ruling]]) {
    title = paper.title
    for session in paper.sessions {
      let new = rulings[session.sitting.id] ?? []
      let pairs = session.records.compactMap { record -> Change? in
        guard let before = record.result,
          let after = record.result(after: record.rulings + new)
        else { return nil }
        return Change(candidate: record.attempt.candidate, before: before, after: after)
      }
      count += pairs.count
      changes += Self.ranked(pairs).filter { $0.before != $0.after }
    }
    changes.sort {
      ($0.after.mark - $0.before.mark, $0.candidate.id)
        > ($1.after.mark - $1.before.mark, $1.candidate.id)
    }
  }

  private static func ranked(_ changes: [Change]) -> [Change] {
    func ranks(_ mark: (Change) -> Mark) -> [Double] {
      RankRule.competition.ranks(changes.count) { mark(changes[$0]) > mark(changes[$1]) }
    }
    let (old, new) = (ranks { $0.before.mark }, ranks { $0.after.mark })
    return changes.enumerated().map { position, change in
      var change = change
      change.oldRank = old[position]
      change.newRank = new[position]
      return change
    }
  }

  /// As one object.
  func json(isApplied: Bool) -> JSONObject {
    let rows = changes.map { change -> JSONValue in
      [
        "candidate": .string(change.candidate.id), "oldMark": change.before.mark.json,
        "newMark": change.after.mark.json, "oldRank": .number(change.oldRank ?? 0),
        "newRank": .number(change.newRank ?? 0), "oldPassed": .bool(change.before.isPassed),
        "newPassed": .bool(change.after.isPassed),
      ]
    }
    return JSONObject([
      JSONMember("paper", .string(title)), JSONMember("applied", .bool(isApplied)),
      JSONMember("attempts", .integer(count)), JSONMember("changes", .array(rows)),
    ])
  }

  /// As people read it.
  func report(_ words: any Words, isApplied: Bool) -> Report {
    let summary = words.regradeSummary(
      gaining: changes.count { $0.after.mark > $0.before.mark },
      losing: changes.count { $0.after.mark < $0.before.mark },
      passing: changes.count { $0.after.isPassed && !$0.before.isPassed },
      failing: changes.count { !$0.after.isPassed && $0.before.isPassed }, of: count)
    let names = words.regradeColumns
    let columns = names.enumerated().map { place, name in
      ReportTable.Column(name, isNumeric: (3...6).contains(place))
    }
    let rows = changes.map { row($0, words) }
    let note = isApplied ? words.regradeApplied : words.regradePreview
    var blocks: [ReportBlock] =
      rows.isEmpty
      ? [] : [.table(ReportTable(title, columns: columns, rows: rows))]
    blocks.append(.paragraph(note))
    return Report(
      title: words.regradeTitle(title), sections: [ReportSection(summary, blocks)])
  }

  private func row(_ change: Change, _ words: any Words) -> [ReportTable.Cell] {
    let candidate = change.candidate
    let isSame = change.before.isPassed == change.after.isPassed
    let pass =
      isSame
      ? "" : "\(words.passName(change.before.isPassed)) → \(words.passName(change.after.isPassed))"
    return [
      ReportTable.Cell(candidate.name), ReportTable.Cell(candidate.id),
      ReportTable.Cell(candidate.unit), ReportTable.Cell(change.before.mark.description),
      ReportTable.Cell(
        change.after.mark.description,
        tone: change.after.mark > change.before.mark ? .good : .bad),
      ReportTable.Cell(change.oldRank, 0), ReportTable.Cell(change.newRank, 0),
      ReportTable.Cell(pass),
    ]
  }
}
