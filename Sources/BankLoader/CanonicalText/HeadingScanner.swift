import ExamModel

/// Recognises headings: `一、单项选择题（共40题）`, `（一）单选题`, `第一部分 判断题`, `【单选题】`, `二、安全常识`.
struct HeadingScanner {
  /// The longest a heading's name is before its bracket, in bytes.
  private static let longestCore = 60

  let range: Range<Int>

  /// A heading or a topic; else text.
  func heading(in bytes: Span<UInt8>) -> LineMarker {
    if let (name, isTopic) = numeralPrefix(in: bytes) { return named(at: name, isTopic, in: bytes) }
    if let name = partPrefix(in: bytes) { return named(at: name, true, in: bytes) }
    return bare(in: bytes)
  }

  /// A heading after a numeral: its name ends with a word for a kind, or at least with 题.
  private func named(at start: Int, _ isTopic: Bool, in bytes: Span<UInt8>) -> LineMarker {
    let core = self.core(from: start, in: bytes)
    guard !core.isEmpty, core.count <= Self.longestCore else { return .text }
    let word = text(core, in: bytes)
    let name = start..<range.upperBound
    if let kind = KindNames.kind(endOf: word) { return .heading(kind, name: name) }
    if KindNames.isLikeKind(word) { return .heading(nil, name: name) }
    return isTopic && name.count <= Self.longestCore ? .topic(name: name) : .text
  }

  /// `单选题`, `【单选题】`, `单选题（共8题）` without any numeral.
  private func bare(in bytes: Span<UInt8>) -> LineMarker {
    guard range.count <= 2 * Self.longestCore else { return .text }
    var start = range.lowerBound
    let width = bytes[start] == 0xE3 ? 3 : bytes[start] == 0x5B ? 1 : 0
    start += width
    let core = self.core(from: start, in: bytes)
    guard (6...24).contains(core.count), width == 0 || core.upperBound + width == range.upperBound
    else { return .text }
    // 题
    let end = core.upperBound
    // The first cell of a row may be that of a table that says how many questions there are.
    guard end == range.upperBound || bytes[end] != 0x09 else { return .text }
    guard width > 0 || (bytes[end - 3], bytes[end - 2], bytes[end - 1]) == (0xE9, 0xA2, 0x98)
    else { return .text }
    guard let kind = KindNames.kind(of: text(core, in: bytes)) else {
      return .text
    }
    return .heading(kind, name: width > 0 ? core : range)
  }

  /// The start of the name after `一、`, or after `（一）`, which begins no topic.
  private func numeralPrefix(in bytes: Span<UInt8>) -> (name: Int, isTopic: Bool)? {
    var start = range.lowerBound
    var close: Int?
    if bytes[start] == 0x28 { start += 1 } else if bytes[start] == 0xEF { start += 3 }
    let isBracketed = start > range.lowerBound
    let end = skipNumerals(from: start, in: bytes)
    guard end > start, end < range.upperBound else { return nil }
    switch bytes[end] {
    case 0x2E where !isBracketed: close = end + 1
    case 0x29 where isBracketed: close = end + 1
    case 0xE3, 0xEF:
      guard end + 3 <= range.upperBound else { return nil }
      switch (bytes[end], bytes[end + 1], bytes[end + 2]) {
      case (0xE3, 0x80, 0x81) where !isBracketed, (0xEF, 0xBC, 0x8E) where !isBracketed,
        (0xEF, 0xBC, 0x89) where isBracketed:
        close = end + 3
      default: break
      }
    default: break
    }
    return close.map {
      (Whitespace.skip(from: $0, to: range.upperBound, in: bytes), !isBracketed)
    }
  }

  /// The start of the name after `第一部分` and the like; of a chapter the whole line is the name.
  private func partPrefix(in bytes: Span<UInt8>) -> Int? {
    guard matches("第", at: range.lowerBound, in: bytes) else { return nil }
    let numeral = range.lowerBound + 3
    let end = Letters.skipNumeral(from: numeral, to: range.upperBound, in: bytes)
    guard end > numeral else { return nil }
    for word in ["部分", "大题"] where matches(word, at: end, in: bytes) {
      let after = Whitespace.skip(
        from: end + word.utf8.count, to: range.upperBound, in: bytes)
      return after < range.upperBound ? after : range.lowerBound
    }
    for word in ["章", "节", "讲", "单元"] where matches(word, at: end, in: bytes) {
      return range.lowerBound
    }
    return nil
  }

  /// A name up to its first bracket, colon or blank.
  private func core(from start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var end = start
    while end < range.upperBound {
      let byte = bytes[end]
      if byte == 0x28 || byte == 0x3A || byte == 0x5D { break }
      if Whitespace.lengthOfSpace(at: end, to: range.upperBound, in: bytes) > 0 { break }
      if byte == 0xEF || byte == 0xE3, end + 3 <= range.upperBound {
        switch (byte, bytes[end + 1], bytes[end + 2]) {
        case (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0x9A), (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x91):
          return start..<end
        default: break
        }
      }
      end += 1
    }
    return start..<end
  }

  private func skipNumerals(from start: Int, in bytes: Span<UInt8>) -> Int {
    var next = start
    while next + 3 <= range.upperBound,
      ChineseNumerals.isNumeral(bytes[next], bytes[next + 1], bytes[next + 2])
    { next += 3 }
    return next
  }

  private func matches(_ word: String, at start: Int, in bytes: Span<UInt8>) -> Bool {
    var position = start
    for byte in word.utf8 {
      guard position < range.upperBound, bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  private func text(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
