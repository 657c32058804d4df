/// Answers by letter, however they are separated.
enum LetterAnswer {
  /// The letters, counted from 0 and in the order given; nil for a text that is not letters alone,
  /// or has one twice.
  static func letters(in text: String) -> [Int]? {
    guard text.utf8.count <= 200 else { return nil }
    let bytes = text.utf8.span
    var letters: [Int] = []
    var position = 0
    while position < bytes.count {
      if let (letter, end) = Letters.letter(at: position, to: bytes.count, in: bytes) {
        guard !letters.contains(letter) else { return nil }
        letters.append(letter)
        position = end
      } else {
        let width = max(separatorWidth(at: position, in: bytes), joinWidth(at: position, in: bytes))
        guard width > 0 else { return nil }
        position += width
      }
    }
    return letters.isEmpty ? nil : letters
  }

  /// Whether a text may be the letters of options that the file leaves out: `God` is a word.
  static func areLetters(_ text: String) -> Bool {
    letters(in: text)?.allSatisfy { $0 < mostOptions } == true
  }

  /// Letters beyond this one stand for no option.
  static let mostOptions = 8

  /// The pieces between separators.
  static func pieces(of text: String) -> [String] {
    let bytes = text.utf8.span
    var pieces: [String] = []
    var piece: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let width = separatorWidth(at: position, in: bytes)
      if width == 0 {
        piece.append(bytes[position])
        position += 1
      } else {
        if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
        piece = []
        position += width
      }
    }
    if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
    return pieces
  }

  /// The pieces of a text of which each begins with a label.
  static func labelledPieces(of text: String) -> [String] {
    let ends: Set<Character> = ["\n", "；", ";", "|"]
    let pieces = text.split { ends.contains($0) }.map { FieldText.trimmed(String($0)) }
    return pieces.filter { !$0.isEmpty }
  }

  /// `B:乙 C:丙`: the pieces where a space stands before each further label.
  static func spacedPieces(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard var last = OptionLabel(at: 0, in: bytes.span), last.mark == .signed else {
      return [text]
    }
    var starts = [0]
    for place in bytes.indices.dropFirst() where bytes[place - 1] == 0x20 {
      guard let label = OptionLabel(at: place, in: bytes.span), label.mark == .signed,
        label.letter > last.letter
      else { continue }
      starts.append(place)
      last = label
    }
    let ends = starts.dropFirst() + [bytes.count]
    return zip(starts, ends).map {
      FieldText.trimmed(String(decoding: bytes[$0..<$1], as: UTF8.self))
    }
  }

  /// The width of a word that joins letters, as in `A、B和D`: 和, 及, 与.
  private static func joinWidth(at position: Int, in bytes: Span<UInt8>) -> Int {
    guard position > 0, position + 3 < bytes.count else { return 0 }
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xE5, 0x92, 0x8C), (0xE5, 0x8F, 0x8A), (0xE4, 0xB8, 0x8E): return 3
    default: return 0
    }
  }

  private static func separatorWidth(at position: Int, in bytes: Span<UInt8>) -> Int {
    switch bytes[position] {
    case 0x09, 0x0A, 0x0D, 0x20, 0x23, 0x24, 0x26, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x3B, 0x40,
      0x5F, 0x7C:
      return 1
    default: break
    }
    let space = Whitespace.lengthOfSpace(at: position, to: bytes.count, in: bytes)
    guard space == 0, position + 3 <= bytes.count else { return space }
    switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
    case (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B),
      (0xEF, 0xBC, 0x8E), (0xEF, 0xBD, 0x9C), (0xE2, 0x94, 0x8B), (0xE2, 0x94, 0x87):
      return 3
    default: return 0
    }
  }
}
