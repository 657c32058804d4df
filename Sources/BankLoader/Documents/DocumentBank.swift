import ExamModel
import Tables

/// Reads the bank in a document: its tables of questions as records, everything else as lines.
struct DocumentBank {
  private let file: String
  private let digest: DigestFunction
  /// What was made of stretches of the document.
  private var documents: [BankDocument] = []
  /// Tables of questions, each with the headings before it.
  private var sheets: [Sheet] = []
  /// The lines since the last table of questions.
  private var lines: [DocumentLine] = []
  private var strays: [DocumentLine] = []
  private var title: String?

  /// The bank in a document's text.
  static func read(
    _ text: DocumentText, file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var bank = DocumentBank(file: file, digest: digest)
    let tables = text.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let forms = TableForm.forms(of: tables)
    bank.read(text.blocks, forms: forms)
    bank.takeAsides(text.asides)
    return bank.document(text.findings)
  }

  private init(file: String, digest: @escaping DigestFunction) {
    self.file = file
    self.digest = digest
  }

  private mutating func read(_ blocks: [DocumentBlock], forms: [TableForm]) {
    var next = 0
    var places = KeyTablePlaces(blocks)
    for (place, block) in blocks.enumerated() {
      switch block {
      case .line(let line): places.take(line, to: &lines)
      case .table(let table):
        let (first, last) = (table.rows.first?.number ?? 0, table.rows.last?.number ?? 0)
        if case .keys(let keys) = forms[next] {
          places.take(keys, from: first, to: &lines, before: blocks[(place + 1)...])
        } else {
          take(forms[next], from: first, to: last)
        }
        next += 1
      }
    }
    places.end(&lines)
    if sheets.isEmpty {
      documents.append(LineBank.read(lines, file: file, digest: digest))
    } else {
      for row in endLines() { strays += row.cells.map { line($0.text, row.number) } }
      documents.append(SheetBank.read(sheets, file: file, digest: digest))
    }
  }

  private mutating func take(_ form: TableForm, from first: Int, to last: Int) {
    switch form {
    case .records(var sheet):
      sheet.rows.insert(contentsOf: endLines(), at: 0)
      sheets.append(sheet)
    case .keys(let keys): lines += keys.lines
    case .lines(let cells):
      lines += [line("", first)] + cells + [line("", last)]
    }
  }

  private func line(_ text: String, _ number: Int) -> DocumentLine {
    DocumentLine(text: text, number: number)
  }

  /// Reads the lines before a table of questions; what of them are headings for it, and not
  /// questions of their own.
  private mutating func endLines() -> [SheetRow] {
    defer { lines = [] }
    let said = lines.filter { !FieldText.trimmed($0.text).isEmpty }
    guard !said.isEmpty else { return [] }
    let document = LineBank.read(lines, file: file, digest: digest)
    if !document.bank.questions.isEmpty {
      documents.append(document)
      return []
    }
    var headings: [SheetRow] = []
    for line in said {
      let text = FieldText.trimmed(line.text)
      if SheetHeading(text) != nil {
        headings.append(SheetRow(number: line.number, cells: [SheetCell(column: 0, text: text)]))
      } else if sheets.isEmpty, documents.isEmpty, title == nil, headings.isEmpty {
        title = text
      } else {
        strays.append(line)
      }
    }
    return headings
  }

  /// Reads text boxes: what is no question there belongs to nothing.
  private mutating func takeAsides(_ asides: [DocumentLine]) {
    let said = asides.filter { !FieldText.trimmed($0.text).isEmpty }
    guard !said.isEmpty else { return }
    let document = LineBank.read(asides, file: file, digest: digest)
    if document.bank.questions.isEmpty { strays += said } else { documents.append(document) }
  }

  /// The bank of all stretches, in the order of the document.
  private func document(_ findings: [Diagnostic<BankFinding>]) -> BankDocument {
    let isWhole = documents.count == 1
    let full = documents.filter { !$0.bank.questions.isEmpty }
    var whole =
      isWhole
      ? documents[0]
      : full.first ?? documents.first
        ?? BankDocument(bank: QuestionBank(title: FileName.stem(of: file)))
    if let title { whole.bank.title = title }
    for document in (isWhole ? [] : full.dropFirst()) {
      whole.bank.questions += document.bank.questions
      whole.diagnostics += document.diagnostics
    }
    if !isWhole {
      let questions = whole.bank.questions.enumerated().sorted {
        ($0.element.source.line, $0.offset) < ($1.element.source.line, $1.offset)
      }
      whole.bank.questions = questions.map(\.element)
    }
    whole.diagnostics += findings
    for line in strays {
      let place = SourcePosition(file: file, line: line.number)
      whole.diagnostics.append(Diagnostic(.strayLine(FieldText.trimmed(line.text)), at: place))
    }
    whole.diagnostics.orderByLine()
    return whole
  }
}
