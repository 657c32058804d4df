/// How a question's number is written.
enum NumberStyle: CaseIterable {
  /// `12.`, `12．`.
  case point
  /// `12、`.
  case comma
  /// `第12题：`.
  case ordinal
  /// `12：`.
  case colon
  /// `12)`.
  case bracket
  /// `（12）`.
  case brackets
  /// `【12】`.
  case box
  /// `12/80单选题`, alone on its line: a site's counter, whose number may be misread.
  case counter
  /// `*12*`, alone on its line.
  case star
  /// `12`, alone on its line.
  case alone
  /// `12` and a tab.
  case tab
  /// `12` and blanks.
  case space
  /// `12` and the text at once.
  case glued
  /// `十二、`, which more often is a heading's or a point's.
  case numeral

  /// Whether a sign after the number tells it from a number in a text.
  var isMarked: Bool {
    switch self {
    case .tab, .space, .glued, .alone, .numeral: false
    default: true
    }
  }

  /// Whether questions of one file may be numbered now in one, now in the other.
  func isLike(_ other: NumberStyle) -> Bool { family == other.family }

  /// How many kinds of numbers there are that are not like each other.
  static let families = 12

  /// Styles that are like each other have the same.
  var family: Int {
    switch self {
    case .point, .comma: 0
    case .tab, .space: 1
    case .glued: 2
    case .ordinal: 3
    case .colon: 4
    case .bracket: 5
    case .brackets: 6
    case .box: 7
    case .star: 8
    case .alone: 9
    case .counter: 10
    case .numeral: 11
    }
  }
}
