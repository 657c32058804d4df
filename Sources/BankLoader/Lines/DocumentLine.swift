/// One line of a document before it is known what it is.
struct DocumentLine: Equatable, Sendable {
  /// What it says, without its line end; empty for a blank line.
  var text: String
  /// Its line, or paragraph, in the file, from 1.
  var number: Int
  /// The stretches that are coloured, bold, highlighted or underlined, in order.
  var marks: [LineMark] = []
  /// Whether the document itself calls it a heading.
  var isHeading = false
  /// Whether the document quotes it.
  var isQuoted = false
}
