/// Reads JSON: strictly RFC 8259, no name twice in an object, nested no deeper than a bound.
package enum JSONReader {
  /// How deep arrays and objects may be within each other.
  package static let depthLimit = 128

  /// The value in UTF-8 bytes, a byte order mark before it allowed.
  ///
  /// - Parameter bytes: The whole text.
  /// - Returns: The value.
  /// - Throws: `JSONError` with the place of the first mistake.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw JSONError(reason: .notUTF8, line: 1, column: 1)
    }
    var scanner = JSONScanner(bytes: bytes)
    do throws(JSONFailure) {
      return try scanner.document()
    } catch {
      throw located(error, at: scanner.position, in: bytes)
    }
  }

  private static func located(
    _ failure: JSONFailure, at position: Int, in bytes: [UInt8]
  ) -> JSONError {
    let before = bytes[..<min(position, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0A } + 1
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONError(reason: failure.reason, line: line, column: column)
  }
}
