import Glibc

/// Tells the formats of other programs by what stands in them.
enum ExchangeSignature {
  /// A format that has a reader of its own.
  enum Format {
    case gift, aiken, moodleXML, qti
  }

  /// How far the root of an XML file is looked for.
  private static let reach = 4096

  /// The format of a text; nil where it is another one, or just a text.
  static func format(of bytes: [UInt8], file: String) -> Format? {
    if let format = formatOfXML(bytes) { return format }
    if bytes.first(where: { $0 > 0x20 }) == 0x3C { return nil }
    // A bank of ours may ask about anything, also about these formats.
    if hasLine("标题：", in: bytes) || hasLine("答案", in: bytes) { return nil }
    if file.hasSuffix(".gift") || hasGIFTAnswer(bytes) && !hasLabels(bytes) { return .gift }
    if hasLine("$CATEGORY:", in: bytes) { return .gift }
    if hasLine("::", in: bytes), bytes.contains(0x7B), bytes.contains(0x7D) { return .gift }
    return hasLine("ANSWER:", in: bytes) ? .aiken : nil
  }

  /// The format of an XML file, whatever its encoding; nil of anything else.
  static func formatOfXML(_ bytes: [UInt8]) -> Format? {
    guard bytes.prefix(reach).first(where: { $0 > 0x20 && $0 < 0x80 }) == 0x3C else { return nil }
    let head = String(decoding: bytes.prefix(reach), as: UTF8.self)
    if head.contains("<quiz") { return .moodleXML }
    let roots = ["<questestinterop", "<POOL", "assessmentItem", "assessmentTest", "<qti-"]
    return roots.contains { head.contains($0) } ? .qti : nil
  }

  /// Whether lines begin with labels that banks of ours have, and GIFT has not.
  private static func hasLabels(_ bytes: [UInt8]) -> Bool {
    hasLine("【答案】", in: bytes) || hasLine("正确答案", in: bytes) || hasLine("参考答案", in: bytes)
  }

  /// Whether a brace at a place is one of a formula: `A^{T}`, `\mathrm{T}`, `}{`.
  private static func isOfFormula(_ brace: Int, in bytes: [UInt8]) -> Bool {
    guard brace > 0 else { return false }
    switch bytes[brace - 1] {
    case 0x5E, 0x7D: return true
    case 0x5F: return brace < 2 || bytes[brace - 2] != 0x5F
    default: break
    }
    var start = brace - 1
    while start >= 0, brace - start < 24, (bytes[start] | 0x20) >= 0x61,
      (bytes[start] | 0x20) <= 0x7A
    {
      start -= 1
    }
    return start >= 0 && start < brace - 1 && bytes[start] == 0x5C
  }

  /// Whether some `{` is followed by what an answer of GIFT begins with.
  private static func hasGIFTAnswer(_ bytes: [UInt8]) -> Bool {
    var position = bytes.startIndex
    while let brace = bytes[position...].firstIndex(of: 0x7B) {
      position = brace + 1
      if isOfFormula(brace, in: bytes) { continue }
      let inside = bytes[position...].prefix(64).drop { $0 <= 0x20 }
      switch inside.first {
      case 0x3D, 0x7E, 0x23: return true
      case 0x54, 0x46:
        let word = inside.prefix { $0 >= 0x41 && $0 <= 0x5A }
        let end = inside.dropFirst(word.count).first { $0 > 0x20 }
        let isTruth = ["T", "F", "TRUE", "FALSE"].contains { word.elementsEqual($0.utf8) }
        if isTruth, end == 0x7D || end == 0x23 { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a line begins with a word.
  private static func hasLine(_ word: StaticString, in bytes: [UInt8]) -> Bool {
    let length = word.utf8CodeUnitCount
    return bytes.withUnsafeBytes { text in
      guard let base = text.baseAddress else { return false }
      var start = 0
      while start + length <= text.count,
        let found = memchr(base + start, Int32(word.utf8Start.pointee), text.count - start)
      {
        let place = UnsafeRawPointer(found) - base
        let isAtStart = place == 0 || text[place - 1] == 0x0A || text[place - 1] == 0x0D
        if isAtStart, place + length <= text.count,
          memcmp(base + place, word.utf8Start, length) == 0
        {
          return true
        }
        start = place + 1
      }
      return false
    }
  }
}
