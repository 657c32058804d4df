/// Finds the data in program text: each list and each object that is written out as a literal.
struct ScriptReader {
  /// The literals, in the order of the text.
  private(set) var values: [FieldValue] = []
  /// The values that a name is given to.
  private(set) var named = FieldObject(members: [], line: 1)
  /// The members that statements give values to: `answers["……"] = "A"`.
  private var assigned = FieldObject(members: [], line: 1)
  /// Where an object begins that has been read in part: it is no literal to its end.
  private(set) var brokenLines: [Int] = []
  /// How many bytes may be looked at in all: what is no literal is tried again from within.
  private var budget: Int
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    budget = 3 * bytes.count + 4096
    read()
  }

  private mutating func read() {
    defer { if !assigned.members.isEmpty { values.append(.object(assigned)) } }
    var place = 0
    var line = 1
    var counted = 0
    while place < bytes.count, budget > 0 {
      switch bytes[place] {
      case 0x5B, 0x7B:
        line += bytes[counted..<place].count { $0 == 0x0A }
        counted = place
        place = take(at: place, line: line)
      case 0x22, 0x27, 0x60:
        let end = stringEnd(at: place)
        if let value = parsed(place..<end) { values.append(value) }
        place = end
      default: place = ScriptLiteral.commentEnd(at: place, in: bytes[...]) ?? place + 1
      }
    }
    if place < bytes.count { brokenLines.append(line) }
  }

  /// The value in a text that the program gives to `JSON.parse`; nil for any other text.
  private func parsed(_ range: Range<Int>) -> FieldValue? {
    let call = Array("JSON.parse(".utf8)
    guard range.count > 4, bytes[..<range.lowerBound].suffix(call.count).elementsEqual(call),
      let text = ScriptEscapes.text(
        of: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)], quote: bytes[range.lowerBound])
    else { return nil }
    return LiteralReader.value(in: text)
  }

  /// `keys` of `const keys = […]`; nil where no name stands before a place.
  private func name(before place: Int) -> String? {
    var end = place
    func skipSpace() {
      while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    }
    skipSpace()
    guard end > 0, bytes[end - 1] == 0x3D else { return nil }
    end -= 1
    skipSpace()
    let start = bytes[..<end].lastIndex { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: false
      default: true
      }
    }
    let name = bytes[(start.map { $0 + 1 } ?? 0)..<end]
    return name.isEmpty || name.count > 60 ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Where a text in quotation marks ends; of a mark that nothing closes, the mark itself.
  private mutating func stringEnd(at place: Int) -> Int {
    if let end = ScriptLiteral.docEnd(at: place, in: bytes[...])
      ?? ScriptLiteral.stringEnd(at: place, in: bytes)
    {
      return end
    }
    budget -= (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count) - place
    return place + 1
  }

  /// Takes the literal at a place, and gives where to go on.
  private mutating func take(at place: Int, line: Int) -> Int {
    var literal = ScriptLiteral(bytes, at: place, line: line)
    let value = literal.value()
    budget -= literal.place - place + 1
    guard let value else {
      if literal.hasMembers { brokenLines.append(line) }
      return place + 1
    }
    if let end = takeMember(value, before: literal) { return end }
    values.append(value)
    if let name = name(before: place) {
      named.members.append(FieldObject.Member(name: name, value: value))
    }
    return literal.place
  }

  /// Takes the value that a statement gives to a member, `["……"] = …`, and gives where to go on;
  /// nil for a list that is no name of a member.
  private mutating func takeMember(_ name: FieldValue, before end: ScriptLiteral) -> Int? {
    guard case .list(let values) = name, values.count == 1, case .text(let name) = values[0] else {
      return nil
    }
    var place = end.place
    func skipSpace() { while place < bytes.count, bytes[place] <= 0x20 { place += 1 } }
    skipSpace()
    guard place + 1 < bytes.count, bytes[place] == 0x3D, bytes[place + 1] != 0x3D else {
      return nil
    }
    place += 1
    skipSpace()
    var literal = ScriptLiteral(bytes, at: place, line: end.line)
    let value = literal.value()
    budget -= literal.place - place
    guard let value else { return nil }
    if assigned.members.isEmpty { assigned.line = end.line }
    assigned.members.append(FieldObject.Member(name: name, value: value))
    return literal.place
  }
}
