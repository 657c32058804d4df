import ExamModel
import ExamSession
import Platform
import QuizRunner
import Wording

/// 评卷: puts free texts before a person, without names and in no candidate's order, and asks for marks.
struct AnswerMarking {
  /// A free text that waits.
  struct Waiting {
    let record: AttemptRecord
    let slot: Slot
    let question: Question
    let text: String
    /// What others gave.
    let given: [(marker: String, mark: Mark)]
  }

  let context: CommandContext
  let marker: String
  /// Whether this is the second person: only what another has marked.
  let isSecond: Bool

  private var words: any Words { context.words }
  private var page: Page { context.page }

  /// What waits for this marker, in an order that follows from a digest.
  func waiting(in paper: PaperRecords) -> [Waiting] {
    let all = paper.sessions.flatMap(\.records).flatMap { record -> [Waiting] in
      guard record.result != nil else { return [] }
      let corrections = Corrections(record.rulings, attempt: record.attempt.id)
      // Once results are confirmed, only a review has answers marked again.
      guard !record.isConfirmed || corrections.isUnderReview else { return [] }
      return record.session.slots.compactMap { slot in
        guard let question = record.session.form.question(at: slot),
          question.kind == .shortAnswer, case .text(let text) = record.session.responses[slot],
          !text.isEmpty
        else { return nil }
        let given = corrections.isDueAgain(slot) ? [] : corrections.marks(at: slot)
        let isMine = given.contains { $0.marker == marker }
        guard !isMine, isSecond ? !given.isEmpty : given.isEmpty else { return nil }
        return Waiting(
          record: record, slot: slot, question: question, text: text, given: given)
      }
    }
    let digest = SHA256Digest.function
    func key(_ waiting: Waiting) -> String {
      digest(Array("\(waiting.record.attempt.id) \(waiting.slot)".utf8))
    }
    return all.map { (key: key($0), value: $0) }
      .sorted { ($0.value.question.id, $0.key) < ($1.value.question.id, $1.key) }.map(\.value)
  }

  /// Asks for the marks of one answer; nil where the marker leaves.
  func ruling(
    on waiting: Waiting, number: Int, of count: Int
  ) async throws(CommandFailure) -> Ruling? {
    let most = waiting.record.session.form.marks(at: waiting.slot)
    do throws(TerminalClosed) {
      try page.blank()
      try page.say(words.answerToMark(number, of: count, marks: most), .heading)
      try page.say(waiting.question.stem)
      try page.say(waiting.text, indent: 2)
      var points: [Mark] = []
      for (place, point) in waiting.question.scoringPoints.enumerated() {
        guard let limit = point.marks else { break }
        try page.say(label: "  \(place + 1)  ", "\(point.text) [\(words.marks(limit))]")
        guard let mark = try await ask(place + 1, most: limit) else { return nil }
        points.append(mark)
      }
      let isByPoints =
        !points.isEmpty && points.count == waiting.question.scoringPoints.count
      var mark = min(points.reduce(.zero, +), most)
      if !isByPoints {
        guard let whole = try await ask(nil, most: most) else { return nil }
        mark = whole
      }
      return Ruling(
        sitting: waiting.record.sitting.id, attempt: waiting.record.attempt.id,
        moment: context.time.now(), signer: marker,
        action: .marked(waiting.slot, mark, points: isByPoints ? points : []))
    } catch {
      throw CommandFailure(.ioError)
    }
  }

  private func ask(_ point: Int?, most: Mark) async throws(TerminalClosed) -> Mark? {
    while true {
      switch try await page.ask(words.markPrompt(point: point, most: most)) {
      case .line(let text):
        let digits = text.filter { !$0.isWhitespace }
        if digits == "/q" || digits == "／q" || digits == "/退" { return nil }
        if let mark = Mark(digits), mark >= .zero, mark <= most { return mark }
        try page.say(words.badMark(most: most), .bad)
      case .unreadable: try page.say(words.badMark(most: most), .bad)
      default: return nil
      }
    }
  }
}
