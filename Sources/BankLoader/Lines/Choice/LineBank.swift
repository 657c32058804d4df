import ExamModel

/// Reads the bank in a document's lines: as they are where they are tidy, else in their tidy form.
enum LineBank {
  private static let mostBytes = 64 << 20
  private static let longestLine = 4 << 20
  /// What a text may weigh taken apart, and what a byte and a line of it weigh: bytes of memory, rounded
  /// up from what was measured.
  private static let heaviest = 1 << 30
  private static let weights = (byte: 6, line: 1000)

  /// The bank in a text.
  static func read(_ bytes: [UInt8], file: String, digest: @escaping DigestFunction) -> BankDocument
  {
    let text = LineEnds.hasLoneReturns(bytes) ? LineEnds.normalised(bytes) : bytes
    let source = SourceText(file: file, bytes: text)
    return read(source, digest: digest) { CharacterTidier(source) }
  }

  /// The bank in the lines of a document that was no text.
  static func read(
    _ lines: [DocumentLine], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    read(SourceText(file: file, lines: lines), digest: digest) { CharacterTidier(lines) }
  }

  private static func read(
    _ source: SourceText, digest: @escaping DigestFunction, _ characters: () -> CharacterTidier
  ) -> BankDocument {
    var document = document(of: source, characters)
    BareLetterRule.apply(to: &document)
    NumberedOptionNotes.add(to: &document)
    LaterNumbers.note(in: &document)
    QuestionDigest.setIDs(of: &document.bank, using: digest)
    return document
  }

  /// The bank of a source, as it is or in its tidy form; its questions without an id have none yet.
  private static func document(
    of source: SourceText, _ characters: () -> CharacterTidier
  ) -> BankDocument {
    var uniform: BankDocument?
    if source.bytes.count <= mostBytes, let text = UniformText.rewritten(source) {
      let reading = CanonicalReader.reading(of: text, habits: true)
      if !ReadingDoubts.isDoubtful(reading, in: text) { return reading.document }
      uniform = reading.document
    }
    let document = choice(of: source, characters)
    // Numbers alone show where questions without options and keys begin, where they run throughout.
    guard document.bank.questions.isEmpty, let uniform else { return document }
    return uniform
  }

  /// The bank of a source that is not all of one style.
  private static func choice(
    of source: SourceText, _ characters: () -> CharacterTidier
  ) -> BankDocument {
    var direct = CanonicalReader.reading(of: source, habits: true)
    guard ReadingDoubts.isDoubtful(direct, in: source) else { return direct.document }
    // Habits that explain no whole text are none.
    if direct.habits.isAny { direct = CanonicalReader.reading(of: source) }
    if direct.hasKeyAbove { openKeys(of: &direct.document.bank.questions) }
    guard isBounded(source) else {
      let start = SourcePosition(file: source.file, line: 1)
      direct.document.diagnostics.insert(Diagnostic(.text(.tooLong), at: start), at: 0)
      return direct.document
    }
    let tidied = read(tidied: characters(), file: source.file)
    // Only the tidy form tells keys above their questions from those below, and versions that differ.
    return direct.hasKeyAbove || holdsVersions(source)
      ? tidied : ReadingChoice.choice(of: direct, or: tidied)
  }

  /// Whether a line marks where two versions of the text differ.
  private static func holdsVersions(_ source: SourceText) -> Bool {
    source.bytes.contains(0x3C)
      && source.lines.contains { source.bytes[$0.range].prefix(7).elementsEqual("<<<<<<<".utf8) }
  }

  /// Takes away keys that were read as if they stood below their questions, and may stand above.
  private static func openKeys(of questions: inout [Question]) {
    for index in questions.indices {
      questions[index].key = nil
      openKeys(of: &questions[index].parts)
    }
  }

  /// The bank in the tidy form of lines.
  static func read(tidied characters: consuming CharacterTidier, file: String) -> BankDocument {
    let tidied = LineTidier.tidy(characters, file: file)
    var document = CanonicalReader.reading(of: tidied.source).document
    // What is said of a key already need not be said again.
    document.diagnostics.removeAll {
      $0.finding == .missingKey && tidied.explained.contains($0.position.line)
    }
    document.diagnostics += tidied.findings
    document.diagnostics.orderByLine()
    return document
  }

  /// Whether so many bytes in so many lines that are not blank fit into memory taken apart.
  static func mayBeTakenApart(bytes: Int, lines: Int) -> Bool {
    bytes <= mostBytes && bytes * weights.byte + lines * weights.line <= heaviest
  }

  /// Whether a text is small enough to be taken apart character by character, and its lines are
  /// no longer than a whole bank on one line.
  private static func isBounded(_ source: SourceText) -> Bool {
    mayBeTakenApart(bytes: source.bytes.count, lines: source.lines.count)
      && source.lines.allSatisfy { $0.range.count <= longestLine }
  }
}
