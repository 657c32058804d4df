import Tables

/// Reads the text of a law: Markdown or plain text, an article a paragraph that begins with 第…条.
package enum LawTextReader {
  /// The text in a file's bytes; nil for bytes that are no text.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name.
  package static func read(bytes: [UInt8], file: String) -> LawText? {
    guard let decoded = TextDecoder.decode(bytes) else { return nil }
    let text = String(decoding: decoded.bytes, as: UTF8.self)
    var reading = LawTextReading(file: FileName.stem(of: file))
    for line in text.split(whereSeparator: \.isNewline) {
      if let line = LawLine(line) { reading.take(line) }
    }
    return reading.finish()
  }
}
