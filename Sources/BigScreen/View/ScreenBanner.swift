/// The one thing to be seen from the back row.
package struct ScreenBanner: Sendable, Hashable {
  /// What kind of news it is.
  package enum Tone: String, Sendable, Hashable, CaseIterable {
    /// Everybody waits.
    case wait
    /// 开始.
    case go
    /// Somebody answers.
    case answer
    case right
    case wrong
    case foul
    case void
  }

  /// Its colour.
  package var tone: Tone
  /// 回答正确.
  package var text: String
  /// Who, with the seat; empty for nobody.
  package var team = ""
  /// The points, or how fast.
  package var detail = ""
}
