/// What a character is to the readers of lines, as bits: found once for each character, asked often,
/// and of a whole stretch at a time.
struct Traits: OptionSet, Sendable {
  let rawValue: UInt16

  /// A blank of any width, or a tab.
  static let space = Traits(rawValue: 1 << 0)
  /// A Han character.
  static let han = Traits(rawValue: 1 << 1)
  /// East Asian text sets it without a blank beside it.
  static let wide = Traits(rawValue: 1 << 2)
  /// A digit of either width.
  static let digit = Traits(rawValue: 1 << 3)
  /// A Latin letter of either width.
  static let letter = Traits(rawValue: 1 << 4)
  /// One of 〇零一二三四五六七八九十百.
  static let numeral = Traits(rawValue: 1 << 5)
  /// It opens a bracket that markers stand in.
  static let opening = Traits(rawValue: 1 << 6)
  /// A sentence ends with it.
  static let stop = Traits(rawValue: 1 << 7)
  /// A label may begin with it: no for nearly all.
  static let label = Traits(rawValue: 1 << 8)
  /// One of the few hundred characters that make up half of what people write.
  static let common = Traits(rawValue: 1 << 9)
  /// `_`.
  static let underscore = Traits(rawValue: 1 << 10)
  /// A line that belongs to the page may begin with it, digits apart.
  static let noise = Traits(rawValue: 1 << 12)
  /// `*`.
  static let star = Traits(rawValue: 1 << 11)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The traits of a character.
  init(_ scalar: Unicode.Scalar) {
    self =
      scalar.value < 0x1_0000
      ? Self.table[Int(scalar.value)] : scalar.isHan ? [.han, .wide] : []
  }
}

extension Traits {
  /// The traits of all characters of the basic plane.
  private static let table: [Traits] = {
    var table = Array(repeating: Traits(), count: 0x1_0000)
    // Everything that has a trait stands in one of these stretches.
    let stretches: [ClosedRange<UInt32>] = [
      0...0xFF, 0x2000...0x205F, 0x3000...0x30FF, 0xFF00...0xFFFF,
    ]
    for stretch in stretches {
      for value in stretch {
        if let scalar = Unicode.Scalar(value) { table[Int(value)] = plain(scalar) }
      }
    }
    for stretch in [0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF] {
      for value in stretch { table[value] = [.han, .wide] }
    }
    add(.numeral, to: "〇零一二三四五六七八九十百".unicodeScalars, of: &table)
    add(.common, to: ObfuscationDetector.commonCharacters, of: &table)
    add(.label, to: LabelScanner.firsts, of: &table)
    let noise = NoisePatterns.firsts
    add(.noise, to: noise, of: &table)
    for value in UInt32(0xFF01)...0xFF5E {
      if let wide = Unicode.Scalar(value), noise.contains(wide.halfWidth) {
        table[Int(value)].insert(.noise)
      }
    }
    return table
  }()

  private static func add(
    _ trait: Traits, to scalars: some Sequence<Unicode.Scalar>, of table: inout [Traits]
  ) {
    for scalar in scalars where scalar.value < 0x1_0000 {
      table[Int(scalar.value)].formUnion(trait)
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Traits {
    var traits: Traits = []
    if scalar.isSpace { traits.insert(.space) }
    if scalar.isHan { traits.insert(.han) }
    if scalar.isWide { traits.insert(.wide) }
    if scalar.digit != nil { traits.insert(.digit) }
    if scalar.letter != nil { traits.insert(.letter) }
    if scalar.endsSentence { traits.insert(.stop) }
    if Brackets.kind(opening: scalar) != nil { traits.formUnion([.opening, .label]) }
    if scalar == "_" { traits.insert(.underscore) }
    if scalar == "*" { traits.insert(.star) }
    return traits
  }
}
