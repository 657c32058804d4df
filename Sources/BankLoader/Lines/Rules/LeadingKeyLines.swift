/// Sets off the letters of keys that stand right before the options, as a text has them whose keys
/// stood at the margin: `…的方针是（　）。BA.甲B.乙`.
enum LeadingKeyLines {
  private static let least = 3

  /// A place where options begin, and the letters of a key right before it.
  private struct Place {
    var line: Int
    var key: Range<Int>
  }

  /// The lines, those keys labelled behind their stems and the options below them.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    var places: [Place] = []
    var others = 0
    for (index, line) in lines.enumerated() where line.glyphs.traits.contains(.letter) {
      for start in options(in: line.glyphs) {
        if let key = key(before: start, in: line.glyphs) {
          places.append(Place(line: index, key: key))
        } else {
          others += 1
        }
      }
    }
    // Where one question has its key there all have; letters that are all the same may be printed twice.
    let keys = Set(places.map { lines[$0.line].glyphs[$0.key].string })
    guard places.count >= least, others == 0, keys.count > 1 else { return lines }
    var labelled: [TidyLine] = []
    var next = places[...]
    for (index, line) in lines.enumerated() {
      var start = line.glyphs.startIndex
      while let place = next.first, place.line == index {
        next.removeFirst()
        append(line.glyphs[start..<place.key.lowerBound], of: line, to: &labelled)
        label(line.glyphs[place.key], of: line, in: &labelled)
        start = place.key.upperBound
      }
      append(line.glyphs[start...], of: line, to: &labelled)
    }
    return labelled
  }

  /// The places of the letter A with the sign of an option behind it.
  private static func options(in line: Glyphs) -> [Int] {
    line.indices.filter { place in
      line[place].letter.map { $0.index == 0 && !$0.isSmall } == true
        && line.scalar(at: place + 1)?.isOne(of: ".．、:：") == true
        && line.scalar(at: place + 2)?.isOne(of: ".．、:：BCDEF") != true
    }
  }

  /// The letters in order right before an option, behind the end of a stem.
  private static func key(before place: Int, in line: Glyphs) -> Range<Int>? {
    var start = place
    var last = Letters.count
    while let (index, isSmall) = line.scalar(at: start - 1)?.letter, !isSmall, index < last {
      last = index
      start -= 1
    }
    guard start < place, line.scalar(at: start - 1)?.letter == nil else { return nil }
    guard let before = line[..<start].last(where: { !$0.isSpace }) else { return start..<place }
    return before.endsSentence || before.scalar.isOne(of: "）)_") ? start..<place : nil
  }

  private static func append(_ text: Glyphs, of line: TidyLine, to lines: inout [TidyLine]) {
    guard !text.trimmed.isEmpty else { return }
    let isFirst = text.startIndex == line.glyphs.startIndex
    lines.append(
      TidyLine(
        glyphs: text.trimmed, number: line.number, isAfterBlank: isFirst && line.isAfterBlank))
  }

  /// Appends a key with a label to the stem; a blank keeps it from the option that comes next.
  private static func label(_ key: Glyphs, of line: TidyLine, in lines: inout [TidyLine]) {
    let key = key.led(by: " 正确答案：") + [Glyph(scalar: " ")]
    guard let last = lines.indices.last else {
      return lines.append(TidyLine(glyphs: key.trimmed, number: line.number))
    }
    lines[last].glyphs = (Array(lines[last].glyphs) + Array(key))[...]
  }
}
