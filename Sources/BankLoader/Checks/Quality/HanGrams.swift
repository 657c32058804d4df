/// The runs of four Han characters of a text, each as one number.
struct HanGrams {
  /// How many characters in a row are a word that stands out.
  static let length = 4

  /// In their order.
  private(set) var grams: [UInt64] = []
  /// A bit for each value of a gram's hash: what is not set here is not in `grams`.
  private var filter: UInt64 = 0

  /// Takes over a text.
  mutating func set(_ text: String) {
    grams.removeAll(keepingCapacity: true)
    filter = 0
    var text = text
    text.withUTF8 { bytes in
      var gram: UInt64 = 0
      var count = 0
      var position = 0
      while position < bytes.count {
        let first = bytes[position]
        guard first >= 0xE4, first <= 0xE9, position + 3 <= bytes.count else {
          count = 0
          position += 1
          continue
        }
        let code =
          UInt64(first & 0x0F) << 12 | UInt64(bytes[position + 1] & 0x3F) << 6
          | UInt64(bytes[position + 2] & 0x3F)
        gram = gram << 16 | code
        count += 1
        if count >= Self.length {
          grams.append(gram)
          filter |= Self.bit(gram)
        }
        position += 3
      }
    }
  }

  /// Whether a gram is among them.
  func contains(_ gram: UInt64) -> Bool { filter & Self.bit(gram) != 0 && grams.contains(gram) }

  /// The first gram that both have.
  func firstShared(with other: HanGrams) -> UInt64? {
    guard filter & other.filter != 0 else { return nil }
    return other.grams.first { contains($0) }
  }

  /// The word that both have and that the gram begins.
  func longestShared(with other: HanGrams, around gram: UInt64) -> String {
    var word = String.UnicodeScalarView()
    for shift in [48, 32, 16, 0] { append(gram >> UInt64(shift), to: &word) }
    guard var own = grams.firstIndex(of: gram), var foreign = other.grams.firstIndex(of: gram)
    else { return String(word) }
    while own + 1 < grams.count, foreign + 1 < other.grams.count,
      grams[own + 1] == other.grams[foreign + 1], grams[own + 1] >> 16 == grams[own] & (1 << 48 - 1)
    {
      own += 1
      foreign += 1
      append(grams[own], to: &word)
    }
    return String(word)
  }

  private func append(_ code: UInt64, to word: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(UInt32(code & 0xFFFF)) { word.append(scalar) }
  }

  private static func bit(_ gram: UInt64) -> UInt64 {
    1 << ((gram &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}
