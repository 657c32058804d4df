/// Finds options in a text by their labels: `A.甲 B.乙`, `**A.甲**B.乙`, `A．甲⏎B．乙`.
struct LabelledOptions {
  private let bytes: [UInt8]

  /// The options of a text; nil where it does not hold two labels in order.
  static func list(in text: String) -> OptionList? {
    LabelledOptions(bytes: Array(text.utf8)).list()
  }

  private func list() -> OptionList? {
    let strict = starts { isAfterBreak($0) && $1.mark >= .spaced }
    var isWithinWord = false
    let loose = starts { place, label in
      guard label.mark == .signed else { return false }
      guard isAfterWord(place) else { return true }
      isWithinWord = true
      return false
    }
    let tight = isWithinWord ? tightStarts() : []
    var starts =
      tight.count > max(strict.count, loose.count)
      ? tight : loose.count > strict.count ? loose : strict
    // a:b = 2:3 before A. and B. is no option.
    if let first = starts.first, isSmall(first.start) {
      let large = self.starts { !isSmall($0) && isAfterBreak($0) && $1.mark >= .spaced }
      if large.count > 1, large.count >= starts.count { starts = large }
    }
    guard starts.count >= 2 else { return nil }
    var texts: [String] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].start : bytes.count
      texts.append(String(decoding: bytes[start.text..<end], as: UTF8.self))
    }
    var list = OptionList(OptionSeparator.withoutEnds(texts), labels: nil)
    list.labels = nil
    list.before = FieldText.trimmed(
      OptionSeparator.withoutEnd(String(decoding: bytes[..<starts[0].start], as: UTF8.self)))
    return list
  }

  /// The places of the labels A, B, C … that pass a test, each after the one before.
  private func starts(
    _ test: (Int, OptionLabel) -> Bool
  ) -> [(start: Int, text: Int)] {
    var found: [(start: Int, text: Int)] = []
    var position = 0
    let span = bytes.span
    while position < bytes.count {
      if let label = OptionLabel(at: position, in: span), test(position, label),
        label.letter == found.count || label.letter == 0 && isEnumerated(found)
      {
        if label.letter == 0 { found = [] }
        found.append((position, label.end))
        position = max(label.end, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  /// Whether the only label found is the first of letters that a text names: `A、B两种血型`.
  private func isEnumerated(_ found: [(start: Int, text: Int)]) -> Bool {
    guard found.count == 1, found[0].text < bytes.count,
      let next = OptionLabel(at: found[0].text, in: bytes.span)
    else { return false }
    return next.letter == 1 && next.mark == .bare
  }

  /// Whether a small letter stands at a place, perhaps in a bracket.
  private func isSmall(_ place: Int) -> Bool {
    bytes[place...].prefix(4).first { $0 < 0x80 && ($0 | 0x20) >= 0x61 }.map { $0 >= 0x61 } == true
  }

  /// The places of labels with the same sign, each once, of which some stand right behind Latin letters:
  /// `A．±50mmB．±75mmC．±100mm`; none where that is not so.
  private func tightStarts() -> [(start: Int, text: Int)] {
    let text = Glyphs(String(decoding: bytes, as: UTF8.self))
    guard let marks = OptionChain.tight(in: text) else { return [] }
    var widths = [0]
    for glyph in text { widths.append((widths.last ?? 0) + UTF8.width(glyph.scalar)) }
    return marks.map { (widths[$0.start], widths[min($0.content, text.count)]) }
  }

  /// Whether a line, white space or a separator ends before a place.
  private func isAfterBreak(_ position: Int) -> Bool {
    guard position > 0 else { return true }
    switch bytes[position - 1] {
    case 0x0A, 0x09, 0x20, 0x0D, 0x2A, 0x23, 0x24, 0x7C, 0x3B, 0x2C, 0x40, 0x2F: return true
    case 0x80, 0x9B, 0x8C, 0xA0, 0x81: break
    default: return false
    }
    let before = bytes[max(0, position - 3)..<position]
    let breaks: [[UInt8]] = [
      [0xE3, 0x80, 0x80], [0xEF, 0xBC, 0x9B], [0xEF, 0xBC, 0x8C], [0xE3, 0x80, 0x81],
    ]
    return breaks.contains { before.elementsEqual($0) }
      || before.suffix(2).elementsEqual([0xC2, 0xA0])
  }

  /// Whether a Latin letter or a digit stands before a place, so that a letter there is part of a
  /// word.
  private func isAfterWord(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = bytes[position - 1]
    return Letters.letter(at: position - 1, to: position, in: bytes.span) != nil
      || (0x30...0x39).contains(before) && position > 1
        && Letters.letter(at: position - 2, to: position, in: bytes.span) != nil
  }
}
