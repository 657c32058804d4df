import ExamModel
import ExamSession
import Testing

@Suite struct CorrectionsTests {
  private let form = Form(
    title: "季度考试", bankDigest: "d", seed: 1,
    items: [
      FormItem(
        question: Question(
          id: "q", kind: .singleChoice, stem: "谁", options: ["乙", "甲", "丙"], key: .choices([0])),
        section: "", marks: Mark(2)),
      FormItem(
        question: Question(id: "s", kind: .shortAnswer, stem: "简述", key: .text("略")), section: "",
        marks: Mark(5)),
    ])

  private func mark(_ actions: [RulingAction], signers: [String] = []) -> AttemptResult {
    let moment = Moment(wall: WallTime(milliseconds: 0), boot: .zero, bootID: "b")
    let rulings = actions.enumerated().map { place, action in
      Ruling(
        sitting: "s", attempt: nil, moment: moment,
        signer: signers.indices.contains(place) ? signers[place] : "", action: action)
    }
    return AttemptResult(
      form: form, responses: [Slot(item: 0): .choices([1]), Slot(item: 1): .text("答")],
      paper: Paper(title: "", blueprint: Blueprint(sections: [])),
      corrections: Corrections(rulings, attempt: "a"))
  }

  @Test func `a corrected key holds for the options in any order`() {
    #expect(mark([]).mark == .zero)
    let corrected = RulingAction.keyCorrected(question: "q", .options(["甲"]))
    #expect(mark([corrected]).mark == Mark(2))
    #expect(mark([corrected, corrected]) == mark([corrected]))
    #expect(mark([.keyCorrected(question: "q", .options(["丁"]))]).mark == .zero)
  }

  @Test func `a further answer is right beside the key, and a void question for everybody`() {
    #expect(mark([.answerAccepted(question: "q", .options(["甲"]))]).mark == Mark(2))
    #expect(mark([.questionVoided(question: "q")]).mark == Mark(2))
    let back = [
      RulingAction.questionVoided(question: "q"), .keyCorrected(question: "q", .options(["丙"])),
    ]
    #expect(mark(back).mark == .zero)
  }

  @Test func `of two people's marks the mean counts, and of one person's the last`() {
    let slot = Slot(item: 1)
    #expect(mark([]).pendingCount == 1)
    let first = RulingAction.marked(slot, Mark(4), points: [])
    let second = RulingAction.marked(slot, Mark(1), points: [])
    #expect(mark([first], signers: ["王"]).pendingCount == 0)
    #expect(mark([first, second], signers: ["王", "王"]).mark == Mark(1))
    #expect(mark([first, second], signers: ["王", "赵"]).mark == Mark(thousandths: 2500))
  }
}
