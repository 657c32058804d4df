/// A question without its answer.
package struct ScreenQuestion: Sendable, Hashable {
  /// 单选题.
  package var kind: String
  /// Its text.
  package var stem: String
  /// Without letters.
  package var options: [String]
}
