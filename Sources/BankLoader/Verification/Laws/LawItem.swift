/// 项: `（一）…`.
package struct LawItem: Sendable, Hashable {
  /// From 1.
  package var number: Int
  /// As written, the number included.
  package var text: String
}
