import ExamModel
import Testing

@testable import ExamSession

/// Whether each question of a stratum, and each place of an option, is as likely as the others.
///
/// A form takes m of N questions without repetition. Over many forms Pearson's sum then is χ² with
/// N − 1 degrees of freedom only after multiplication with (N − 1)/(N − m): counts within one form
/// are not independent. Thresholds are the 99.9 % points of χ²; the seeds are fixed.
@Suite struct DrawUniformityTests {
  private static let forms = 20_000

  private func chiSquare(_ counts: [Int], expected: Double) -> Double {
    counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) } / expected
  }

  @Test func `every question of a stratum is drawn equally often`() throws {
    // kind, N, m, the 99.9 % point of χ² with N − 1 degrees of freedom
    let strata: [(QuestionKind, Int, Int, Double)] = [
      (.singleChoice, 40, 10, 72.05), (.multipleChoice, 25, 20, 51.18), (.trueFalse, 10, 1, 27.88),
    ]
    var paper = SampleBank.paper()
    paper.blueprint.sections = strata.map { SampleBank.section($0.0, $0.2) }
    paper.shuffle.options = false
    let questions =
      SampleBank.single(40) + SampleBank.multiple(25) + SampleBank.judgements(10)
    let assembly = FormAssembly(paper: paper, pool: SampleBank.pool(questions))
    var counts: [String: Int] = [:]
    for number in 0..<Self.forms {
      for id in try assembly.form(seed: 20_261_201, candidate: "\(number)").ids {
        counts[id, default: 0] += 1
      }
    }
    for (kind, size, drawn, limit) in strata {
      let stratum = questions.filter { $0.kind == kind }.map { counts[$0.id] ?? 0 }
      let expected = Double(Self.forms) * Double(drawn) / Double(size)
      let factor = Double(size - 1) / Double(size - drawn)
      #expect(chiSquare(stratum, expected: expected) * factor < limit, "\(kind)")
    }
  }

  @Test func `cells of one section are drawn equally often too`() throws {
    var section = SampleBank.section(.singleChoice, 10)
    section.difficulty = [
      Quota(row: .easy, amount: .percent(Mark(70))), Quota(row: .hard, amount: .percent(Mark(30))),
    ]
    let questions = SampleBank.single(40).enumerated().map { position, question in
      var question = question
      question.difficulty = Difficulty(band: position < 20 ? .easy : .hard)
      return question
    }
    var paper = SampleBank.paper(section)
    paper.shuffle.options = false
    let assembly = FormAssembly(paper: paper, pool: SampleBank.pool(questions))
    var counts: [String: Int] = [:]
    for number in 0..<Self.forms {
      for id in try assembly.form(seed: 5, candidate: "\(number)").ids {
        counts[id, default: 0] += 1
      }
    }
    for (range, drawn) in [(0..<20, 7.0), (20..<40, 3.0)] {
      let stratum = questions[range].map { counts[$0.id] ?? 0 }
      let sum = chiSquare(stratum, expected: Double(Self.forms) * drawn / 20)
      // χ² with 19 degrees of freedom: 0.1 % of samples are above 43.82.
      #expect(sum * 19 / (20 - drawn) < 43.82)
    }
  }

  @Test func `every option stands at every place equally often`() {
    let question = SampleBank.multiple(1)[0]
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 5), count: 5)
    for number in 0..<Self.forms {
      var generator = SeededGenerator(seed: 9, label: "orders/candidate/\(number)")
      let drawn = OptionOrder.shuffled(question, rule: ShuffleRule(), using: &generator)
      for (option, text) in question.options.enumerated() {
        counts[option][drawn.options.firstIndex(of: text) ?? 0] += 1
      }
    }
    let expected = Double(Self.forms) / 5
    let sum = counts.reduce(0) { $0 + chiSquare($1, expected: expected) }
    // A table of 5 × 5 with fixed margins: (5 − 1)/5 × Σ is χ² with 16 degrees of freedom, of which
    // 0.1 % of samples are above 39.25.
    #expect(sum * 4 / 5 < 39.25)
  }

  @Test func `every question stands at every place equally often`() throws {
    let assembly = FormAssembly(
      paper: SampleBank.paper(SampleBank.section(.trueFalse, 6), draw: .same),
      pool: SampleBank.pool(SampleBank.judgements(6)))
    var counts: [String: [Int]] = [:]
    for number in 0..<Self.forms {
      for (place, id) in try assembly.form(seed: 1, candidate: "\(number)").ids.enumerated() {
        counts[id, default: [Int](repeating: 0, count: 6)][place] += 1
      }
    }
    let sum = counts.values.reduce(0) { $0 + chiSquare($1, expected: Double(Self.forms) / 6) }
    // (6 − 1)/6 × Σ is χ² with 25 degrees of freedom: 0.1 % of samples are above 52.62.
    #expect(sum * 5 / 6 < 52.62)
  }
}
