package import ExamModel
import FileContainers
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
    var document = readAny(bytes, file: file, digest: digest)
    FileKindRule.apply(to: &document, file: file, digest: digest)
    return document
  }

  private static func readAny(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    if let document = readBinary(bytes, file: file, digest: digest) { return document }
    // XML says itself how its bytes stand for text.
    if let format = ExchangeSignature.formatOfXML(bytes) {
      return read(format, bytes, file: file, digest: digest)
    }
    if let document = ElementBank.read(bytes, file: file, digest: digest) { return document }
    guard let text = TextDecoder.repaired(bytes) else {
      let bank = QuestionBank(title: FileName.stem(of: file))
      return BankDocument(
        bank: bank, diagnostics: [Diagnostic(.notText, at: SourcePosition(file: file))])
    }
    var document = read(text, of: bytes, file: file, digest: digest)
    document.diagnostics += DamagedLines.findings(in: text, file: file)
    return document
  }

  private static func read(
    _ text: DecodedText, of bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    if let document = readData(text.bytes, file: file, digest: digest) { return document }
    if PageSignature.isPage(text.bytes) {
      return PageBank.read(text.bytes, file: file, digest: digest)
    }
    let isSheet = DelimitedSheet.isNamed(file) || text.bytes.starts(with: "#separator:".utf8)
    if isSheet, let table = DelimitedSheet.read(headed: text.bytes) {
      return read(table, file: file, digest: digest)
    }
    if MarkdownSignature.isMarkdown(text.bytes, file: file) {
      return MarkdownBank.read(text.bytes, file: file, digest: digest)
    }
    if !isSheet, let table = DelimitedSheet.read(headed: text.bytes) {
      return read(table, file: file, digest: digest)
    }
    if let format = ExchangeSignature.format(of: text.bytes, file: file) {
      return read(format, bytes, file: file, digest: digest)
    }
    if let table = DelimitedSheet.read(text.bytes, named: file) {
      return read(table, file: file, digest: digest)
    }
    if let table = DelimitedSheet.read(unheaded: text.bytes) {
      return read(table, file: file, digest: digest)
    }
    if PageSignature.isPiece(text.bytes) {
      return PageBank.read(text.bytes, file: file, digest: digest)
    }
    return LineBank.read(text.bytes, file: file, digest: digest)
  }

  /// The bank in what programs write; nil of any other text.
  private static func readData(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    if isJSON(bytes) { return ObjectBank.read(bytes, file: file, digest: digest) }
    if let content = FencedJSON.content(of: bytes), isJSON(content) {
      let document = ObjectBank.read(content, file: file, digest: digest)
      if !document.bank.questions.isEmpty { return document }
    }
    if ScriptSignature.isScript(bytes) || ScriptSignature.isCommented(bytes),
      let document = ObjectBank.read(script: bytes, file: file, digest: digest)
    {
      return document
    }
    if SQLSignature.isDump(bytes),
      let document = SQLBank.read(bytes, file: file, digest: digest)
    {
      return document
    }
    let typed = TypedRows.questions(of: bytes)
    if !typed.isEmpty { return ObjectBank.read(typed, file: file, digest: digest) }
    return nil
  }

  /// The bank in a file that is no text; nil for one that may be.
  private static func readBinary(
    _ bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    if let foreign = FileSignature.foreignFile(bytes) { return refusal(of: foreign, file: file) }
    guard PackageSignature.isPackage(bytes) else { return nil }
    // A workbook may hold more than any other package: it is looked at cell by cell.
    guard let archive = try? ZipArchive(bytes, limits: WorkbookLimits().container) else {
      // It says why it cannot be opened, whatever it was to hold.
      return QTIReader.read(bytes: bytes, file: file, digest: digest)
    }
    switch PackageSignature.kind(of: archive.entries.map(\.name)) {
    case .workbook: return WorkbookBank.read(bytes, file: file, digest: digest)
    case .document:
      guard let archive = try? ZipArchive(bytes) else {
        return QTIReader.read(bytes: bytes, file: file, digest: digest)
      }
      return WordBank.read(archive, file: file, digest: digest)
    case .foreign(let foreign): return refusal(of: foreign, file: file)
    case .other:
      // H5P
      if let entry = archive.entry(at: "content/content.json"),
        let content = try? archive.bytes(of: entry)
      {
        return ObjectBank.read(content, file: file, digest: digest)
      }
      let names = archive.entries.map(\.name)
      let isQTI = names.contains { $0.hasSuffix(".xml") || $0.hasSuffix(".dat") }
      return isQTI ? QTIReader.read(bytes: bytes, file: file, digest: digest) : nil
    }
  }

  private static func read(
    _ format: ExchangeSignature.Format, _ bytes: [UInt8], file: String,
    digest: @escaping DigestFunction
  ) -> BankDocument {
    switch format {
    case .gift: GIFTReader.read(bytes: bytes, file: file, digest: digest)
    case .aiken: AikenReader.read(bytes: bytes, file: file, digest: digest)
    case .moodleXML: MoodleXMLReader.read(bytes: bytes, file: file, digest: digest)
    case .qti: QTIReader.read(bytes: bytes, file: file, digest: digest)
    }
  }

  private static func refusal(of foreign: ForeignFile, file: String) -> BankDocument {
    BankDocument(
      bank: QuestionBank(title: FileName.stem(of: file)),
      diagnostics: [Diagnostic(.foreignFile(foreign), at: SourcePosition(file: file))])
  }

  private static func read(
    _ table: DelimitedSheet.Reading, file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var document = SheetBank.read([table.sheet], file: file, digest: digest)
    if let line = table.unclosedQuoteLine {
      let place = SourcePosition(file: file, line: line)
      document.diagnostics.append(Diagnostic(.format(.badMarkup("\"")), at: place))
    }
    if let line = table.cutLine {
      let place = SourcePosition(file: file, line: line)
      document.diagnostics.append(Diagnostic(.tableTooLarge, at: place))
    }
    return document
  }

  /// Whether the text begins as a JSON object or array does, which no line of a bank does.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    guard first == 0x5B else { return first == 0x7B }
    // `[` also begins `[单选]1.`; an array of JSON goes on with a value.
    let next = bytes.drop { $0 <= 0x20 }.dropFirst().first { $0 > 0x20 }
    return next == 0x7B || next == 0x5B || next == 0x5D || next == 0x22 || next == 0x2F
  }
}
