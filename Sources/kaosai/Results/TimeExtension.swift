import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

/// More time (less, where negative) for one candidate or for all, before or while they sit.
struct TimeExtension {
  /// To whom; nil for all.
  let candidate: Candidate.ID?
  let length: Milliseconds
  /// Whether a sitting that is opened for this is one of a roster.
  let hasRoster: Bool
  let context: CommandContext

  /// Gives the time, and returns how many who are sitting now got it.
  ///
  /// - Parameter name: The paper's file, its name, or a title that the store knows.
  func give(onPaper name: String) throws(CommandFailure) -> Int {
    let store = try context.openStore()
    let title = try context.paperTitle(name)
    let known = try context.stored { () throws(StoreError) in try store.sittings(titled: title) }
    for sitting in known {
      let rulings = try context.stored { () throws(StoreError) in try store.rulings(on: sitting.id)
      }
      guard !rulings.contains(where: { $0.action == .confirmed }) else {
        throw CommandFailure(.notPermitted, context.words.resultsStand(title))
      }
    }
    let targets = try targets(among: known, paper: name, store)
    let now = context.time.now()
    try context.stored { () throws(StoreError) in
      for target in targets {
        try store.extend(
          target.sitting, for: candidate, by: length, inProgress: target.attempts, at: now)
      }
    }
    return targets.reduce(0) { $0 + $1.attempts.count }
  }

  /// A sitting, and those of its attempts in progress that are meant.
  private struct Target {
    let sitting: Sitting.ID
    let attempts: [Attempt.ID]
  }

  /// The sittings where somebody who is meant is at it; without any, the one that they will start in.
  private func targets(
    among known: [Sitting], paper name: String, _ store: ResultStore
  ) throws(CommandFailure) -> [Target] {
    var targets: [Target] = []
    var hasFinished = false
    for sitting in known {
      let records = try records(of: sitting, store)
      let open = records.filter { $0.session.state == .inProgress }.map(\.attempt.id)
      if !open.isEmpty { targets.append(Target(sitting: sitting.id, attempts: open)) }
      hasFinished = hasFinished || !records.isEmpty
    }
    if !targets.isEmpty { return targets }
    if let candidate, hasFinished {
      throw CommandFailure(.notPermitted, context.words.cannotExtend(candidate))
    }
    return [Target(sitting: try upcoming(known, paper: name, store), attempts: [])]
  }

  private func records(
    of sitting: Sitting, _ store: ResultStore
  ) throws(CommandFailure) -> [AttemptRecord] {
    let filter = AttemptFilter(sitting: sitting.id, candidate: candidate)
    let attempts = try context.stored { () throws(StoreError) in
      try store.attempts(matching: filter)
    }
    let now = context.time.now()
    return attempts.compactMap { AttemptRecord($0, of: sitting, at: now) }
  }

  /// The sitting that the paper's next candidate starts in; opened where it is not there yet.
  private func upcoming(
    _ known: [Sitting], paper name: String, _ store: ResultStore
  ) throws(CommandFailure) -> Sitting.ID {
    // A title without a file: there is nothing to open a sitting from.
    guard let path = try? context.paperPath(named: name) else {
      guard let newest = known.first else {
        throw CommandFailure(.noInput, context.words.noSittings(name))
      }
      return newest.id
    }
    let read = try context.anchored(try context.paper(named: path), store: store)
    let source = try PoolSource(paper: read.paper, store: store, context: context)
    let choice = SittingChoice(
      paper: read.paper, paperText: read.text, bankDigest: source.digest, seed: nil,
      hasRoster: true)
    let now = context.time.now().wall
    do throws(AdmissionRefusal) {
      if let sitting = try choice.existing(among: known) { return sitting.id }
      if let end = read.paper.opening.closing(time: read.paper.time), end <= now {
        throw AdmissionRefusal.closed(end)
      }
    } catch {
      throw context.failure(.refused(error), zone: read.paper.zone)
    }
    if let shortfall = FormAssembly(paper: read.paper, pool: source.currentPool()).shortfalls.first
    {
      throw context.failure(.shortfall(shortfall), zone: read.paper.zone)
    }
    var sitting = choice.opening(
      freshSeed: SystemSeed.next(), now: now, digest: SHA256Digest.function)
    sitting.hasRoster = hasRoster
    return try context.stored { [sitting] () throws(StoreError) in
      try store.open(sitting, pool: source.snapshots()).id
    }
  }
}
