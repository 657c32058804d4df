/// A dot that belongs to the name behind it: `.docx`, `.NET`.
enum DottedName {
  private static let lengths = 2...6

  /// Whether a dot and a name stand at a place, small letters and digits or capital letters throughout,
  /// and nothing of a sentence behind it.
  static func stands(at dot: Int, in text: Glyphs) -> Bool {
    guard text.scalar(at: dot) == ".", let first = text.scalar(at: dot + 1)?.letter else {
      return false
    }
    let name = text[(dot + 1)...].prefix {
      $0.digit != nil || $0.letter?.isSmall == first.isSmall
    }
    guard lengths.contains(name.count) else { return false }
    guard let next = text.scalar(at: name.endIndex) else { return true }
    // .txtB．: the letter of the next option.
    if let letter = next.letter, !letter.isSmall, first.isSmall {
      return text.scalar(at: name.endIndex + 1)?.isOne(of: ".．、") == true
    }
    guard next.isSpace else { return next.isHan || next.isOne(of: "、，,;；|/)）（($#&*@√✓\n\r") }
    let other = text.skipSpaces(from: name.endIndex)
    return text.scalar(at: other)?.letter == nil || text.scalar(at: other + 1)?.letter == nil
  }

  /// The same in the bytes of a text.
  static func stands(at dot: Int, in bytes: Span<UInt8>) -> Bool {
    guard dot < bytes.count, bytes[dot] == 0x2E else { return false }
    let end = min(bytes.count, dot + lengths.upperBound + 8)
    let text = bytes.extracting(dot..<end).withUnsafeBufferPointer {
      Glyphs(String(decoding: $0, as: UTF8.self))
    }
    return stands(at: text.startIndex, in: text)
  }
}
