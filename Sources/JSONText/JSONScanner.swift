/// Walks over the bytes of a text that is valid UTF-8; `position` is where a mistake is.
struct JSONScanner {
  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The only value of the text.
  mutating func document() throws(JSONFailure) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw JSONFailure(.trailingText) }
    return value
  }

  private mutating func value() throws(JSONFailure) -> JSONValue {
    switch try peek() {
    case 0x22: return .string(try string())
    case 0x7B: return .object(try object())
    case 0x5B: return .array(try array())
    case 0x2D, 0x30...0x39: return try number()
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: throw JSONFailure(.unexpectedCharacter)
    }
  }

  private mutating func object() throws(JSONFailure) -> JSONObject {
    try enter()
    var members: [JSONMember] = []
    if try peek() != 0x7D {
      var names = JSONNames()
      repeat {
        skipSpace()
        let start = position
        guard try peek() == 0x22 else { throw JSONFailure(.unexpectedCharacter) }
        let name = try string()
        guard names.insert(name, among: members) else {
          position = start
          throw JSONFailure(.repeatedMember)
        }
        skipSpace()
        try take(0x3A)
        skipSpace()
        members.append(JSONMember(name, try value()))
        skipSpace()
      } while takeIf(0x2C)
    }
    try leave(0x7D)
    return JSONObject(members)
  }

  private mutating func array() throws(JSONFailure) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    if try peek() != 0x5D {
      repeat {
        skipSpace()
        values.append(try value())
        skipSpace()
      } while takeIf(0x2C)
    }
    try leave(0x5D)
    return values
  }

  private mutating func enter() throws(JSONFailure) {
    guard depth < JSONReader.depthLimit else { throw JSONFailure(.tooDeep) }
    depth += 1
    position += 1
    skipSpace()
  }

  private mutating func leave(_ close: UInt8) throws(JSONFailure) {
    try take(close)
    depth -= 1
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFailure) -> JSONValue {
    let matches = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard matches else { throw JSONFailure(.unexpectedCharacter) }
    position += word.utf8CodeUnitCount
    return value
  }
}
