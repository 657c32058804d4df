import ExamModel
import ExamSession
import Platform
import QuizRunner
import Wording

/// What stops a command, as the person is told and the caller sees it.
extension CommandContext {
  /// A file could not be read or written.
  func failure(_ error: FileError) -> CommandFailure {
    let code: ExitCode =
      switch error {
      case .missing: .noInput
      case .notPermitted: .notPermitted
      case .isDirectory, .tooLarge: .badData
      case .full, .failed: .ioError
      }
    return CommandFailure(code, words.sentence(for: error))
  }

  /// The store failed.
  func failure(_ error: StoreError) -> CommandFailure {
    let code: ExitCode =
      switch error {
      case .locked: .unavailable
      case .corrupt, .newer: .badData
      case .movedOn: .notPermitted
      case .cannotOpen, .readOnly, .full, .failed: .ioError
      }
    return CommandFailure(code, words.sentence(for: error))
  }

  /// A dialogue ended before its end.
  func failure(_ error: DialogueFailure) -> CommandFailure {
    switch error {
    case .terminalClosed: CommandFailure(.ioError)
    case .interrupted: CommandFailure(.interrupted)
    case .store(let error): failure(error)
    case .movedOn: CommandFailure(.notPermitted)
    }
  }

  /// A candidate was not let in.
  func failure(_ error: ExamEntry.Failure, zone: ZoneOffset) -> CommandFailure {
    switch error {
    case .refused(let refusal):
      CommandFailure(.notPermitted, sentence(for: refusal, zone: zone))
    case .shortfall(let shortfall):
      CommandFailure(.badData, words.sentence(for: PaperFinding.cannotFill(shortfall)))
    case .store(let error): failure(error)
    }
  }

  private func sentence(for refusal: AdmissionRefusal, zone: ZoneOffset) -> String {
    func text(_ time: WallTime) -> String { CivilTime(time, in: zone).text() }
    return switch refusal {
    case .notOpenYet(let time): words.notOpenYet(text(time))
    case .closed(let time): words.closed(text(time))
    case .tooLate(let time): words.tooLate(text(time))
    case .noAttemptsLeft(let count): words.noAttemptsLeft(count)
    case .seedFixed(let seed): words.seedFixed(seed)
    case .rosterNeeded: words.rosterNeeded
    }
  }

  /// Says something beside the answer, on standard error.
  func note(_ sentence: String) { note([sentence]) }

  /// Says several things, a line each.
  func note(_ sentences: [String]) {
    guard !sentences.isEmpty else { return }
    // Where standard error is closed there is nobody to tell.
    try? StandardTerminal.error.write(sentences.map { $0.printable + "\n" }.joined())
  }
}
