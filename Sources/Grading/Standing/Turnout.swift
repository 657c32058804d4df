package import ExamModel

/// 应考、实考、缺考: who came, and who passed.
package struct Turnout: Sendable, Hashable {
  /// 应考: all on the roster; of a sitting without one, all who started.
  package var expected = 0
  /// 实考.
  package var sat = 0
  /// Still at it.
  package var sitting = 0
  /// 缺考, without an excuse.
  package var absent = 0
  /// 请假.
  package var leave = 0
  /// 公差.
  package var duty = 0
  /// Declared void.
  package var voided = 0
  /// 及格, of those who sat.
  package var passed = 0

  package init(_ results: some Sequence<CandidateResult>) {
    for result in results {
      expected += 1
      switch result.attendance {
      case .sat: sat += 1
      case .sitting: sitting += 1
      case .absent: absent += 1
      case .leave: leave += 1
      case .duty: duty += 1
      case .voided: voided += 1
      }
      if result.attendance == .sat, result.isPassed { passed += 1 }
    }
  }

  /// 参考率: 实考 over 应考 without 请假 and 公差; nil of none.
  package var rate: Double? {
    let due = expected - leave - duty
    return due > 0 ? Double(sat) / Double(due) : nil
  }

  /// 及格率 over a denominator; nil of none.
  package func passRate(of base: PassRateBase) -> Double? {
    let whole =
      switch base {
      case .sat: sat
      case .expected: expected - leave - duty
      }
    return whole > 0 ? Double(passed) / Double(whole) : nil
  }
}
