/// A letter that may begin an option.
struct OptionMark {
  /// How the letter is set off from the text.
  enum Style {
    /// `A.`, `A、`, `A．`, `A，`.
    case point
    /// `A：`.
    case colon
    /// `A)`.
    case bracket
    /// `（A）`.
    case brackets
    /// `[A]`.
    case box
    /// `A` and blanks.
    case space
    /// `A` and the text at once.
    case glued
    /// `A` and nothing else on the line.
    case alone

    /// Whether a sign sets the letter off.
    var isMarked: Bool {
      switch self {
      case .space, .glued, .alone: false
      default: true
      }
    }
  }

  /// Counted from 0.
  @Narrow var letter: Int
  /// The sign before it that marks it, or is the bullet of a list: `√A.`, `- A.`.
  var sign: Unicode.Scalar?
  var style: Style
  /// Whether it is a small letter.
  var isSmall: Bool
  /// Where the mark begins, and where the text after it does.
  @Narrow var start: Int
  @Narrow var content: Int
}
