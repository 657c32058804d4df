import ExamModel
import Testing

@testable import Learning

@Suite struct ReadinessTests {
  private let topic = Topic(law: "消防法", kind: .singleChoice)

  private func readiness(right: Int, of count: Int) -> Readiness {
    let answers = (0..<count).map {
      MasteryAnswer(topic: topic, score: $0 < right ? 1 : 0, recall: nil, age: 0)
    }
    let pool = Array(repeating: (topic: topic, recall: Double?.none), count: 30)
    return Readiness(
      MasteryModel(answers), sections: [Readiness.Section(count: 50, marks: 2, pool: pool)])
  }

  @Test func `few answers claim nothing and leave the interval wide`() {
    let (few, many) = (readiness(right: 3, of: 4), readiness(right: 75, of: 100))
    #expect(!few.isClaimed)
    #expect(many.isClaimed)
    let widths = [few, many].map { $0.interval.upperBound - $0.interval.lowerBound }
    #expect(widths[0] > widths[1] * 1.5)
  }

  @Test func `the mark lies in its interval, which stays within the marks there are`() {
    for right in [0, 20, 50, 90, 100] {
      let readiness = readiness(right: right, of: 100)
      #expect(readiness.interval.contains(readiness.mark))
      #expect(readiness.interval.lowerBound >= 0 && readiness.interval.upperBound <= 100)
    }
  }

  @Test func `the better the answers, the likelier the pass`() {
    let chances = [20, 50, 70, 95].map { readiness(right: $0, of: 100).chance(toReach: 60) }
    #expect(chances == chances.sorted())
    #expect(chances[0] < 0.01 && chances[3] > 0.99)
  }
}
