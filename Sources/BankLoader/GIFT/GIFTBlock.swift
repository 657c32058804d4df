/// The lines of one question in GIFT.
struct GIFTBlock {
  /// Its lines, each with LF, so that lines can be counted; comments are empty ones.
  var text: [UInt8] = []
  /// The number of its first line in the file.
  var line: Int
  /// The comments before it and in it.
  var comments: [String]
  /// Whether an answer has begun.
  var isOpen = false
  /// Whether the answer has ended too.
  var isClosed = false
  /// Where the line ends on which the answer ends.
  var closedEnd = 0

  init(line: Int, comments: [String] = []) {
    self.line = line
    self.comments = comments
  }

  /// Whether blank lines belong to it: its answer has begun and not ended.
  var isInAnswer: Bool { isOpen && !isClosed }

  /// The number of the line that a place in its text is on.
  func line(at offset: Int) -> Int { line + text[..<offset].count { $0 == 0x0A } }

  /// Appends a line.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    let start = text.count
    text += bytes
    text.append(0x0A)
    let wasClosed = isClosed
    for (_, isOpening) in GIFTMarkup.braces(in: text, from: start) {
      if isOpening {
        isOpen = true
      } else if isOpen {
        isClosed = true
      }
    }
    if isClosed, !wasClosed { closedEnd = text.count }
  }
}
