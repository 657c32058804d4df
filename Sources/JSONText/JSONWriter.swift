/// Writes JSON: the same value gives the same bytes everywhere.
package struct JSONWriter {
  private var output: [UInt8] = []
  private let isPretty: Bool

  private init(isPretty: Bool) { self.isPretty = isPretty }

  /// A value as text, on one line, or indented by two blanks a level.
  ///
  /// Control characters are escaped, so that the text is safe on a terminal. A number that is not
  /// finite becomes null.
  ///
  /// - Parameters:
  ///   - value: What to write.
  ///   - isPretty: Whether to indent.
  /// - Returns: The text, without a line end after it.
  package static func text(of value: JSONValue, isPretty: Bool = false) -> String {
    String(decoding: bytes(of: value, isPretty: isPretty), as: UTF8.self)
  }

  /// The same as UTF-8.
  package static func bytes(of value: JSONValue, isPretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty)
    writer.append(value, level: 0)
    return writer.output
  }

  /// The elements of an array as they stand between its brackets, so that a long one may be written
  /// in parts, a comma between them.
  package static func items(of values: [JSONValue], isPretty: Bool) -> String {
    var writer = JSONWriter(isPretty: isPretty)
    writer.append(items: values, level: 0) { writer, value in writer.append(value, level: 1) }
    return String(decoding: writer.output, as: UTF8.self)
  }

  private mutating func append(_ value: JSONValue, level: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .double(let value): append(value.isFinite ? value.description : "null")
    case .string(let text): append(quoted: text)
    case .array(let values):
      appendList(values, 0x5B, 0x5D, level: level) { writer, value in
        writer.append(value, level: level + 1)
      }
    case .object(let object):
      appendList(object.members, 0x7B, 0x7D, level: level) { writer, member in
        writer.append(quoted: member.name)
        writer.append(writer.isPretty ? ": " : ":")
        writer.append(member.value, level: level + 1)
      }
    }
  }

  private mutating func appendList<Element>(
    _ elements: [Element], _ open: UInt8, _ close: UInt8, level: Int,
    _ appendElement: (inout JSONWriter, Element) -> Void
  ) {
    output.append(open)
    append(items: elements, level: level, appendElement)
    if !elements.isEmpty { appendBreak(level: level) }
    output.append(close)
  }

  private mutating func append<Element>(
    items: [Element], level: Int, _ appendElement: (inout JSONWriter, Element) -> Void
  ) {
    for (position, item) in items.enumerated() {
      if position > 0 { output.append(0x2C) }
      appendBreak(level: level + 1)
      appendElement(&self, item)
    }
  }

  private mutating func appendBreak(level: Int) {
    guard isPretty else { return }
    output.append(0x0A)
    for _ in 0..<level { append("  ") }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { output.append(contentsOf: $0) }
  }

  private mutating func append(quoted text: String) {
    output.append(0x22)
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for position in bytes.indices {
        guard let escape = escape(of: bytes[position], at: position, in: bytes) else { continue }
        output.append(contentsOf: bytes[start..<position])
        output += Array(escape.text.utf8)
        start = position + escape.length
      }
      output.append(contentsOf: bytes[start...])
    }
    output.append(0x22)
  }

  /// What stands for a character that may not stand for itself, and its length in bytes.
  private func escape(
    of byte: UInt8, at position: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch byte {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0..<0x20, 0x7F: return (numbered(byte), 1)
    case 0xC2 where position + 1 < bytes.count && bytes[position + 1] < 0xA0:
      return (numbered(bytes[position + 1]), 2)
    default: return nil
    }
  }

  private func numbered(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
