import ExamModel
import Testing

@testable import Learning

@Suite struct MasteryModelTests {
  private let fire = Topic(law: "消防法", chapter: 2, kind: .singleChoice)
  private let safety = Topic(law: "安全生产法", chapter: 1, kind: .singleChoice)

  private func answers(_ topic: Topic, right: Int, of count: Int) -> [MasteryAnswer] {
    (0..<count).map {
      MasteryAnswer(topic: topic, score: $0 < right ? 1 : 0, recall: nil, age: 0)
    }
  }

  private func mean(_ model: MasteryModel, _ topic: Topic) -> (mean: Double, error: Double) {
    let found = model.mean([(topic, nil, 1)])
    return (found.mean, found.error)
  }

  @Test func `without answers everybody is the same, and little is claimed`() {
    let model = MasteryModel([])
    let (chance, error) = mean(model, fire)
    #expect(chance > 0.5 && chance < 0.65)
    #expect(error > 0.25)
    #expect(model.chance(fire) == model.chance(safety))
  }

  @Test func `strong and weak laws come apart, and few answers less than many`() {
    let few = MasteryModel(answers(fire, right: 0, of: 3) + answers(safety, right: 3, of: 3))
    let many = MasteryModel(answers(fire, right: 10, of: 40) + answers(safety, right: 36, of: 40))
    #expect(few.chance(fire) < few.chance(safety))
    #expect(many.chance(fire) < 0.4)
    #expect(many.chance(safety) > 0.75)
    #expect(mean(many, fire).error < mean(few, fire).error / 1.5)
  }

  @Test func `an unknown law lies between, drawn to the person's level`() {
    let model = MasteryModel(answers(fire, right: 36, of: 40) + answers(safety, right: 34, of: 40))
    let other = Topic(law: "防洪法", kind: .singleChoice)
    #expect(model.chance(other) > 0.7)
    #expect(mean(model, other).error > mean(model, fire).error)
  }

  @Test func `what is still remembered is likelier`() {
    let model = MasteryModel(answers(fire, right: 20, of: 40))
    let chances = [0.3, 0.6, 0.9, 0.99].map { model.chance(fire, recall: $0) }
    #expect(chances == chances.sorted())
    #expect(chances[3] > model.chance(fire) + 0.2)
  }

  @Test func `old answers count less`() {
    let old = answers(fire, right: 0, of: 20).map {
      MasteryAnswer(topic: $0.topic, score: 0, recall: nil, age: 240)
    }
    let recent = answers(fire, right: 20, of: 20)
    #expect(MasteryModel(old + recent).chance(fire) > 0.75)
  }

  @Test func `the mode is where the gradient vanishes`() throws {
    let data = (0..<50).map { number in
      LogisticPosterior.Datum(
        row: SparseRow(entries: [(0, 1), (1, Double(number % 5) - 2)]),
        score: number % 3 == 0 ? 1 : 0, weight: 1)
    }
    let prior = [(mean: 0.0, variance: 1.0), (mean: 0.5, variance: 0.2)]
    let posterior = LogisticPosterior(data, prior: prior)
    func density(_ point: [Double]) -> Double {
      let likelihood = data.reduce(0.0) { sum, datum in
        sum + MasteryReference.logLikelihood(datum.score, odds: datum.row.product(point))
      }
      return likelihood
        - zip(point, prior).reduce(0) {
          $0 + ($1.0 - $1.1.mean) * ($1.0 - $1.1.mean) / 2 / $1.1.variance
        }
    }
    for place in 0..<2 {
      for step in [-1e-3, 1e-3] {
        var other = posterior.mode
        other[place] += step
        #expect(density(other) < density(posterior.mode))
      }
    }
  }

  @Test func `a factor solves what it was made from`() throws {
    let matrix = [4.0, 2, 1, 2, 5, 3, 1, 3, 6]
    let factor = try #require(CholeskyFactor(matrix, size: 3))
    let x = factor.solve([1, 2, 3])
    for row in 0..<3 {
      let sum = (0..<3).reduce(0) { $0 + matrix[row * 3 + $1] * x[$1] }
      #expect((sum - Double(row + 1)).magnitude < 1e-12)
    }
    #expect(CholeskyFactor([1, 2, 2, 1], size: 2) == nil)
  }
}
