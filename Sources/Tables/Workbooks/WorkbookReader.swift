package import FileContainers

/// Reads workbooks (Office Open XML spreadsheets: .xlsx, .xlsm, .xltx), a sheet in one pass.
///
/// Formulas count for what they gave last. A damaged sheet is read up to the damage.
package struct WorkbookReader: ~Copyable {
  private let archive: ZipArchive
  private let limits: WorkbookLimits
  private var workbook = Workbook()
  private var texts: [String] = []
  private var formats: [NumberFormat] = []
  private var reds: Set<Int> = []
  /// What is left of the limits.
  private var room: SheetRoom

  /// The sheets of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: How much of it is read.
  /// - Returns: Its sheets, and what of them could not be read.
  /// - Throws: Why nothing of it could be read.
  package static func read(
    _ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookProblem) -> Workbook {
    do throws(ZipFailure) {
      return try read(ZipArchive(bytes, limits: limits.container), limits: limits)
    } catch {
      throw WorkbookProblem(.container(error), in: "")
    }
  }

  /// Whether a container is a workbook of this format.
  package static func isWorkbook(_ archive: borrowing ZipArchive) -> Bool {
    archive.entries.contains { $0.name == PackageRelations.defaultWorkbook }
  }

  private static func read(_ archive: consuming ZipArchive, limits: WorkbookLimits) -> Workbook {
    var reader = WorkbookReader(archive: archive, limits: limits)
    reader.read()
    return reader.workbook
  }

  private init(archive: consuming ZipArchive, limits: WorkbookLimits) {
    self.archive = archive
    self.limits = limits
    room = SheetRoom(rows: limits.rows, cells: limits.cells, text: limits.text)
  }

  private mutating func read() {
    let path = PackageRelations.defaultWorkbook
    guard archive.entry(at: path) != nil else { return report(.missing, in: path) }
    var relations = PackageRelations(of: path)
    read(relations.path) { relations.take($0) }
    var names = SheetNames()
    read(path) { names.take($0) }
    if let path = relations.target(ofType: "sharedStrings") {
      var table = SharedTexts()
      read(path, SheetElement.vocabulary) { table.take($0) }
      texts = table.texts
    }
    if let path = relations.target(ofType: "styles") {
      var styles = CellStyles()
      read(path) { styles.take($0) }
      reds = styles.reds
      formats = names.isFrom1904 ? styles.formats.map(\.withoutDates) : styles.formats
    }
    for sheet in names.sheets { read(sheet, at: relations.target(ofID: sheet.relation)) }
  }

  private mutating func read(_ sheet: SheetNames.Entry, at path: String?) {
    guard let path else { return report(.missing, in: sheet.name) }
    guard let bytes = bytes(at: path, of: sheet.name) else { return }
    var parser = SheetParser(texts: texts, formats: formats, reds: reds, room: room)
    do throws(XMLFailure) {
      try XMLEventReader.scan(
        bytes, limits: limits.xml, vocabulary: SheetElement.vocabulary, while: { parser.take($0) })
    } catch {
      report(.xml(error), in: sheet.name)
    }
    parser.endRow()
    room = parser.room
    if parser.isCut { report(.cut, in: sheet.name) }
    workbook.sheets.append(Sheet(name: sheet.name, rows: parser.rows, merged: parser.merged))
  }

  /// Hands over the events of an entry; what ends them early is reported.
  private mutating func read(
    _ path: String, _ vocabulary: XMLVocabulary = XMLVocabulary(), _ take: (XMLEvent) -> Void
  ) {
    guard let bytes = bytes(at: path, of: path) else { return }
    do throws(XMLFailure) {
      try XMLEventReader.read(bytes, limits: limits.xml, vocabulary: vocabulary, take)
    } catch {
      report(.xml(error), in: path)
    }
  }

  private mutating func bytes(at path: String, of part: String) -> [UInt8]? {
    guard let entry = archive.entry(at: path) else {
      report(.missing, in: part)
      return nil
    }
    do throws(ZipFailure) {
      return try archive.bytes(of: entry)
    } catch {
      report(.container(error), in: part)
      return nil
    }
  }

  private mutating func report(_ cause: WorkbookProblem.Cause, in part: String) {
    workbook.problems.append(WorkbookProblem(cause, in: part))
  }
}
