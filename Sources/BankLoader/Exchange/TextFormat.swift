/// How a text of a learning platform is to be read.
enum TextFormat: Sendable {
  /// HTML.
  case html
  /// Lines of text, in which there may be HTML: what Moodle calls its automatic format.
  case automatic
  /// Text and nothing else; Markdown is read as it is written.
  case plain

  /// The format of a name that GIFT and Moodle XML use; nil for any other word.
  init?(name: String) {
    switch name {
    case "html": self = .html
    case "moodle", "moodle_auto_format": self = .automatic
    case "plain", "plain_text", "markdown": self = .plain
    default: return nil
    }
  }

  /// What a text says.
  func plainText(of text: String) -> PlainText {
    switch self {
    case .html: HTMLText.plainText(of: text)
    case .automatic where HTMLText.isMarkup(text):
      HTMLText.plainText(of: text, keepingSpace: true)
    case .automatic, .plain: PlainText(text: Self.cleaned(text), hasMedia: false)
    }
  }

  /// A text without control characters and without white space at its ends, its lines with LF.
  static func cleaned(_ text: String) -> String {
    if !hasControls(text.utf8.span) { return FieldText.trimmed(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0D: bytes.append(0x0A)
      case 0x0A where previous == 0x0D: break
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: break
      default: bytes.append(byte)
      }
      previous = byte
    }
    let range = trimmed(bytes)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func hasControls(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where text[place] < 0x20 || text[place] == 0x7F { return true }
    return false
  }

  /// The range of a text without white space and line ends at its ends.
  static func trimmed(_ bytes: [UInt8]) -> Range<Int> {
    var range = 0..<bytes.count
    var length = -1
    while length != range.count {
      length = range.count
      range = Whitespace.trimmed(range, of: bytes.span)
      while let first = range.first, bytes[first] == 0x0A { range = first + 1..<range.upperBound }
      while let last = range.last, bytes[last] == 0x0A { range = range.lowerBound..<last }
    }
    return range
  }
}
