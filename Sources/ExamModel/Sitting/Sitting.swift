/// 考试场次: one paper opened; it fixes the bank and the draw for all who sit it.
package struct Sitting: Sendable, Hashable, Identifiable {
  /// 12 hexadecimal digits, from the paper, the bank and the seed.
  package var id: String
  /// The paper as it was when the sitting opened.
  package var paper: Paper
  /// The text that `paper` was read from; it can be read again.
  package var paperText: String
  /// A digest of the banks drawn from.
  package var bankDigest: String
  /// What chance follows from.
  package var seed: UInt64
  /// The generator's name and version.
  package var generator: String
  /// Whether only those on a roster may sit.
  package var hasRoster: Bool
  /// When the first candidate was admitted.
  package var openedAt: WallTime

  package init(
    id: String, paper: Paper, paperText: String, bankDigest: String, seed: UInt64,
    generator: String, hasRoster: Bool, openedAt: WallTime
  ) {
    self.id = id
    self.paper = paper
    self.paperText = paperText
    self.bankDigest = bankDigest
    self.seed = seed
    self.generator = generator
    self.hasRoster = hasRoster
    self.openedAt = openedAt
  }
}
