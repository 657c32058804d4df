/// The lines where the objects of a JSON text begin, in the order of the text.
struct ObjectLines {
  private var lines: [Int] = []
  private var next = 0

  /// Of a text whose lines do not matter.
  init() {}

  /// Of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - first: The line where it begins.
  init(_ bytes: [UInt8], from first: Int = 1) {
    var line = first
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      switch byte {
      case 0x0A: line += 1
      case 0x22 where !isEscaped: isInString.toggle()
      case 0x7B where !isInString: lines.append(line)
      default: break
      }
      isEscaped = isInString && byte == 0x5C && !isEscaped
    }
  }

  /// The line of the next object.
  mutating func take() -> Int {
    defer { next += 1 }
    return lines.indices.contains(next) ? lines[next] : 0
  }
}
