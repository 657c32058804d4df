import ExamModel
import ExamSession
import Learning
import Platform
import ResultStore

/// One period of a series: who sat it, and what each earned on each question.
struct SeriesPeriod {
  /// What one person earned.
  struct Person {
    let candidate: Candidate
    let mark: Double
    let isPassed: Bool
    /// By question, the share of its marks.
    let shares: [String: Double]
  }

  let title: String
  let openedAt: WallTime
  let maximum: Double
  let people: [Person]

  /// How many questions each was asked.
  var count: Int { people.map(\.shares.count).max() ?? 0 }

  /// The questions that all of them were asked.
  var common: Set<String> {
    guard var ids = people.first.map({ Set($0.shares.keys) }) else { return [] }
    for person in people.dropFirst() { ids.formIntersection(person.shares.keys) }
    return ids
  }

  /// Total and what was earned on some questions, a person each.
  func scores(on anchor: Set<String>) -> PeriodScores {
    PeriodScores(
      pairs: people.map { person in
        (person.mark, anchor.reduce(0) { $0 + (person.shares[$1] ?? 0) })
      })
  }

  var mean: Double? {
    people.isEmpty ? nil : people.reduce(0) { $0 + $1.mark } / Double(people.count)
  }

  /// The periods of a series in the order in which they opened.
  static func all(of series: String, in context: CommandContext) throws(CommandFailure)
    -> [SeriesPeriod]
  {
    guard FileBytes.exist(context.storePath) else { return [] }
    let store = try context.openStore()
    let sittings = try context.stored { () throws(StoreError) in try store.sittings() }
    var titles: [String] = []
    for sitting in sittings.reversed()
    where (sitting.paper.series ?? sitting.paper.title) == series
      && !titles.contains(sitting.paper.title)
    {
      titles.append(sitting.paper.title)
    }
    var periods: [SeriesPeriod] = []
    for title in titles { periods.append(try SeriesPeriod(titled: title, in: context)) }
    return periods.sorted { $0.openedAt < $1.openedAt }
  }

  private init(titled title: String, in context: CommandContext) throws(CommandFailure) {
    var best: [Candidate.ID: Person] = [:]
    var opened = WallTime(milliseconds: .max)
    var maximum = Mark.zero
    try context.forEachRecord(matching: AttemptFilter(title: title)) { record in
      opened = min(opened, record.sitting.openedAt)
      maximum = max(maximum, record.attempt.form.maximum)
      guard let result = record.result, result.pendingCount == 0 else { return }
      let candidate = record.attempt.candidate
      let mark = Double(result.mark.thousandths) / 1000
      if let known = best[candidate.id], known.mark >= mark { return }
      var shares: [String: Double] = [:]
      for (place, slot) in record.session.slots.enumerated() {
        let marked = result.marked[place]
        let share = Double(marked.mark.thousandths) / Double(max(marked.maximum.thousandths, 1))
        shares[record.session.form.questionID(at: slot)] = min(max(share, 0), 1)
      }
      best[candidate.id] = Person(
        candidate: candidate, mark: mark, isPassed: result.isPassed, shares: shares)
    }
    self.title = title
    openedAt = opened
    self.maximum = Double(maximum.thousandths) / 1000
    people = best.values.sorted { $0.candidate.id < $1.candidate.id }
  }
}
