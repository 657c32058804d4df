/// Numbers the distinct texts of a column as they come.
struct ColumnCoder {
  /// In the order of their numbers, from 1.
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  /// Texts of at most eight bytes by these bytes: open addressing, 0 where a place is free.
  private var keys: [UInt64] = []
  private var values: [UInt32] = []
  private var packedCount = 0

  /// The number of a text.
  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    texts.append(text)
    numbers[text] = texts.count
    return texts.count
  }

  /// The number of a cell as it stands in the file, without quotes; 0 of blanks only.
  mutating func number(of cell: UnsafeBufferPointer<UInt8>) -> Int {
    guard !cell.isEmpty else { return 0 }
    guard cell.count <= 8 else { return number(ofText: cell) }
    var key: UInt64 = 0
    for byte in cell { key = key << 8 | UInt64(byte) }
    // No text has a NUL in it, so that the key of another length is another key.
    if 2 * packedCount >= keys.count { grow() }
    var place = Self.place(of: key, in: keys.count)
    while keys[place] != 0 {
      if keys[place] == key { return Int(values[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    let number = number(ofText: cell)
    keys[place] = key
    values[place] = UInt32(truncatingIfNeeded: number)
    packedCount += 1
    return number
  }

  private mutating func number(ofText cell: UnsafeBufferPointer<UInt8>) -> Int {
    let text = FormulaGuard.restored(String(decoding: cell, as: UTF8.self)).trimmed
    return text.isEmpty ? 0 : number(of: text)
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    let size = max(32, keys.count * 2)
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      var place = Self.place(of: key, in: size)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      values[place] = value
    }
  }

  private static func place(of key: UInt64, in size: Int) -> Int {
    // Knuth's multiplicative hash.
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}

extension String {
  /// Without blanks and line ends around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
