/// Letters of options that skip, or stand twice.
extension OptionReader {
  /// With the letters behind others on their lines that are not the next ones, and stand as those do:
  /// `A. 甲   B. 乙   D. 丙`.
  func withOddLetters(_ places: [Place]) -> [Place] {
    var all: [Place] = []
    all.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      all.append(place)
      guard place.mark.style.isMarked, !place.mark.isSmall else { continue }
      let next = index + 1 < places.count ? places[index + 1] : nil
      let text = lines[place.line].glyphs
      let end = next.flatMap { $0.line == place.line ? $0.mark.start : nil } ?? text.endIndex
      all += oddLetters(in: text[..<end], behind: place)
    }
    return all
  }

  private func oddLetters(in text: Glyphs, behind place: Place) -> [Place] {
    var found: [Place] = []
    for start in text.indices where start > place.mark.content {
      guard text[start].traits.contains(.letter), text[start - 1].isSpace,
        text[start - 1].scalar != " " || text[start - 2].isSpace,
        let mark = OptionScanner(line: text).mark(at: start), !mark.isSmall,
        mark.style == place.mark.style
      else { continue }
      found.append(Place(line: place.line, mark: mark))
    }
    return found
  }

  /// Whether the last option stands right behind the third or a later one, with the same dot behind
  /// its letter: `C. 丙D. 丁`.
  func isGlued(_ found: [Place], to begin: Place) -> Bool {
    guard found.count == 1, begin.mark.letter > 1, found[0].line == begin.line,
      found[0].mark.style == .point, begin.mark.style == .point
    else { return false }
    let text = lines[begin.line].glyphs
    let (sign, other) = (
      text.scalar(at: begin.mark.start + 1), text.scalar(at: found[0].mark.start + 1)
    )
    return sign == other && (sign == "." || sign == "．") && found[0].mark.content < text.endIndex
      && text[found[0].mark.start - 1].isHan
  }
}
