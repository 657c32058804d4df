/// Gathers the text of markup as a page would show it: white space collapses, blocks begin lines.
struct PlainTextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var hasMedia = false
  private var space = Space.none

  /// White space that is not yet written.
  private enum Space {
    case none
    case blank
    /// Of a wrapped line: none at all between two Chinese characters.
    case wrap
    case line
  }

  /// Appends text whose white space means nothing, or, `preserving`, all that it says.
  mutating func append(_ text: String, preserving: Bool = false) {
    var text = text
    text.withUTF8 { buffer in
      var position = 0
      while position < buffer.count {
        position += take(buffer, at: position, preserving: preserving)
      }
    }
  }

  private mutating func take(
    _ buffer: UnsafeBufferPointer<UInt8>, at position: Int, preserving: Bool
  ) -> Int {
    let byte = buffer[position]
    switch byte {
    case 0x0A, 0x0D: preserving ? line() : widen(to: .wrap)
    case 0x20, 0x09, 0x0C:
      if preserving { write(0x20) } else { widen(to: .blank) }
    case 0x00...0x1F, 0x7F: break
    case 0xC2 where position + 1 < buffer.count && buffer[position + 1] <= 0xA0:
      // U+00A0 is a blank that stays; what comes before it are controls.
      if buffer[position + 1] == 0xA0 { write(0x20) }
      return 2
    case 0xEF where buffer[position...].starts(with: [0xEF, 0xBB, 0xBF]): return 3
    default: write(byte)
    }
    return 1
  }

  /// Begins a new line, unless one has just begun.
  mutating func line() { widen(to: .line) }

  /// Puts a blank between what stands side by side.
  mutating func blank() { widen(to: .blank) }

  /// Stands for a picture, a sound or a film, with what the file says instead of it.
  mutating func media(_ description: String) {
    hasMedia = true
    append("〔图")
    if description.contains(where: { !$0.isWhitespace }) {
      append("：")
      append(description)
      space = .none
    }
    append("〕")
  }

  /// Notes that an appended text has 〔图〕 in it.
  mutating func noteMedia() { hasMedia = true }

  /// Whether a blank to fill in ends the text.
  var endsWithBlank: Bool {
    BlankMarks.ends(String(decoding: bytes.suffix(64), as: UTF8.self))
  }

  /// Where the next character will stand.
  var count: Int { bytes.count }

  /// Takes back everything from a place on, and hands it over.
  mutating func cut(from start: Int) -> [UInt8] {
    let tail = Array(bytes[min(start, bytes.count)...])
    bytes.removeLast(tail.count)
    return tail
  }

  /// Appends bytes that were cut off, as they are.
  mutating func paste(_ tail: [UInt8]) {
    for byte in tail { write(byte) }
  }

  /// The text, without white space at the ends of lines.
  var plainText: PlainText {
    let range = TextFormat.trimmed(bytes)
    return PlainText(text: String(decoding: bytes[range], as: UTF8.self), hasMedia: hasMedia)
  }

  private mutating func widen(to wider: Space) {
    switch (space, wider) {
    case (.line, _), (.wrap, .blank): break
    default: space = wider
    }
  }

  private mutating func write(_ byte: UInt8) {
    let pending = space
    space = .none
    if !bytes.isEmpty {
      switch pending {
      case .none: break
      case .blank: bytes.append(0x20)
      case .wrap:
        if !(isWide(byte) && endsWide) { bytes.append(0x20) }
      case .line:
        while bytes.last == 0x20 { bytes.removeLast() }
        if bytes.last != 0x0A, !bytes.isEmpty { bytes.append(0x0A) }
      }
    }
    bytes.append(byte)
  }

  /// Whether a first byte is that of a Chinese character or of a full-width mark.
  private func isWide(_ byte: UInt8) -> Bool { (0xE3...0xEF).contains(byte) }

  private var endsWide: Bool { bytes.count >= 3 && isWide(bytes[bytes.count - 3]) }
}
