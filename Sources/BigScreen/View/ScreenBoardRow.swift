/// The numbers of one value, or the envelopes.
package struct ScreenBoardRow: Sendable, Hashable {
  /// A number.
  package struct Cell: Sendable, Hashable {
    /// From 1.
    package var number: Int
    /// Whether it is gone.
    package var isUsed: Bool
  }

  /// 30 分.
  package var value: String
  /// In order.
  package var cells: [Cell]
}
