/// A paragraph that is being read.
struct WordParagraph {
  /// Its number in the document.
  let number: Int
  var style: String?
  var list: String?
  var level: Int?
  var outline: Int?
  /// How its characters look where nothing else is said.
  var format = WordFormat()
  /// What its list puts before it.
  var prefix: String?
  var line = LineBuilder()
  /// The lines that breaks have ended.
  var lines: [DocumentLine] = []
  /// Whether its end is deleted: the next paragraph goes on with it.
  var isOpenEnded = false

  init(number: Int) { self.number = number }

  /// Appends text to the line.
  mutating func append(_ text: some StringProtocol, styles: [LineMark.Style] = []) {
    guard !text.isEmpty else { return }
    if let prefix {
      line.append(prefix, styles: [.counted])
      self.prefix = nil
    }
    line.append(text, styles: styles)
  }

  /// Ends the line within the paragraph.
  mutating func breakLine() {
    lines.append(line.finish(number: number, isHeading: outline != nil))
  }
}
