import ExamModel
import JSONText

/// Reads question banks from JSON of any shape: our own, and what other programs write.
enum ObjectBank {
  /// The bank in a JSON text, or in lines of which each is one.
  static func read(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONReader.read(bytes)
    } catch {
      let script = ScriptReader(bytes)
      if script.brokenLines.isEmpty, let document = read(script, file: file, digest: digest) {
        return document
      }
      return readPieces(of: bytes, error, file: file, digest: digest)
    }
    if isOurs(root) { return BankJSON.read(bytes, file: file, digest: digest) }
    var lines = ObjectLines(bytes)
    let value = FieldValue(root, lines: &lines)
    if let sheet = ObjectColumns.sheet(of: value) {
      return SheetBank.read([sheet], file: file, digest: digest)
    }
    var walker = ObjectWalker(file: file)
    walker.walk(value)
    walker.takeListedAnswers()
    guard !walker.group.records.isEmpty else {
      if let sheet = ObjectSheet.sheet(of: value) {
        return SheetBank.read([sheet], file: file, digest: digest)
      }
      let sheets = ObjectSheet.sheets(of: value)
      if !sheets.isEmpty { return SheetBank.read(sheets, file: file, digest: digest) }
      if let document = ObjectTexts.read(root, file: file, digest: digest) { return document }
      walker.takePairs(of: value)
      if !walker.group.records.isEmpty {
        return document(of: walker, findings: [], file: file, digest: digest)
      }
      return BankJSON.read(bytes, file: file, digest: digest)
    }
    return document(of: walker, findings: [], file: file, digest: digest)
  }

  /// The bank in the data of program text; nil where no question is among them.
  static func read(
    script bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    read(ScriptReader(bytes), file: file, digest: digest)
  }

  private static func read(
    _ script: ScriptReader, file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    var walker = ObjectWalker(file: file)
    for value in script.values { walker.walk(value) }
    walker.takeAnswers(apart: script.named)
    walker.takeListedAnswers()
    guard !walker.group.records.isEmpty else { return nil }
    let findings = script.brokenLines.map { line in
      Diagnostic<BankFinding>(
        .badJSON(JSONError.Reason.unexpectedCharacter.rawValue),
        at: SourcePosition(file: file, line: line))
    }
    return document(of: walker, findings: findings, file: file, digest: digest)
  }

  /// The bank in a value, however its questions are nested.
  static func read(
    _ value: FieldValue, file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var walker = ObjectWalker(file: file)
    walker.walk(value)
    walker.takeListedAnswers()
    return document(of: walker, findings: [], file: file, digest: digest)
  }

  /// The bank in objects, each of which is a question.
  static func read(
    _ questions: [FieldObject], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var walker = ObjectWalker(file: file)
    walker.walk(.list(questions.map(FieldValue.object)))
    return document(of: walker, findings: [], file: file, digest: digest)
  }

  /// Whether a document has the shape that ``BankJSON`` writes.
  private static func isOurs(_ root: JSONValue) -> Bool {
    guard let questions = root["questions"]?.array else { return false }
    if root["bank"]?.object != nil, questions.isEmpty { return true }
    return questions.contains { value in
      value["stem"] != nil
        && (root["bank"]?.object != nil
          || value["kind"]?.string.flatMap(QuestionKind.init(rawValue:)) != nil)
    }
  }

  /// Takes what can be read of a text that is not JSON as a whole: its lines, or its objects.
  private static func readPieces(
    of bytes: [UInt8], _ error: JSONError, file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var walker = ObjectWalker(file: file)
    let pieces = ObjectPieces(bytes)
    for piece in pieces.values { walker.walk(piece) }
    var findings: [Diagnostic<BankFinding>] = []
    if !pieces.areLines {
      let place = SourcePosition(file: file, line: error.line, column: error.column)
      findings.append(Diagnostic(.badJSON(error.reason.rawValue), at: place))
    }
    for line in pieces.brokenLines where line != error.line {
      let reason = JSONError.Reason.unexpectedCharacter.rawValue
      findings.append(Diagnostic(.badJSON(reason), at: SourcePosition(file: file, line: line)))
    }
    return document(of: walker, findings: findings, file: file, digest: digest)
  }

  private static func document(
    of walker: ObjectWalker, findings: [Diagnostic<BankFinding>], file: String,
    digest: @escaping DigestFunction
  ) -> BankDocument {
    var mapper = RecordMapper(file: file, digest: digest)
    if let title = walker.title { mapper.assembly.bank.title = title }
    for diagnostic in findings + walker.findings {
      mapper.assembly.report(diagnostic.finding, at: diagnostic.position)
    }
    mapper.take(walker.group)
    return mapper.assembly.document()
  }
}
