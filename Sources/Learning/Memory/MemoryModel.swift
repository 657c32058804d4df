package import ExamModel
import Glibc

/// FSRS-6: how a memory fades, and what an answer makes of it.
///
/// The formulas are those of the reference implementation (open-spaced-repetition, version 6.3.2),
/// kept in its order of operations so that figures agree to the last digits.
package struct MemoryModel: Sendable, Hashable {
  package let parameters: MemoryParameters
  private let decay: Double
  private let factor: Double

  /// The least stability, in days.
  static let leastStability = 0.001

  package init(_ parameters: MemoryParameters = .standard) {
    self.parameters = parameters
    decay = -parameters[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// The chance to remember after whole days.
  package func retrievability(_ memory: MemoryState, days: Int) -> Double {
    pow(1 + factor * Double(max(days, 0)) / memory.stability, decay)
  }

  /// The chance to remember after any time, for predictions.
  package func retrievability(_ memory: MemoryState, days: Double) -> Double {
    pow(1 + factor * max(days, 0) / memory.stability, decay)
  }

  /// Days until the chance has fallen to a retention, not rounded.
  package func interval(_ stability: Double, retention: Double) -> Double {
    stability / factor * (pow(retention, 1 / decay) - 1)
  }

  /// The memory that a first answer leaves.
  package func first(_ grade: ReviewGrade) -> MemoryState {
    MemoryState(
      stability: max(parameters[grade.rawValue - 1], Self.leastStability),
      difficulty: Self.bounded(firstDifficulty(grade)))
  }

  /// The memory that an answer leaves after whole days.
  package func next(_ memory: MemoryState, _ grade: ReviewGrade, days: Int) -> MemoryState {
    let stability =
      days < 1
      ? sameDay(memory.stability, grade)
      : afterDays(memory, grade, retrievability(memory, days: days))
    return MemoryState(
      stability: max(stability, Self.leastStability), difficulty: difficulty(memory, grade))
  }

  private func firstDifficulty(_ grade: ReviewGrade) -> Double {
    parameters[4] - exp(parameters[5] * Double(grade.rawValue - 1)) + 1
  }

  private func difficulty(_ memory: MemoryState, _ grade: ReviewGrade) -> Double {
    let change = -(parameters[6] * Double(grade.rawValue - 3))
    let damped = memory.difficulty + (10 - memory.difficulty) * change / 9
    return Self.bounded(
      parameters[7] * firstDifficulty(.easy) + (1 - parameters[7]) * damped)
  }

  private func sameDay(_ stability: Double, _ grade: ReviewGrade) -> Double {
    let growth =
      exp(parameters[17] * (Double(grade.rawValue - 3) + parameters[18]))
      * pow(stability, -parameters[19])
    return stability * (grade == .again ? growth : max(growth, 1))
  }

  private func afterDays(_ memory: MemoryState, _ grade: ReviewGrade, _ chance: Double) -> Double {
    let (stability, difficulty) = (memory.stability, memory.difficulty)
    if grade == .again {
      let long =
        parameters[11] * pow(difficulty, -parameters[12])
        * (pow(stability + 1, parameters[13]) - 1) * exp((1 - chance) * parameters[14])
      return min(long, stability / exp(parameters[17] * parameters[18]))
    }
    let hard = grade == .hard ? parameters[15] : 1
    let easy = grade == .easy ? parameters[16] : 1
    return stability
      * (1 + exp(parameters[8]) * (11 - difficulty) * pow(stability, -parameters[9])
        * (exp((1 - chance) * parameters[10]) - 1) * hard * easy)
  }

  private static func bounded(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
