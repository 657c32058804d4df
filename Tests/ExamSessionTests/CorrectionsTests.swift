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

  private func rulings(_ actions: [RulingAction], signers: [String]) -> [Ruling] {
    let moment = Moment(wall: WallTime(milliseconds: 0), boot: .zero, bootID: "b")
    return actions.enumerated().map { place, action in
      Ruling(
        sitting: "s", attempt: "a", moment: moment,
        signer: signers.indices.contains(place) ? signers[place] : "", action: action)
    }
  }

  private func mark(_ actions: [RulingAction], signers: [String] = []) -> AttemptResult {
    AttemptResult(
      form: form, responses: [Slot(item: 0): .choices([1]), Slot(item: 1): .text("答")],
      paper: Paper(title: "", blueprint: Blueprint(sections: [])),
      corrections: Corrections(rulings(actions, signers: signers), attempt: "a"))
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

  @Test func `what is marked for a review replaces what was marked before`() {
    let slot = Slot(item: 1)
    func marked(_ marks: Int) -> RulingAction { .marked(slot, Mark(marks), points: []) }
    let asked = [marked(4), marked(1), .reviewRequested("偏低")]
    #expect(mark(asked, signers: ["王", "赵"]).mark == Mark(thousandths: 2500))
    let corrections = Corrections(rulings(asked, signers: ["王", "赵"]), attempt: "a")
    #expect(corrections.isUnderReview)
    #expect(corrections.isDueAgain(slot))
    let again = asked + [marked(5)]
    #expect(mark(again, signers: ["王", "赵", "", "孙"]).mark == Mark(5))
    #expect(!Corrections(rulings(again, signers: []), attempt: "a").isDueAgain(slot))
    let second = again + [marked(3)]
    #expect(mark(second, signers: ["王", "赵", "", "孙", "李"]).mark == Mark(4))
    let decided = Corrections(rulings(again + [.reviewDecided("改")], signers: []), attempt: "a")
    #expect(!decided.isUnderReview)
    #expect(!Corrections(rulings(asked, signers: []), attempt: "b").isUnderReview)
  }

  @Test func `keys that are numbers, orders and pairs fit questions of their kind only`() {
    func question(_ kind: QuestionKind) -> Question {
      var question = Question(id: "q", kind: kind, stem: "", options: ["乙", "甲"], key: nil)
      question.prompts = ["一", "二"]
      return question
    }
    let number = NumericKey(value: 40, tolerance: 1)
    #expect(StatedKey.numbers([number]).key(of: question(.numeric)) == .numbers([number]))
    #expect(StatedKey.numbers([number]).key(of: question(.fillIn)) == nil)
    #expect(StatedKey.order(["甲", "乙"]).key(of: question(.ordering)) == .order([1, 0]))
    #expect(StatedKey.order(["甲"]).key(of: question(.ordering)) == nil)
    #expect(StatedKey.order(["甲", "甲"]).key(of: question(.ordering)) == nil)
    #expect(StatedKey.pairs(["甲", "乙"]).key(of: question(.matching)) == .pairs([1, 0]))
    #expect(StatedKey.pairs(["甲"]).key(of: question(.matching)) == nil)
  }

  @Test func `any corrections made twice are as made once`() {
    let slot = Slot(item: 1)
    let actions: [RulingAction] = [
      .keyCorrected(question: "q", .options(["丙"])), .questionVoided(question: "q"),
      .answerAccepted(question: "q", .options(["甲"])), .marked(slot, Mark(3), points: []),
      .keyCorrected(question: "q", .options(["甲"])),
    ]
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let chosen = (0..<generator.number(below: 6)).map { _ in
        actions[generator.number(below: actions.count)]
      }
      #expect(mark(chosen + chosen) == mark(chosen))
    }
  }
}
