import ExamModel
import Testing

@testable import ExamSession

@Suite struct OptionOrderTests {
  private let rule = ShuffleRule(keepLast: ["其他"])

  private func question(
    _ options: [String], _ kind: QuestionKind = .singleChoice, key: AnswerKey = .choices([0])
  ) -> Question {
    Question(id: "q", kind: kind, stem: "题干", options: options, key: key)
  }

  /// The different orders that forty seeds give.
  private func orders(_ question: Question, _ rule: ShuffleRule? = nil) -> Set<[String]> {
    Set(
      (0..<40 as Range<UInt64>).map { seed in
        var generator = SeededGenerator(seed: seed)
        return OptionOrder.shuffled(question, rule: rule ?? self.rule, using: &generator).options
      })
  }

  @Test func `options take every order`() {
    #expect(orders(question(["甲", "乙", "丙"])).count == 6)
  }

  @Test(arguments: ["以上都是", "以上均不正确", "以上选项都是正确的", "上述三种情形均可", "其他"])
  func `an option that sums up stays last`(last: String) {
    let seen = orders(question(["甲", "乙", "丙", last]))
    #expect(seen.count == 6)
    #expect(seen.allSatisfy { $0.last == last })
  }

  @Test func `two that sum up stay last in their order`() {
    let seen = orders(question(["甲", "乙", "以上都是", "以上都不是"]))
    #expect(seen.allSatisfy { Array($0.suffix(2)) == ["以上都是", "以上都不是"] })
    #expect(seen.count == 2)
  }

  @Test func `with an option behind the one that sums up, nothing moves`() {
    #expect(orders(question(["甲", "乙", "以上都对", "丁"])).count == 1)
  }

  @Test func `letters in an option, in the stem or in the rationale keep the order`() {
    #expect(orders(question(["甲", "乙", "A和B"])).count == 1)
    var stem = question(["甲", "乙", "丙"])
    stem.stem = "对于选项A，下列说法正确的是"
    #expect(orders(stem).count == 1)
    var rationale = question(["甲", "乙", "丙"])
    rationale.rationale = "甲是第一责任人，故选A。"
    #expect(orders(rationale).count == 1)
    rationale.rationale = "扑救A类火灾用水。"
    #expect(orders(rationale).count == 6)
  }

  @Test func `a paper without shuffling keeps the order, also of parts`() {
    var parent = Question(id: "c", kind: .composite, stem: "案例")
    parent.parts = [question(["甲", "乙", "丙"])]
    for isOn in [true, false] {
      let seen = Set(
        (0..<40 as Range<UInt64>).map { seed in
          var generator = SeededGenerator(seed: seed)
          let rule = ShuffleRule(options: isOn)
          return OptionOrder.shuffled(parent, rule: rule, using: &generator).parts[0].options
        })
      #expect(seen.count == (isOn ? 6 : 1))
    }
  }

  @Test func `key and options move together, whatever the kind`() {
    let texts = ["甲", "乙", "丙", "丁"]
    for seed in 0..<100 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func shuffled(_ kind: QuestionKind, _ key: AnswerKey) -> Question {
        OptionOrder.shuffled(question(texts, kind, key: key), rule: rule, using: &generator)
      }
      let many = shuffled(.multipleChoice, .choices([1, 3]))
      if case .choices(let right) = many.key {
        #expect(right == right.sorted())
        #expect(Set(right.map { many.options[$0] }) == ["乙", "丁"])
      }
      let pairs = shuffled(.matching, .pairs([2, 0, 2]))
      if case .pairs(let right) = pairs.key {
        #expect(right.map { pairs.options[$0] } == ["丙", "甲", "丙"])
      }
      let order = shuffled(.ordering, .order([3, 1, 0, 2]))
      if case .order(let right) = order.key {
        #expect(right.map { order.options[$0] } == ["丁", "乙", "甲", "丙"])
      }
    }
  }

  @Test func `a key that points outside the options keeps the order`() {
    #expect(orders(question(["甲", "乙", "丙"], key: .choices([7]))).count == 1)
    #expect(orders(question(["甲", "乙", "丙"], key: .choices([-1]))).count == 1)
  }
}
