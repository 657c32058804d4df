/// Goes over statements of SQL: words, names and values.
struct SQLScanner {
  private let bytes: [UInt8]
  private(set) var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }

  /// The line of this place, counted on from an earlier one.
  func line(from start: (place: Int, line: Int)) -> Int {
    start.line + bytes[start.place..<min(place, bytes.count)].count { $0 == 0x0A }
  }

  /// The next byte behind white space and comments.
  mutating func peek() -> UInt8? {
    while place < bytes.count {
      if bytes[place] <= 0x20 {
        place += 1
      } else if bytes[place] == 0x23 || bytes[place...].starts(with: [0x2D, 0x2D]) {
        place = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      } else if bytes[place...].starts(with: [0x2F, 0x2A]) {
        skipComment()
      } else {
        return bytes[place]
      }
    }
    return nil
  }

  private mutating func skipComment() {
    place += 2
    while place < bytes.count, !bytes[place...].starts(with: [0x2A, 0x2F]) { place += 1 }
    place = min(place + 2, bytes.count)
  }

  /// Goes over a byte; false where another comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    place += 1
    return true
  }

  /// The next word or name in lower case, without what quotes it; nil where none comes next.
  mutating func word() -> String? {
    guard let first = peek() else { return nil }
    if let close = Self.closing[first] {
      guard let end = bytes[(place + 1)...].firstIndex(of: close) else { return nil }
      defer { place = end + 1 }
      return String(decoding: bytes[place + 1..<end], as: UTF8.self).lowercased()
    }
    let start = place
    while place < bytes.count, Self.isWordPart(bytes[place]) { place += 1 }
    guard place > start else { return nil }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private static let closing: [UInt8: UInt8] = [0x60: 0x60, 0x22: 0x22, 0x5B: 0x5D]

  private static func isWordPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || byte == 0x24 || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Goes over statements up to one that begins with a word; false where none does.
  mutating func skipTo(_ word: String) -> Bool {
    repeat {
      while take(0x3B) {}
      let start = place
      if self.word() == word {
        place = start
        return true
      }
    } while skipStatement()
    return false
  }

  /// Goes over the rest of a statement; false at the end of the text.
  mutating func skipStatement() -> Bool {
    while let byte = peek() {
      if byte == 0x3B {
        place += 1
        return true
      }
      if beginsStatement { return true }
      skipPiece()
    }
    return false
  }

  /// Whether a line begins here with a word that begins a statement, though no semicolon ends the one
  /// before: SQL Server's scripts have none, and `GO` between some.
  private var beginsStatement: Bool {
    guard place > 0, bytes[place - 1] == 0x0A, Self.isWordPart(bytes[place]) else { return false }
    var ahead = self
    let word = ahead.word()
    return word == "insert" || word == "go"
  }

  /// Goes over a text in quotation marks, or one byte.
  private mutating func skipPiece() {
    if bytes[place] == 0x27 {
      _ = text()
    } else if let close = Self.closing[bytes[place]], close != 0x5D {
      place = (bytes[(place + 1)...].firstIndex(of: close) ?? place) + 1
    } else {
      place += 1
    }
  }

  /// The text in single quotation marks that begins here.
  mutating func text() -> String {
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case 0x27:
        guard place + 1 < bytes.count, bytes[place + 1] == 0x27 else {
          place += 1
          return String(decoding: text, as: UTF8.self)
        }
        text.append(0x27)
        place += 2
      case 0x5C where place + 1 < bytes.count:
        text.append(Self.escapes[bytes[place + 1]] ?? bytes[place + 1])
        place += 2
      default:
        text.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let escapes: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0A, 0x74: 0x09, 0x30: 0x20]

  /// Goes over what stands up to the next comma or bracket at this depth, and gives it as it stands.
  mutating func expression() -> String {
    let start = place
    var depth = 0
    while let byte = peek() {
      if depth == 0, byte == 0x2C || byte == 0x29 || byte == 0x3B { break }
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if byte == 0x29 || byte == 0x5D { depth -= 1 }
      skipPiece()
    }
    return String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
  }
}
