package import ExamModel

/// What rulings change in the marking of one attempt.
package struct Corrections: Sendable, Hashable {
  /// Keys in place of the form's: each of them is right.
  private var keys: [String: [StatedKey]] = [:]
  /// Further right answers.
  private var accepted: [String: [StatedKey]] = [:]
  private var voided: Set<String> = []
  /// By place, what each person gave.
  private var marks: [Slot: [String: Mark]] = [:]
  /// 复核: how often one was asked for; and by place, how often when it was marked last.
  private var reviews = 0
  private var reviewsAtMark: [Slot: Int] = [:]
  private var hasOpenReview = false

  /// Nothing is changed.
  package init() {}

  /// What rulings on a sitting, in order, change in one of its attempts.
  package init(_ rulings: [Ruling], attempt: Attempt.ID) {
    for ruling in rulings where ruling.attempt == nil || ruling.attempt == attempt {
      take(ruling)
    }
  }

  private mutating func take(_ ruling: Ruling) {
    switch ruling.action {
    case .keyCorrected(let question, let key):
      keys[question] = [key]
      accepted[question] = nil
      voided.remove(question)
    case .answerAccepted(let question, let key):
      if !accepted[question, default: []].contains(key) {
        accepted[question, default: []].append(key)
      }
    case .questionVoided(let question): voided.insert(question)
    case .marked(let slot, let mark, _):
      // What is marked after a request replaces what was marked before it.
      if reviewsAtMark[slot, default: 0] < reviews { marks[slot] = [:] }
      reviewsAtMark[slot] = reviews
      marks[slot, default: [:]][ruling.signer] = mark
    case .reviewRequested where ruling.attempt != nil:
      reviews += 1
      hasOpenReview = true
    case .reviewDecided where ruling.attempt != nil: hasOpenReview = false
    default: break
    }
  }

  /// Whether a review was asked for and not decided.
  package var isUnderReview: Bool { hasOpenReview }

  /// Whether a place waits to be marked again, for a review that is not decided.
  package func isDueAgain(_ slot: Slot) -> Bool {
    hasOpenReview && reviewsAtMark[slot, default: 0] < reviews
  }

  /// What each person gave at a place, by name.
  package func marks(at slot: Slot) -> [(marker: String, mark: Mark)] {
    marks[slot, default: [:]].sorted { $0.key < $1.key }.map { (marker: $0.key, mark: $0.value) }
  }

  /// What a place of a form earns.
  func mark(_ response: Response?, at slot: Slot, of form: Form) -> MarkedResponse {
    guard let question = form.question(at: slot) else {
      return MarkedResponse(outcome: .blank, mark: .zero, maximum: .zero)
    }
    let maximum = form.marks(at: slot)
    let id = form.questionID(at: slot)
    if voided.contains(id) {
      return MarkedResponse(outcome: .right, mark: maximum, maximum: maximum)
    }
    let rule = form.rule(at: slot)
    if let given = average(at: slot) {
      let mark = min(max(given, .zero), maximum)
      let outcome: MarkedResponse.Outcome =
        mark == maximum ? .right : mark > .zero ? .partial : .wrong
      return MarkedResponse(outcome: outcome, mark: mark, maximum: maximum)
    }
    let stated = (keys[id] ?? []).compactMap { $0.key(of: question) }
    let further = (accepted[id] ?? []).compactMap { $0.key(of: question) }
    let own: [AnswerKey?] = stated.isEmpty ? [question.key] : stated
    let all = own + further
    let marked = all.map { key in
      var question = question
      question.key = key
      return ResponseMarker.mark(response, to: question, marks: maximum, rule: rule)
    }
    return marked.max { $0.mark < $1.mark }
      ?? ResponseMarker.mark(response, to: question, marks: maximum, rule: rule)
  }

  /// The mean of what people gave, rounded half up; nil where nobody did.
  private func average(at slot: Slot) -> Mark? {
    guard let given = marks[slot], !given.isEmpty else { return nil }
    return given.values.reduce(.zero, +).share(1, of: given.count)
  }
}

extension Form {
  /// The id of a question, or of a part of a composite: `q-7/2`.
  package func questionID(at slot: Slot) -> String {
    guard items.indices.contains(slot.item) else { return "" }
    let id = items[slot.item].question.id
    return slot.part.map { "\(id)/\($0 + 1)" } ?? id
  }
}
