import ExamModel
import Testing

@testable import Learning

@Suite struct ParameterFitTests {
  /// Histories of somebody who forgets faster than most, or as the published parameters have it.
  private func histories(
    _ count: Int, seed: UInt64, isStandard: Bool = false
  ) -> [[ParameterFit.Review]] {
    var weights = MemoryParameters.standard.weights
    if !isStandard {
      weights[2] = 0.5
      weights[8] = 1
    }
    let model = MemoryModel(MemoryParameters(weights) ?? .standard)
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      var reviews = [ParameterFit.Review(days: 0, grade: .good, time: Int64(number))]
      var memory = model.first(.good)
      for round in 1...6 {
        let days = 1 + generator.number(below: 12)
        let chance = model.retrievability(memory, days: days)
        let isRight = Double(generator.number(below: 1000)) < chance * 1000
        let grade: ReviewGrade = isRight ? .good : .again
        reviews.append(
          ParameterFit.Review(days: days, grade: grade, time: Int64(round * count + number)))
        memory = model.next(memory, grade, days: days)
      }
      return reviews
    }
  }

  @Test func `too few reviews are not fitted`() {
    #expect(ParameterFit(histories(20, seed: 1)) == nil)
    #expect(ParameterFit([]) == nil)
  }

  @Test func `who forgets faster is predicted better on reviews held out`() throws {
    let fit = try #require(ParameterFit(histories(100, seed: 2), rounds: 12))
    #expect(fit.isBetter)
    #expect(fit.heldOut >= 100)
    #expect(fit.parameters[2] < 2.3)
    #expect(fit.gain > 0 && fit.gainError > 0)
  }

  @Test func `a memory like everybody's keeps the published parameters`() throws {
    var (adopted, worst) = (0, 0.0)
    for seed in 0..<8 {
      let fit = try #require(
        ParameterFit(histories(80, seed: UInt64(100 + seed), isStandard: true), rounds: 8))
      if fit.isBetter { adopted += 1 }
      worst = max(worst, -fit.gain)
    }
    #expect(adopted <= 1, "chance alone adopts one of twenty")
    #expect(worst < 0.05)
  }
}
