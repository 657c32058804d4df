/// Walks once over the rows of delimited text and numbers the cells of each column.
///
/// A cell of one byte, as nearly all are in a table of answers, costs one look into a table.
struct CodedScanner {
  private let start: Int
  private let firstLine: Int
  private let separator: UInt8
  /// For each column of the file its place among those wanted; −1 where it is not.
  private let places: [Int]
  private var coders: [ColumnCoder]
  /// By wanted column and byte: the number of that one byte; 0 where it has none yet.
  private var single: [UInt8]
  /// By wanted column and row.
  private var bytes: [UInt8] = []
  /// Of columns with more than 255 texts.
  private var words: [[UInt32]]
  private var room = 0
  private var row = 0
  private var position = 0

  /// - Parameters:
  ///   - start: Where the rows below the headings begin.
  ///   - line: The line there, from 1.
  ///   - separator: The byte between cells.
  ///   - wanted: Whether each column is to be read.
  init(start: Int, line: Int, separator: UInt8, wanted: [Bool]) {
    self.start = start
    firstLine = line
    self.separator = separator
    var count = 0
    places = wanted.map { isWanted in
      count += isWanted ? 1 : 0
      return isWanted ? count - 1 : -1
    }
    coders = (0..<count).map { _ in ColumnCoder() }
    single = [UInt8](repeating: 0, count: count * 256)
    words = (0..<count).map { _ in [] }
  }

  /// Reads all rows.
  mutating func read(_ text: [UInt8]) throws(CodedTableProblem) {
    position = start
    room = Self.lines(of: text, from: start)
    let (area, isTooLarge) = room.multipliedReportingOverflow(by: coders.count)
    // Whole rows have a byte a cell at least.
    guard !isTooLarge, area <= 1 << 20 + 2 * text.count else { throw .misshapen }
    bytes = [UInt8](repeating: 0, count: area)
    var failure: CodedTableProblem?
    text.withUnsafeBufferPointer { text in
      do throws(CodedTableProblem) {
        while position < text.count { try readRow(text) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// The wanted columns under their headings.
  func table(_ names: [String]) -> CodedTable {
    let wanted = names.indices.filter { places[$0] >= 0 }
    let columns = wanted.map { column in
      let place = places[column]
      let codes: CodedColumn.Codes =
        words[place].isEmpty
        ? .bytes(Array(bytes[place * room..<place * room + row]))
        : .words(Array(words[place].prefix(row)))
      return CodedColumn(name: names[column], texts: coders[place].texts, codes: codes)
    }
    return CodedTable(columns: columns, rowCount: row)
  }

  /// How many rows there can be.
  private static func lines(of text: [UInt8], from start: Int) -> Int {
    var (feeds, returns) = (0, 0)
    text.withUnsafeBufferPointer { text in
      for byte in text[start...] {
        feeds &+= byte == 0x0A ? 1 : 0
        returns &+= byte == 0x0D ? 1 : 0
      }
    }
    return max(feeds, returns) + 1
  }
}

extension CodedScanner {
  private mutating func readRow(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(CodedTableProblem) {
    var column = 0
    var hasCells = false
    while true {
      let byte = position < text.count ? text[position] : 0x0A
      if byte == separator {
        hasCells = true
      } else if byte != 0x0A, byte != 0x0D {
        try readCell(text, byte, column)
        hasCells = true
      }
      guard position < text.count, text[position] == separator else { break }
      position += 1
      column += 1
    }
    if position < text.count, text[position] == 0x0D { position += 1 }
    if position < text.count, text[position] == 0x0A { position += 1 }
    if hasCells { row += 1 }
  }

  /// Reads a cell that is not empty, up to what ends it.
  private mutating func readCell(
    _ text: UnsafeBufferPointer<UInt8>, _ byte: UInt8, _ column: Int
  ) throws(CodedTableProblem) {
    let place = column < places.count ? places[column] : -1
    let from = position
    if place >= 0, isEnd(text, from + 1) {
      let code = single[place &* 256 &+ Int(byte)]
      if code > 0 {
        bytes[place &* room &+ row] = code
        position = from + 1
        return
      }
    }
    if byte == 0x22 { return try readQuoted(text, place) }
    position += 1
    while !isEnd(text, position) { position += 1 }
    guard place >= 0 else { return }
    let cell = UnsafeBufferPointer(rebasing: text[from..<position])
    let code = coders[place].number(of: cell)
    set(code, place)
    if cell.count == 1, code < 256, words[place].isEmpty {
      single[place * 256 + Int(byte)] = UInt8(code)
    }
  }

  private mutating func readQuoted(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) throws(CodedTableProblem) {
    var content: [UInt8] = []
    let from = position
    position += 1
    while true {
      guard position < text.count else {
        throw .unclosedQuote(line: firstLine + text[start..<from].count { $0 == 0x0A })
      }
      let byte = text[position]
      position += 1
      if byte == 0x22 {
        guard position < text.count, text[position] == 0x22 else { break }
        position += 1
      }
      content.append(byte)
    }
    while !isEnd(text, position) {
      content.append(text[position])
      position += 1
    }
    guard place >= 0 else { return }
    set(content.withUnsafeBufferPointer { coders[place].number(of: $0) }, place)
  }

  private mutating func set(_ code: Int, _ place: Int) {
    guard code > 0 else { return }
    if code > 255, words[place].isEmpty {
      words[place] = bytes[place * room..<(place + 1) * room].map { UInt32($0) }
      for byte in 0..<256 { single[place * 256 + byte] = 0 }
    }
    if words[place].isEmpty {
      bytes[place * room + row] = UInt8(code)
    } else {
      words[place][row] = UInt32(truncatingIfNeeded: code)
    }
  }

  private func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return true }
    let byte = text[index]
    return byte == separator || byte == 0x0A || byte == 0x0D
  }
}
