import ExamModel
import Grading
import Platform
import Reports
import ResultStore
import Wording

/// Reads the store for a leaderboard, as often as it is asked.
struct BoardSource {
  let name: String
  let hasSeries: Bool
  let context: CommandContext
  /// What is shown of a paper with such rules.
  let rules: (StandingRules) -> Board.Rules

  /// The board as it stands.
  func board() throws(CommandFailure) -> Board {
    let records = try PaperRecords(of: name, in: context)
    let since = records.sessions.first.flatMap { BoardFreeze($0.rulings).since }
    var rules = rules(records.paper.standing)
    rules.frozenSince = since.map {
      CivilTime($0, in: records.paper.zone).text(seconds: true)
    }
    let results = ResultGathering(paper: records, roster: nil, until: since).results
    let periods = hasSeries ? try periods(of: records, results) : []
    return Board(title: records.title, results: results, rules: rules, periods: periods)
  }

  /// The papers of the same series that opened before, oldest first, and this one.
  private func periods(
    of records: PaperRecords, _ results: [CandidateResult]
  ) throws(CommandFailure) -> [Board.Period] {
    let store = try context.openStore()
    let sittings = try context.stored { () throws(StoreError) in try store.sittings() }
    let opened = records.sessions.first?.sitting.openedAt ?? WallTime(milliseconds: 0)
    var titles: [String] = []
    for sitting in sittings.reversed()
    where sitting.paper.series != nil && sitting.paper.series == records.paper.series
      && sitting.openedAt < opened && sitting.paper.title != records.title
      && !titles.contains(sitting.paper.title)
    {
      titles.append(sitting.paper.title)
    }
    guard !titles.isEmpty else {
      throw CommandFailure(.noInput, context.words.noSeries(records.title))
    }
    var periods: [Board.Period] = []
    for title in titles {
      let earlier = try PaperRecords(titled: title, in: context)
      periods.append(
        Board.Period(
          title: title, results: ResultGathering(paper: earlier, roster: nil).results))
    }
    return periods + [Board.Period(title: records.title, results: results)]
  }
}
