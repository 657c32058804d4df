import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

/// All that was sat of a paper: its sittings, oldest first, with their attempts.
struct PaperRecords {
  /// A sitting with its attempts, in the order in which they started.
  struct Session {
    let sitting: Sitting
    var records: [AttemptRecord]

    /// What was decided on it, oldest first.
    var rulings: [Ruling] { records.first?.rulings ?? [] }

    /// 成绩确认: whether only a recorded correction may change its results.
    var isConfirmed: Bool { rulings.contains { $0.action == .confirmed } }
  }

  let title: String
  /// The paper of the first sitting.
  let paper: Paper
  let sessions: [Session]

  /// Reads what the store has under a paper's file, its name or its title.
  init(of name: String, in context: CommandContext) throws(CommandFailure) {
    try self.init(titled: context.paperTitle(name), in: context)
  }

  /// Reads what the store has under a title.
  init(titled title: String, in context: CommandContext) throws(CommandFailure) {
    var sessions: [Sitting.ID: Session] = [:]
    try context.forEachRecord(matching: AttemptFilter(title: title)) { record in
      sessions[record.sitting.id, default: Session(sitting: record.sitting, records: [])]
        .records.append(record)
    }
    let ordered = sessions.values.sorted {
      ($0.sitting.openedAt.milliseconds, $0.sitting.id)
        < ($1.sitting.openedAt.milliseconds, $1.sitting.id)
    }
    guard let first = ordered.first else {
      throw CommandFailure(.noInput, context.words.noSittings(title))
    }
    self.title = title
    paper = first.sitting.paper
    self.sessions = ordered
  }
}
