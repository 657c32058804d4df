/// Tables whose cells stand in single quotes, `'题干','甲'`, with a backslash before what is no sign.
enum SingleQuotes {
  /// How many lines decide.
  private static let sample = 50

  /// The same table in double quotes; nil for a text whose lines do not nearly all begin so.
  static func doubled(_ bytes: [UInt8]) -> [UInt8]? {
    let lines = bytes.split(separator: 0x0A, maxSplits: sample).prefix(sample)
      .filter { !$0.allSatisfy { $0 <= 0x20 } }
    let quoted = lines.count { line in
      line.first == 0x27 && zip(line, line.dropFirst()).contains { $0 == 0x27 && $1 == 0x2C }
    }
    guard lines.count > 1, quoted * 10 >= lines.count * 9 else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var place = 0
    var isCell = true
    while place < bytes.count {
      if isCell, bytes[place] == 0x27 {
        place = copyCell(of: bytes, at: place, to: &text)
        isCell = false
      } else {
        isCell = bytes[place] == 0x2C || bytes[place] == 0x0A
        text.append(bytes[place])
        place += 1
      }
    }
    return text
  }

  /// Copies the cell that begins at a quote, and gives where it ends.
  private static func copyCell(of bytes: [UInt8], at start: Int, to text: inout [UInt8]) -> Int {
    var place = start + 1
    text.append(0x22)
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0x0A
      if byte == 0x5C, next == 0x2C || next == 0x27 || next == 0x5C {
        text.append(next)
        place += 2
      } else if byte == 0x27, next == 0x2C || next == 0x0A || next == 0x0D {
        text.append(0x22)
        return place + 1
      } else {
        if byte == 0x22 { text.append(0x22) }
        text.append(byte)
        place += 1
      }
    }
    text.append(0x22)
    return place
  }
}
