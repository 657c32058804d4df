import BankLoader
import ExamModel
import ExamSession
import Grading
import Wording

/// Collects the answers of attempts, question by question, in the banks' own letters.
struct AnswerSheet {
  fileprivate struct Column {
    var codes: [UInt32]
    var levels: [AnswerLevel] = []
    var codeOf: [AnswerLevel: UInt32] = [:]
    var maximum: Mark
    var kind: AnswerKind
    var times: [Int32]
    var asked: Set<Int> = []
    /// By label, the place of an answer that is offered and that nobody has given yet.
    var offered: [String: Int] = [:]
    var place: Int
    var stem: String
  }

  private let candidateCount: Int
  private let originals: [String: (place: Int, question: Question)]
  private let words: any Words
  private var columns: [String: Column] = [:]
  private var order: [String] = []

  /// - Parameters:
  ///   - candidateCount: How many attempts will be added.
  ///   - originals: The questions as the banks have them, by id, with their place.
  ///   - words: The words for right and wrong.
  init(
    candidateCount: Int, originals: [String: (place: Int, question: Question)], words: any Words
  ) {
    self.candidateCount = candidateCount
    self.originals = originals
    self.words = words
  }

  /// Adds an attempt that has ended.
  mutating func add(_ record: AttemptRecord, at candidate: Int) {
    guard let marked = record.result?.marked else { return }
    let session = record.session
    for (position, slot) in session.slots.enumerated() {
      guard let question = session.form.question(at: slot) else { continue }
      let id = session.form.questionID(at: slot)
      if columns[id] == nil { begin(id, question, slot, session.form) }
      let response = session.responses[slot].flatMap { $0.isBlank ? nil : $0 }
      let spent = session.spent[slot].map { Int32(clamping: $0.count) } ?? -1
      let original = original(of: slot, question, in: session.form)
      let label = response.map { AnswerLabel(words: words).text($0, question, original) } ?? "—"
      columns[id]?.take(
        // Of a void question no answer earns marks too.
        response == nil && marked[position].mark <= .zero
          ? nil : AnswerLevel(label: label, mark: marked[position].mark.value),
        time: spent, at: candidate)
    }
  }

  /// The table; columns in the order of the banks.
  var table: ResponseTable? {
    var questions: [QuestionColumn] = []
    for id in ids {
      guard let column = columns[id] else { continue }
      let codes: AnswerCodes =
        column.levels.count < 256
        ? .bytes(column.codes.map { UInt8(truncatingIfNeeded: $0) }) : .words(column.codes)
      var question = QuestionColumn(
        id: id, codes: codes, levels: column.levels, maximum: column.maximum.value,
        kind: column.kind)
      if column.times.contains(where: { $0 >= 0 }) { question?.times = column.times }
      if let question { questions.append(question) }
    }
    return ResponseTable(candidateCount: candidateCount, questions: questions)
  }

  /// Questions that not all were asked: by their place, who was.
  var asked: [Int: [Int]] {
    var asked: [Int: [Int]] = [:]
    for (place, id) in ids.enumerated() {
      if let column = columns[id], column.asked.count < candidateCount {
        asked[place] = column.asked.sorted()
      }
    }
    return asked
  }

  /// What the questions say.
  var stems: [String: String] { columns.mapValues(\.stem) }

  private var ids: [String] {
    order.enumerated().sorted { left, right in
      let (a, b) = (columns[left.element]?.place ?? 0, columns[right.element]?.place ?? 0)
      return (a, left.offset) < (b, right.offset)
    }.map(\.element)
  }

  private func original(of slot: Slot, _ question: Question, in form: Form) -> Question {
    guard let original = originals[form.items[slot.item].question.id]?.question else {
      return question
    }
    guard let part = slot.part else { return original }
    return original.parts.indices.contains(part) ? original.parts[part] : question
  }

  private mutating func begin(_ id: String, _ question: Question, _ slot: Slot, _ form: Form) {
    let original = original(of: slot, question, in: form)
    let place = originals[form.items[slot.item].question.id]?.place ?? Int.max
    var column = Column(
      codes: [UInt32](repeating: 0, count: candidateCount), maximum: form.marks(at: slot),
      kind: AnswerLabel.kind(of: question),
      times: [Int32](repeating: -1, count: candidateCount), place: place,
      stem: original.stem)
    for level in AnswerLabel(words: words).levels(of: original, marks: form.marks(at: slot)) {
      column.offer(level)
    }
    columns[id] = column
    order.append(id)
  }
}

extension AnswerSheet.Column {
  mutating func take(_ level: AnswerLevel?, time: Int32, at candidate: Int) {
    asked.insert(candidate)
    times[candidate] = time
    if let level { codes[candidate] = add(level) }
  }

  /// Adds an answer that may be given; what it earns is known when it is.
  mutating func offer(_ level: AnswerLevel) {
    levels.append(level)
    offered[level.label] = levels.count - 1
  }

  mutating func add(_ level: AnswerLevel) -> UInt32 {
    if let code = codeOf[level] { return code }
    if let place = offered.removeValue(forKey: level.label) {
      levels[place] = level
      codeOf[level] = UInt32(place + 1)
      return UInt32(place + 1)
    }
    levels.append(level)
    codeOf[level] = UInt32(levels.count)
    return UInt32(levels.count)
  }
}

extension Mark {
  /// In marks.
  var value: Double { Double(thousandths) / 1000 }
}
