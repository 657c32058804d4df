import Arguments
import ExamModel
import Platform
import QuizRunner
import Tables
import Wording

/// Who sits: by options, by asking, or from a roster.
struct CandidateEntry {
  let invocation: Invocation
  let context: CommandContext

  private var words: any Words { context.words }

  /// The candidate; nil where the input ended, or the candidate said that it is somebody else.
  ///
  /// - Throws: Why nobody can sit: not on the roster, a wrong 口令, an unreadable roster.
  func candidate() async throws(CommandFailure) -> Candidate? {
    if let path = invocation[ExamOptions.roster] {
      return try await fromRoster(at: path)?.candidate
    }
    if let id = invocation[ExamOptions.candidate] {
      return Candidate(
        id: id, name: invocation[ExamOptions.name] ?? "",
        unit: invocation[ExamOptions.unit] ?? "",
        category: invocation[ExamOptions.category] ?? "")
    }
    guard let id = try await ask(words.askCandidateID, isRequired: true),
      let name = try await given(ExamOptions.name, or: words.askName, isRequired: true),
      let unit = try await given(ExamOptions.unit, or: words.askUnit, isRequired: false)
    else { return nil }
    return Candidate(
      id: id, name: name, unit: unit, category: invocation[ExamOptions.category] ?? "")
  }

  /// Somebody of a roster; a passcode was asked for where the entry has one.
  func fromRoster(at path: String) async throws(CommandFailure) -> RosterEntry? {
    let entries = try context.roster(at: path)
    let stated = invocation[ExamOptions.candidate]
    let id: String
    if let stated {
      id = stated
    } else {
      guard let typed = try await ask(words.askCandidateID, isRequired: true) else { return nil }
      id = typed
    }
    guard let entry = entries.first(where: { $0.candidate.id == id }) else {
      throw CommandFailure(.notPermitted, words.notOnRoster(id))
    }
    if let passcode = entry.passcode, !passcode.isEmpty {
      let typed = try await given(
        ExamOptions.passcode, or: words.askPasscode, isRequired: true, isHidden: true)
      guard let typed else { return nil }
      guard typed == passcode else { throw CommandFailure(.notPermitted, words.wrongPasscode) }
    }
    if stated == nil, try await !confirms(entry.candidate) { return nil }
    return entry
  }

  /// 请核对本人信息.
  private func confirms(_ candidate: Candidate) async throws(CommandFailure) -> Bool {
    let details = [
      candidate.name, candidate.unit, candidate.category, words.candidateNumber(candidate.id),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    do throws(TerminalClosed) {
      try context.page.say(left: details, right: words.checkDetails)
      guard let isYes = try await menu.confirm(words.askIsThisYou) else { return false }
      if !isYes { try context.page.say(words.notYou) }
      return isYes
    } catch {
      throw CommandFailure(.ioError)
    }
  }

  private var menu: Menu { Menu(page: context.page, words: words) }

  private func given(
    _ option: Option<String>, or prompt: String, isRequired: Bool, isHidden: Bool = false
  ) async throws(CommandFailure) -> String? {
    if let value = invocation[option] { return value }
    return try await ask(prompt, isRequired: isRequired, isHidden: isHidden)
  }

  private func ask(
    _ prompt: String, isRequired: Bool, isHidden: Bool = false
  ) async throws(CommandFailure) -> String? {
    do throws(TerminalClosed) {
      return try await menu.text(prompt, isRequired: isRequired, isHidden: isHidden)
    } catch {
      throw CommandFailure(.ioError)
    }
  }
}
