/// Whether candidates may go back.
package enum Navigation: String, Sendable, Hashable, CaseIterable {
  /// In any order.
  case free
  /// Forward only: what has been left is final.
  case forward
}
