import Glibc

/// 备考: the mark that a person would get on a paper, and how sure that is.
package struct Readiness: Sendable, Hashable {
  /// A section of the paper: each of its questions is drawn from a pool.
  package struct Section: Sendable {
    /// How many are drawn.
    package var count: Int
    /// What each is worth.
    package var marks: Double
    /// What may be drawn, with the chance to remember it; nil of what was never answered.
    package var pool: [(topic: Topic, recall: Double?)]

    package init(count: Int, marks: Double, pool: [(topic: Topic, recall: Double?)]) {
      self.count = count
      self.marks = marks
      self.pool = pool
    }
  }

  /// Fewer answers than this claim nothing.
  package static let leastAnswers = 20
  /// The quantile that leaves a tenth above it.
  private static let tenth = 1.281_551_565_544_8

  /// The expected mark.
  package let mark: Double
  /// The standard deviation of the mark about it: chance, draw and what is not known of the person.
  package let deviation: Double
  /// The full mark.
  package let maximum: Double
  /// How many answers it rests on.
  package let answerCount: Int

  /// Predicts.
  package init(_ model: MasteryModel, sections: [Section]) {
    var questions: [(topic: Topic, recall: Double?, weight: Double)] = []
    var (chance, maximum) = (0.0, 0.0)
    for section in sections where !section.pool.isEmpty {
      let share = Double(section.count) * section.marks / Double(section.pool.count)
      questions += section.pool.map { ($0.topic, $0.recall, share) }
      let mean = model.mean(section.pool.map { ($0.topic, $0.recall, 1) }).mean
      // The score of a question drawn at random is a coin with the mean chance of its pool.
      chance += Double(section.count) * section.marks * section.marks * mean * (1 - mean)
      maximum += Double(section.count) * section.marks
    }
    let whole = model.mean(questions)
    mark = whole.mean * maximum
    // What the model leaves out (a good or a bad day) adds a fiftieth of the full mark.
    let rest = 0.02 * maximum
    let person = whole.error * maximum
    deviation = (chance + person * person + rest * rest).squareRoot()
    self.maximum = maximum
    answerCount = model.answerCount
  }

  /// Whether there are answers enough to say anything.
  package var isClaimed: Bool { answerCount >= Self.leastAnswers }

  /// Where the mark lies in eight of ten cases.
  package var interval: ClosedRange<Double> {
    let low = min(max(mark - Self.tenth * deviation, 0), maximum)
    return low...max(low, min(mark + Self.tenth * deviation, maximum))
  }

  /// The chance to reach a mark, by the normal distribution.
  package func chance(toReach needed: Double) -> Double {
    guard deviation > 0 else { return mark >= needed ? 1 : 0 }
    return erfc((needed - mark) / deviation / 2.0.squareRoot()) / 2
  }
}
