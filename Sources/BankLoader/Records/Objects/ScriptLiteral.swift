/// Reads one literal of a program: JSON with names and texts as JavaScript and Python write them.
///
/// Names need no quotation marks, texts have any of three, commas may trail, comments stand
/// anywhere. What is computed is no literal.
struct ScriptLiteral {
  private static let deepest = 64

  /// Where reading has come to.
  var place: Int
  /// Whether a member or an item with a text has been read.
  private(set) var hasMembers = false
  var line: Int
  private var depth = 0
  /// Whether what a call gives here is nothing of a question.
  private var mayCall = false
  let bytes: [UInt8]

  init(_ bytes: [UInt8], at place: Int, line: Int) {
    self.bytes = bytes
    self.place = place
    self.line = line
  }

  /// The value at this place; nil where none is written out in full.
  mutating func value() -> FieldValue? {
    skip()
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case 0x5B: return list()
    case 0x7B: return object()
    case 0x22, 0x27, 0x60: return text().map(FieldValue.text)
    case 0x72 where isPrefix, 0x52 where isPrefix: return rawText().map(FieldValue.text)
    default: return word()
    }
  }

  private mutating func list() -> FieldValue? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    place += 1
    var values: [FieldValue] = []
    while true {
      skip()
      if take(0x5D) { return .list(values) }
      guard let value = value() else { return nil }
      values.append(value)
      skip()
      guard take(0x2C) || peek == 0x5D else { return nil }
    }
  }

  private mutating func object() -> FieldValue? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    var object = FieldObject(members: [], line: line)
    place += 1
    while true {
      skip()
      if take(0x7D) { return object.typedValue ?? .object(object) }
      guard let name = name() else { return nil }
      skip()
      guard take(0x3A) else { return nil }
      let start = place
      mayCall = Self.isAside(name)
      guard let value = value() else { return nil }
      if case .text = value, bytes[start..<place].contains(where: Self.isQuote) {
        hasMembers = true
      }
      object.members.append(FieldObject.Member(name: name, value: value))
      skip()
      guard take(0x2C) || peek == 0x7D else { return nil }
    }
  }

  /// Whether a member of some name is none that a question consists of.
  private static func isAside(_ name: String) -> Bool {
    guard let field = ColumnName(name)?.field else { return true }
    switch field {
    case .stem, .options, .option, .key, .kind, .rightOption, .wrongOption: return false
    default: return true
    }
  }

  /// Goes over the arguments of a call, where none of them is a text or a list.
  private mutating func takeBareCall() -> Bool {
    guard peek == 0x28 else { return false }
    let end = bytes[(place + 1)...].prefix { byte in
      Self.isWordPart(byte) || [0x20, 0x2C, 0x2D, 0x2E].contains(byte)
    }.endIndex
    guard end < bytes.count, bytes[end] == 0x29 else { return false }
    place = end + 1
    return true
  }

  private mutating func name() -> String? {
    guard let first = peek else { return nil }
    if Self.isQuote(first) { return text() }
    let start = place
    while let byte = peek, Self.isWordPart(byte) { place += 1 }
    return place == start ? nil : String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// A number, a constant, or a name, which stands for what it says: `Kind.single`.
  ///
  /// What a call gives that is told no text says nothing: `uuid()`, `uni.guid(20)`.
  private mutating func word() -> FieldValue? {
    let start = place
    while let byte = peek, Self.isWordPart(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B {
      place += 1
    }
    guard place > start else { return nil }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    case "null", "undefined", "None", "NaN": return .some(.none)
    default: break
    }
    guard let first = bytes[start...].first else { return nil }
    if first == 0x2D || first == 0x2B || (0x30...0x39).contains(first) {
      return Double(word).map { _ in .number(word) }
    }
    skip()
    if word == "new" {
      while let byte = peek, Self.isWordPart(byte) || byte == 0x2E { place += 1 }
    }
    if mayCall, takeBareCall() { return .some(.none) }
    guard peek == 0x2C || peek == 0x7D || peek == 0x5D else { return nil }
    return .text(word.split(separator: ".").last.map(String.init) ?? word)
  }
}
