/// An award that has been read out.
package struct ScreenAward: Sendable, Hashable {
  /// 一等奖.
  package var name: String
  /// Who has it.
  package var teams: [String]
}
