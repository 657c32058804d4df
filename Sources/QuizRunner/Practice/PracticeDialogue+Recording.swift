import ExamModel
import Wording

/// What is kept of a practice.
extension PracticeDialogue {
  /// Makes an answer durable, before anything is said of it.
  func record(
    _ response: String, _ outcome: MarkedResponse.Outcome, _ place: Place, isUnsure: Bool,
    since start: Moment?
  ) throws(DialogueFailure) {
    guard let recording, let start else { return }
    let now = recording.time.now()
    let answer = PracticeAnswer(
      question: place.question, part: place.part, isLastPart: place.isLast, response: response,
      outcome: outcome, time: now.elapsed(since: start), isUnsure: isUnsure, moment: now)
    do throws(StoreError) { try recording.log.take(answer) } catch { throw .store(error) }
  }

  /// Asks how well it was remembered, where the learner says so, or nobody else can.
  ///
  /// - Returns: How the asking ended, where it ended the dialogue.
  func askGrade(
    of place: Place, outcome: MarkedResponse.Outcome
  ) async throws(DialogueFailure) -> Asked? {
    guard let recording, place.isLast, recording.asksGrade || outcome == .pending else {
      return nil
    }
    while true {
      switch try await line(words.gradePrompt) {
      case .end: return .left
      case .interrupted: return .interrupted
      case .deadline, .wake, .unreadable: continue
      case .line(let line):
        let typed = TypedText.trimmed(TypedText.narrowed(line))
        guard let number = typed.isEmpty ? 3 : Int(typed),
          let grade = ReviewGrade(rawValue: number)
        else {
          try say(words.notInMenu(4), .bad)
          continue
        }
        // With Enter alone the grade by correctness and time stands, unless there is none.
        if typed.isEmpty, outcome != .pending { return nil }
        do throws(StoreError) {
          try recording.log.amend(place.question.id, as: grade)
        } catch {
          throw .store(error)
        }
        return nil
      }
    }
  }
}
