/// 公布: what is right and why.
package struct ScreenAnswer: Sendable, Hashable {
  /// 答案：B.
  package var key: String
  /// The positions of the right options.
  package var right: [Int]
  /// 解析.
  package var rationale: String
  /// 依据.
  package var basis: String
}
