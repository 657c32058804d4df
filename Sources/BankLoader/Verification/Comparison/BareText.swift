/// The letters and digits of a text: what counts where wording is compared.
///
/// White space, punctuation and brackets are gone; full-width letters and digits are half-width.
enum BareText {
  /// The scalars of a text.
  static func scalars(of text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count / 3)
    for scalar in text.unicodeScalars {
      if let value = value(of: scalar) { scalars.append(value) }
    }
    return scalars
  }

  /// The scalar as it is compared; nil for what does not count.
  private static func value(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0x2_0000...0x3_FFFF:
      scalar.value
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: scalar.value - 0xFEE0
    default: nil
    }
  }

  /// The text of scalars.
  static func text(_ scalars: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars.lazy.compactMap({ Unicode.Scalar($0) }) { text.append(scalar) }
    return String(text)
  }

  /// The place of a run in others, from a place on; nil where it does not stand there.
  static func position(
    of run: some Collection<UInt32>, in text: [UInt32], from start: Int = 0
  ) -> Int? {
    guard let first = run.first, run.count <= text.count else { return nil }
    let rest = run.dropFirst()
    var position = start
    while position + run.count <= text.count {
      if text[position] == first, text[(position + 1)...].starts(with: rest) { return position }
      position += 1
    }
    return nil
  }
}
