/// The answer fields of a cloze text, and the text between them.
struct ClozeFields {
  /// In the order of the text.
  private(set) var fields: [ClozeField] = []
  /// The plain text before, between and after the fields.
  let pieces: [Substring]

  /// Stands for a field while markup is read; a character that no text has.
  private static let mark = "\u{E0F0}"
  /// No question has more.
  private static let most = 1000

  /// Finds the fields of a text; nil where it has none, or more than any question has.
  init?(_ text: String, format: TextFormat) {
    let bytes = Array(text.replacing(Self.mark, with: "").utf8)
    var output: [UInt8] = []
    var position = 0
    // Behind the last bracket that closes, each that opens would be looked through to the end.
    let lastEnd = GIFTMarkup.braces(in: bytes, from: 0).last { !$0.isOpening }?.offset ?? 0
    while position < bytes.count {
      guard bytes[position] == 0x7B, position < lastEnd,
        let field = ClozeField(at: position, in: bytes)
      else {
        output.append(bytes[position])
        position += 1
        continue
      }
      guard fields.count < Self.most else { return nil }
      fields.append(field)
      output += Array(Self.mark.utf8)
      position = field.end
    }
    guard !fields.isEmpty else { return nil }
    let plain = format.plainText(of: String(decoding: output, as: UTF8.self)).text
    pieces = plain.split(separator: Self.mark, omittingEmptySubsequences: false)
  }
}
