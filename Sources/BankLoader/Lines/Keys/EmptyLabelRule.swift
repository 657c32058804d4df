import ExamModel

/// Leaves questions open whose label for the key has nothing behind it, a blank line below it and then a
/// text, where nearly all others have letters or verdicts right behind theirs: what follows is the next
/// question.
enum EmptyLabelRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    var (keys, others) = (0, 0)
    var found: [(index: Int, text: String)] = []
    for (index, question) in questions.enumerated()
    where question.kind == nil && sections[question.section].kind == nil {
      for note in question.keys where note.place == .label {
        guard let first = note.lines.first else { continue }
        let isKey = KeyNotation(note.text).isKey
        if isKey, !note.isBelowLabel { keys += 1 } else { others += 1 }
        if note.isBelowLabel, first.isAfterBlank, !isKey {
          found.append((index, note.text.string))
        }
      }
    }
    guard keys >= least, keys >= 3 * others else { return }
    for (index, text) in found where questions[index].doubt == nil {
      questions[index].doubt = text
    }
  }
}
