package import ExamModel
import Tables

/// Reads a question bank of any known format, found by its content and not by its name.
package enum BankReader {
  /// The bank in a file's bytes, with everything that was found in it.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - file: Its name, for diagnostics and for a bank without a title.
  ///   - digest: What ids of questions without one are made with.
  /// - Returns: A bank in any case, if need be without questions.
  package static func read(
    bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    guard let text = TextDecoder.decode(bytes) else {
      let bank = QuestionBank(title: FileName.stem(of: file))
      return BankDocument(
        bank: bank, diagnostics: [Diagnostic(.notText, at: SourcePosition(file: file))])
    }
    if isJSON(text.bytes) { return BankJSON.read(text.bytes, file: file, digest: digest) }
    return CanonicalReader.read(SourceText(file: file, bytes: text.bytes), digest: digest)
  }

  /// Whether the text begins as a JSON object or array does, which no line of a bank does.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    guard first == 0x5B else { return first == 0x7B }
    // `[` also begins `[单选]1.`; an array of JSON goes on with a value.
    let next = bytes.drop { $0 <= 0x20 }.dropFirst().first { $0 > 0x20 }
    return next == 0x7B || next == 0x5B || next == 0x5D || next == 0x22
  }
}
