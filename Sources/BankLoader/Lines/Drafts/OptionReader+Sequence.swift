/// Which of the letters that begin lines are options.
extension OptionReader {
  /// Without the letters that only may be options and that no sequence supports.
  static func supported(_ found: [Place], in lines: [TidyLine]) -> [Place] {
    var kept: [Place] = []
    // The last letter of the lines kept, which `A 甲    B 乙` has within.
    var last = -1
    for (index, place) in found.enumerated() {
      if place.mark.letter > max(kept.last?.mark.letter ?? -1, last) + 1,
        let end = looseEnd(of: kept.last, before: place, in: lines)
      {
        last = end
      }
      let expected = max(kept.last?.mark.letter ?? -1, last) + 1
      if place.mark.style == .space, place.mark.letter == expected,
        let end = OptionChain.last(behind: place.mark, in: lines[place.line].glyphs)
      {
        kept.append(place)
        last = end
        continue
      }
      // (B) alone behind the options is the key.
      if place.isAlone, place.mark.style == .brackets || place.mark.style == .box, kept.count > 1,
        kept.last?.mark.style != .brackets, kept.last?.mark.style != .box
      {
        continue
      }
      if kept.isEmpty, lacksSign(place.mark, in: lines[place.line].glyphs) {
        kept.append(place)
        continue
      }
      if place.mark.style.isMarked {
        // A small letter out of sequence is text.
        if !place.mark.isSmall || place.mark.letter == expected { kept.append(place) }
        continue
      }
      if isOdd(place, behind: kept) {
        kept.append(place)
        continue
      }
      guard place.mark.letter == expected else { continue }
      let next = index + 1 < found.count ? found[index + 1].mark.letter : nil
      if next == expected + 1 || (expected > 0 && next == nil) || (expected > 1) {
        kept.append(place)
      }
    }
    return kept.count == 1 && kept[0].mark.style == .glued ? [] : kept
  }

  /// Whether signs stand behind the letters after a first one that has none.
  private static func lacksSign(_ mark: OptionMark, in text: Glyphs) -> Bool {
    mark.letter == 0 && (mark.style == .space || mark.style == .glued && !mark.isSmall)
      && OptionChain.follows(mark, in: text)
  }

  /// Whether a letter without a sign stands twice right below each other: `A 甲`, `B 乙`, `B 丙`.
  private static func isOdd(_ place: Place, behind kept: [Place]) -> Bool {
    kept.count > 1 && kept.last?.mark.letter == place.mark.letter && !place.isAlone
      && place.line == (kept.last?.line ?? 0) + 1
      && place.mark.style == .space && !place.mark.isSmall
  }
}
