import Competition
import ExamFiles
import ExamModel
import Platform
import ResultStore
import Wording

/// A contest that is in the store: its rules and questions as opened, and what has happened.
struct OpenContest {
  let record: ContestRecord
  let contest: Contest
  let deck: ContestDeck
  let lines: [ContestLine]

  /// The contest of a file as it was opened last; opens it where it never was.
  ///
  /// - Parameters:
  ///   - contest: As its file is now.
  ///   - seed: For a contest that is opened; nil for one from the system.
  ///   - again: Whether to open another, though there is one.
  static func find(
    _ contest: Contest, seed: UInt64?, again: Bool, store: ResultStore, in context: CommandContext
  ) throws(CommandFailure) -> OpenContest {
    if !again, let known = try known(contest.title, store: store, in: context) {
      if known.contest != contest { context.note(context.words.contestAsOpened) }
      return known
    }
    let seed = seed ?? SystemSeed.next()
    let pool = try ContestPool(contest: contest, seed: seed, context: context)
    let deck: ContestDeck
    do throws(ContestDeal.Shortfall) {
      deck = try pool.deal(contest).deck(seed: seed)
    } catch {
      throw CommandFailure(.badData, sentence(for: error, in: contest, context.words))
    }
    let text = ContestWriter.text(of: contest) { _ in nil }
    let now = context.time.now().wall
    let digest = SHA256Digest.function(Array("\(text)\(seed)\(now.milliseconds)".utf8))
    let record = ContestRecord(
      id: String(digest.prefix(12)), title: contest.title, text: text, seed: seed,
      generator: SeededGenerator.name, openedAt: now, forms: deck.forms(seed: seed))
    do throws(StoreError) { try store.open(record) } catch { throw context.failure(error) }
    return OpenContest(record: record, contest: contest, deck: deck, lines: [])
  }

  /// The newest contest with that title in the store; nil where there is none.
  static func known(
    _ title: String, store: ResultStore, in context: CommandContext
  ) throws(CommandFailure) -> OpenContest? {
    do throws(StoreError) {
      guard let record = try store.contests(titled: title).first else { return nil }
      let lines = try store.lines(ofContest: record.id, from: 0)
      let contest = ContestReader.read(bytes: Array(record.text.utf8), file: "").contest
      guard let contest, let deck = ContestDeck(forms: record.forms) else {
        throw .corrupt(path: context.storePath, reason: "contests \(record.id)")
      }
      return OpenContest(record: record, contest: contest, deck: deck, lines: lines)
    } catch {
      throw context.failure(error)
    }
  }

  /// The events; stops at a line that is none.
  func entries(_ context: CommandContext) throws(CommandFailure) -> [ContestEntry] {
    var entries: [ContestEntry] = []
    for line in lines {
      guard let event = ContestEvent(notation: line.event) else {
        throw CommandFailure(.badData, context.words.replayFails(at: line.index + 1))
      }
      entries.append(ContestEntry(index: line.index, moment: line.moment, event: event))
    }
    return entries
  }

  /// What the events lead to.
  func session(_ context: CommandContext) throws(CommandFailure) -> ContestSession {
    let entries = try entries(context)
    do throws(ContestReplayError) {
      return try ContestSession(contest: contest, entries: entries)
    } catch {
      throw CommandFailure(.badData, context.words.replayFails(at: error.index + 1))
    }
  }

  static func sentence(
    for shortfall: ContestDeal.Shortfall, in contest: Contest, _ words: any Words
  ) -> String {
    let stage = contest.stages[shortfall.place.stage]
    return words.cannotDeal(
      stage: stage.title, round: stage.round(shortfall.place.round).title,
      needed: shortfall.needed, available: shortfall.available)
  }
}
