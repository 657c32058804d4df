import ExamModel

/// Which records have ids of their own: a running number is none.
struct RecordIDs {
  private let areNumbers: Bool
  private let areIDs: Bool

  init(of drafts: [RecordDraft]) {
    var ids: [String] = []
    for draft in drafts {
      if let id = draft.record.text(.id) { ids.append(id) }
      ids += draft.parts.compactMap { $0.record.text(.id) }
    }
    let hasNumbers = drafts.contains { $0.record.text(.number) != nil }
    let numbers = ids.compactMap { Int($0) }
    let areWhole = !ids.isEmpty && numbers.count == ids.count
    areNumbers = areWhole && !hasNumbers && numbers.allSatisfy { (0..<1_000_000).contains($0) }
    areIDs = !areNumbers && Set(ids).count == ids.count
  }

  /// Sets a question's id, or its number.
  func set(_ record: Record, _ question: inout Question) {
    guard let id = record.text(.id) else { return }
    if areIDs {
      question.id = id
      question.hasStatedID = true
    } else if areNumbers, question.number == nil {
      question.number = Int(id)
    }
  }
}
