import Testing

@testable import ResultStore

@Suite struct MigrationTests {
  /// FNV-1a of a text.
  private func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Stores out there have taken these; what is to change is a migration of its own at the end.
  @Test func `a migration is never edited, only followed by another`() {
    #expect(
      Migration.all.map { fingerprint($0.script) } == [
        0x69FB_868D_4E57_E848, 0xE38E_7E6A_8F74_13E0, 0xE2D7_BD4D_63C1_1906,
        0x3882_7FE1_21F4_03BB, 0x8466_45E5_53AA_BAB0,
      ])
  }
}
