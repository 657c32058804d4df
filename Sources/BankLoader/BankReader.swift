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
    return CanonicalReader.read(SourceText(file: file, bytes: text.bytes), digest: digest)
  }
}
