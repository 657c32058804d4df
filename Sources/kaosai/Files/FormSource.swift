import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

/// Forms of a paper: as they would be drawn, and as the store has them.
struct FormSource {
  let paper: CommandContext.ReadPaper
  let context: CommandContext

  /// The form that a seed gives a candidate with the banks as they are now.
  func form(seed: UInt64, candidate: Candidate.ID) throws(CommandFailure) -> Form {
    let pool = PoolSource.pool(of: try context.books(for: paper.paper))
    return try form(of: paper.paper, pool: pool, seed: seed, candidate: candidate)
  }

  /// The form that a candidate has in a sitting of the paper, or will have in the one that is open;
  /// nil where there is neither.
  func knownForm(of candidate: Candidate.ID) throws(CommandFailure) -> Form? {
    guard FileBytes.exist(context.storePath) else { return nil }
    let store = try context.openStore()
    let paper = try context.anchored(paper, store: store)
    let sittings = try context.stored { () throws(StoreError) in
      try store.sittings(titled: paper.paper.title)
    }.filter { $0.paper.opening == paper.paper.opening }
    for sitting in sittings {
      let attempts = try context.stored { () throws(StoreError) in
        try store.attempts(in: sitting.id, by: candidate)
      }
      if let last = attempts.last { return last.form }
    }
    let source = try PoolSource(paper: paper.paper, store: store, context: context)
    let choice = SittingChoice(
      paper: paper.paper, paperText: paper.text, bankDigest: source.digest, seed: nil,
      hasRoster: true)
    guard let sitting = try? choice.existing(among: sittings) else { return nil }
    let pool = try context.stored { () throws(StoreError) in try source.pool(of: sitting) }
    return try form(of: sitting.paper, pool: pool, seed: sitting.seed, candidate: candidate)
  }

  private func form(
    of paper: Paper, pool: QuestionPool, seed: UInt64, candidate: Candidate.ID
  ) throws(CommandFailure) -> Form {
    do throws(BlueprintShortfall) {
      return try FormAssembly(paper: paper, pool: pool).form(seed: seed, candidate: candidate)
    } catch {
      throw CommandFailure(.badData, context.words.sentence(for: error))
    }
  }
}
