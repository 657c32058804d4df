import ExamModel
import ResultStore

/// An exam whose candidates type nothing.
struct TimedExam {
  let folder: ExamFolder

  /// How late one candidate's exam was submitted, in seconds.
  ///
  /// Late is what the candidate sees: from the deadline, which follows from the start that the store
  /// has, to the words on the terminal.
  func lateness() throws(BenchFailure) -> Double {
    let candidate = folder.nextCandidate()
    let exam = try TerminalProcess(BuiltProgram.kaosai, folder.exam(candidate: candidate))
    defer { exam.end() }
    try exam.wait(for: Prompts.answer)
    try exam.wait(for: Prompts.expired)
    let seen = Clock.sinceBoot()
    return seen - (try start(of: candidate)) - Double(folder.time)
  }

  /// When the attempt began, in seconds of the boot clock.
  private func start(of candidate: String) throws(BenchFailure) -> Double {
    do throws(StoreError) {
      let store = try ResultStore(path: folder.store) { _ in nil }
      let attempts = try store.attempts(matching: AttemptFilter(candidate: candidate))
      guard let step = attempts.first?.steps.first, step.action == .started else {
        throw StoreError.corrupt(path: folder.store, reason: "no start")
      }
      return Double(step.moment.boot.count) / 1e3
    } catch {
      throw BenchFailure("\(folder.store): \(error)")
    }
  }
}
