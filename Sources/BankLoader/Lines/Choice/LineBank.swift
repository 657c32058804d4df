import ExamModel

/// Reads the bank in a document's lines: as they are where they are tidy, else in their tidy form.
enum LineBank {
  private static let mostBytes = 64 << 20
  private static let longestLine = 4 << 20

  /// The bank in a text.
  static func read(_ bytes: [UInt8], file: String, digest: @escaping DigestFunction) -> BankDocument
  {
    let text = LineEnds.hasLoneReturns(bytes) ? LineEnds.normalised(bytes) : bytes
    let source = SourceText(file: file, bytes: text)
    let direct = CanonicalReader.reading(of: source, digest: digest)
    guard ReadingDoubts.isDoubtful(direct, in: source), isBounded(source) else {
      return direct.document
    }
    let tidied = read(tidied: lines(of: text), file: file, digest: digest)
    return ReadingChoice.choice(of: direct, or: tidied)
  }

  /// The bank in the lines of a document that was no text.
  static func read(
    _ lines: [DocumentLine], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let source = SourceText(file: file, lines: lines)
    let direct = CanonicalReader.reading(of: source, digest: digest)
    guard ReadingDoubts.isDoubtful(direct, in: source), isBounded(source) else {
      return direct.document
    }
    let tidied = read(tidied: lines, file: file, digest: digest)
    return ReadingChoice.choice(of: direct, or: tidied)
  }

  /// The bank in the tidy form of lines.
  private static func read(
    tidied lines: [DocumentLine], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let tidied = LineTidier.tidy(lines, file: file)
    var document = CanonicalReader.read(tidied.source, digest: digest)
    // What is said of a key already need not be said again.
    document.diagnostics.removeAll {
      $0.finding == .missingKey && tidied.explained.contains($0.position.line)
    }
    document.diagnostics += tidied.findings
    let places = document.diagnostics.enumerated().sorted {
      ($0.element.position.line, $0.offset) < ($1.element.position.line, $1.offset)
    }
    document.diagnostics = places.map(\.element)
    return document
  }

  /// Whether a text is small enough to be taken apart character by character, and its lines are
  /// no longer than a whole bank on one line.
  private static func isBounded(_ source: SourceText) -> Bool {
    source.bytes.count <= mostBytes && source.lines.allSatisfy { $0.range.count <= longestLine }
  }

  /// The lines of a text, cut at every kind of line end.
  private static func lines(of bytes: [UInt8]) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      lines.append(DocumentLine(text: text, number: lines.count + 1))
      start = end + 1
    }
    return lines
  }
}
