import ExamModel
import JSONText
import Testing

@testable import ResultStore

@Suite struct ResultStoreRulingsTests {
  private let actions: [RulingAction] = [
    .boardFrozen, .boardUnfrozen, .keyCorrected(question: "q-1", .options(["甲", "乙"])),
    .questionVoided(question: "q-2/1"), .answerAccepted(question: "q-3", .truth(false)),
    .answerAccepted(question: "q-4", .blanks([["一", "1"], ["二"]])),
    .marked(Slot(item: 3, part: 1), Mark(thousandths: 2500), points: [Mark(2), .zero]),
    .reviewRequested("为什么"), .reviewDecided("维持"), .confirmed, .published, .archived("ab"),
  ]

  @Test func `every ruling is read as it was written`() {
    for action in actions { #expect(RulingRecord(action).action == action) }
    #expect(Set(actions.map { RulingRecord($0).name }).count == 11)
    #expect(RulingRecord(name: "nonsense").action == nil)
  }

  @Test func `rulings on a sitting come back in order`() throws {
    let folder = try TemporaryFolder()
    let store = try Sample.store(folder)
    let sitting = try store.open(Sample.sitting(), pool: [])
    let moment = Moment(wall: WallTime(milliseconds: 5), boot: Milliseconds(7), bootID: "b")
    let rulings = actions.map {
      Ruling(sitting: sitting.id, moment: moment, signer: "李", action: $0)
    }
    try store.append(rulings)
    #expect(try store.rulings(on: sitting.id) == rulings)
    #expect(try store.rulings(on: "other").isEmpty)
  }

  @Test func `a sitting goes to another store whole, and what is there stays`() throws {
    let (here, there) = (try TemporaryFolder(), try TemporaryFolder())
    let (from, to) = (try Sample.store(here), try Sample.store(there))
    let bank = BankSnapshot(name: "题库", text: "标题：题库", digest: "d")
    let sitting = try from.open(Sample.sitting(), pool: [bank])
    try from.start(Sample.attempt(steps: [Sample.step(0, .started), Sample.answer(1)]))
    try from.start(Sample.attempt("1025"))
    try from.append([
      Ruling(sitting: sitting.id, moment: Sample.moment(9), signer: "李", action: .confirmed)
    ])
    let json = try from.exported(sitting)
    #expect(try to.take(json) == ResultStore.Transfer(added: 2, known: 0))
    #expect(try to.take(json) == ResultStore.Transfer(added: 0, known: 2))
    #expect(try to.exported(sitting) == json)
    #expect(try to.pool(of: sitting.id) == [bank])
    #expect(try to.take(["id": "x"]) == nil)
  }
}
