import BankLoader
import ExamModel
import ExamSession
import Platform
import ResultStore

/// The questions of a sitting as its banks have them.
struct SittingQuestions {
  /// By id, with their place in the banks.
  private(set) var originals: [String: (place: Int, question: Question)] = [:]

  init(of sitting: Sitting, in context: CommandContext) throws(CommandFailure) {
    let store = try context.openStore()
    let snapshots = try context.stored { () throws(StoreError) in try store.pool(of: sitting.id) }
    for snapshot in snapshots {
      let document = BankReader.read(
        bytes: Array(snapshot.text.utf8), file: snapshot.name, digest: SHA256Digest.function)
      for question in document.bank.questions where originals[question.id] == nil {
        originals[question.id] = (originals.count, question)
      }
    }
  }

  /// Those that forms ask, parts of a composite apart (`q-7/2`).
  func asked(in forms: [Form]) -> [String: Question] {
    var asked: [String: Question] = [:]
    for form in forms {
      for slot in form.slots {
        let id = form.questionID(at: slot)
        guard asked[id] == nil, let drawn = form.question(at: slot) else { continue }
        let original = originals[form.items[slot.item].question.id]?.question
        let part = slot.part.flatMap { part in
          original.flatMap { $0.parts.indices.contains(part) ? $0.parts[part] : nil }
        }
        asked[id] = slot.part == nil ? original ?? drawn : part ?? drawn
      }
    }
    return asked
  }
}
