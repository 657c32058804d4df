import ExamModel
import ExamSession
import Reports

/// Sums what was earned on each article that a paper's questions cite first.
struct WeakPoints {
  private(set) var points: [Citation: WeakPoint] = [:]

  init(_ records: [AttemptRecord]) {
    for record in records { add(record) }
  }

  private mutating func add(_ record: AttemptRecord) {
    guard let marked = record.result?.marked else { return }
    let form = record.session.form
    for (position, slot) in record.session.slots.enumerated() {
      let parent = form.items[slot.item].question
      let cited = form.question(at: slot)?.citations.first ?? parent.citations.first
      guard var citation = cited, marked[position].outcome != .pending else { continue }
      citation.detail = nil
      let point =
        points[citation]
        ?? WeakPoint(citation: citation, earned: .zero, maximum: .zero, answers: 0)
      points[citation] = WeakPoint(
        citation: citation, earned: point.earned + max(marked[position].mark, .zero),
        maximum: point.maximum + marked[position].maximum, answers: point.answers + 1)
    }
  }
}
