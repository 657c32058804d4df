/// A line for comparing, without blanks and signs, all of its numbers alike: its length and a digest.
struct LineForm: Hashable {
  private(set) var length = 0
  private var digest: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ line: Glyphs) {
    var isNumber = false
    for glyph in line {
      if glyph.isHan {
        add(glyph.scalar)
        isNumber = false
      } else if glyph.traits.contains(.digit) {
        if !isNumber { add("#") }
        isNumber = true
      } else if glyph.traits.contains(.letter) {
        add(glyph.scalar.halfWidth)
        isNumber = false
      }
    }
  }

  /// FNV-1a over the characters.
  private mutating func add(_ scalar: Unicode.Scalar) {
    digest = (digest ^ UInt64(scalar.value)) &* 0x100_0000_01b3
    length += 1
  }
}

extension LineForm {
  /// The places of the forms that stand at least so often.
  ///
  /// - Parameters:
  ///   - forms: A form a place; nil for a line that is passed over.
  ///   - least: How often.
  static func repeated(_ forms: [LineForm?], least: Int) -> [LineForm: [Int]] {
    // Nearly all lines of a file are the only ones of their form: counting by some bits of the
    // digest tells most of them without keeping any.
    let slots = max(4096, 4 * forms.count)
    var counts = [UInt8](repeating: 0, count: slots)
    for case let form? in forms {
      let slot = form.slot(of: slots)
      if counts[slot] < UInt8.max { counts[slot] += 1 }
    }
    var places: [LineForm: [Int]] = [:]
    for (place, form) in forms.enumerated() {
      guard let form, counts[form.slot(of: slots)] >= least else { continue }
      places[form, default: []].append(place)
    }
    return places.filter { $0.value.count >= least }
  }

  private func slot(of slots: Int) -> Int { Int((digest ^ digest >> 32) % UInt64(slots)) }
}
