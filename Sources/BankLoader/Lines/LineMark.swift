/// A stretch of a line that a document sets off by its looks, which may tell the right option.
struct LineMark: Equatable, Sendable {
  /// What sets the stretch off.
  enum Style: Equatable, Hashable, Sendable {
    /// Letters of another colour than the text around them: red, green and blue from 0 to 255.
    case coloured(red: UInt8, green: UInt8, blue: UInt8)
    /// A coloured ground.
    case highlighted
    case bold
    case underlined
    /// A box before it is ticked.
    case ticked
    /// Part of a program.
    case code
    /// An item of a list within another.
    case nested
    /// A number that the document counts.
    case counted
  }

  /// Offsets in the UTF-8 of the line's text.
  var range: Range<Int>
  var style: Style
}
