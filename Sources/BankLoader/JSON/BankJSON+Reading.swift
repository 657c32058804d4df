package import ExamModel
import JSONText

extension BankJSON {
  /// The bank in a JSON document of the shape that ``value(of:digest:message:)`` gives.
  ///
  /// Positions are those that the document states; `issues` are found anew.
  ///
  /// - Parameters:
  ///   - bytes: The document, UTF-8.
  ///   - file: Its name, for diagnostics.
  ///   - digest: What ids of questions without one are made with.
  /// - Returns: A bank in any case, if need be without questions.
  package static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var reader = BankJSONReader(file: file, digest: digest)
    do throws(JSONError) {
      reader.read(try JSONReader.read(bytes))
    } catch {
      let place = SourcePosition(file: file, line: error.line, column: error.column)
      reader.report(.badJSON(error.reason.rawValue), at: place)
    }
    return reader.document
  }
}
