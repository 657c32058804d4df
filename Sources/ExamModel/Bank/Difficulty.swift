/// 难度: the share of marks that a prepared candidate is expected to get, 0 (nobody) to 1 (everybody).
package struct Difficulty: Sendable, Hashable {
  /// The expected facility.
  package var facility: Double

  /// A difficulty from an expected facility; nil outside 0…1.
  package init?(facility: Double) {
    guard facility >= 0, facility <= 1 else { return nil }
    self.facility = facility
  }

  /// The facility that stands for a band when a bank says only 易, 中 or 难.
  package init(band: DifficultyBand) {
    self.facility =
      switch band {
      case .easy: 0.8
      case .medium: 0.6
      case .hard: 0.4
      }
  }

  /// 易 from 0.7, 难 below 0.5, 中 between.
  package var band: DifficultyBand {
    if facility >= 0.7 { return .easy }
    return facility < 0.5 ? .hard : .medium
  }
}
