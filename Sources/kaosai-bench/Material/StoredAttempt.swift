import ExamModel
import ResultStore

/// An attempt on a form of 80 questions in a store, which gets one answer after the other.
final class StoredAttempt {
  private static let questions = 80
  private let store: ResultStore
  private let id: Attempt.ID
  private var stepCount = 1

  /// Opens the store, making it where it is missing, and starts an attempt.
  init(path: String, ordinal: Int) throws(BenchFailure) {
    id = "bench-1024-\(ordinal)"
    do throws(StoreError) {
      store = try ResultStore(path: path) { _ in Self.sitting.paper }
      let sitting = try store.open(Self.sitting, pool: [])
      let form = Form(title: sitting.paper.title, bankDigest: "", seed: 1, items: Self.items)
      try store.start(
        Attempt(
          id: id, sittingID: sitting.id, candidate: Candidate(id: "1024"), ordinal: ordinal,
          form: form, steps: [Self.step(0, .started)]))
    } catch {
      throw BenchFailure("\(error)")
    }
  }

  /// Appends one answer; how long it takes until that is durable, in seconds.
  func answer() throws(BenchFailure) -> Double {
    let slot = Slot(item: stepCount % Self.questions)
    let step = Self.step(stepCount, .answered(slot, .choices([stepCount % 4])))
    let start = Clock.now()
    do throws(StoreError) { try store.append([step], to: id) } catch {
      throw BenchFailure("\(error)")
    }
    stepCount += 1
    return Clock.now() - start
  }

  private static var sitting: Sitting {
    Sitting(
      id: "bench", paper: Paper(title: "季度考试", blueprint: Blueprint(sections: [])),
      paperText: "title: 季度考试\n", bankDigest: "", seed: 1, generator: SeededGenerator.name,
      hasRoster: false, openedAt: WallTime(milliseconds: 0))
  }

  private static var items: [FormItem] {
    BankGenerator.bank(questions: questions).questions.map {
      FormItem(question: $0, section: $0.section ?? "", marks: Mark(1))
    }
  }

  private static func step(_ index: Int, _ action: StepAction) -> Step {
    let length = Milliseconds(Int64(index))
    let wall = WallTime(milliseconds: 1_800_000_000_000) + length
    return Step(index: index, moment: Moment(wall: wall, boot: length, bootID: "b"), action: action)
  }
}
