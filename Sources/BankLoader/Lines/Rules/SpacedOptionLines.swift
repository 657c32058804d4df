/// Puts the sign behind the letters of options that nothing but a blank on either side sets off from each
/// other, where a file has its options so: `A HDMI B VGA C DVI-D D DP`, and below it `E SCART F DVI`.
enum SpacedOptionLines {
  /// So many questions with such options are no accident.
  private static let least = 3
  /// So many letters in a row are the options of a question.
  private static let leastLetters = 3

  /// A line of options, the places of its letters.
  private struct Row {
    var line: Int
    var places: [Int]
  }

  static func marked(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: { begins($0.glyphs, with: 0) }) else { return lines }
    var sets: [[Row]] = []
    var signed = 0
    var index = 0
    while index < lines.count {
      let set = set(from: index, of: lines)
      if set.isEmpty {
        let option = OptionScanner(line: lines[index].glyphs).first()
        if option?.letter == 0, option?.style.isMarked == true { signed += 1 }
      } else {
        sets.append(set)
      }
      index += max(set.count, 1)
    }
    guard sets.count >= least, sets.count > signed else { return lines }
    var marked = lines
    for row in sets.joined() {
      marked[row.line].glyphs = Self.marked(lines[row.line].glyphs, at: Set(row.places))
    }
    return marked
  }

  /// The lines of options from A on that begin at a line with several.
  private static func set(from start: Int, of lines: [TidyLine]) -> [Row] {
    guard start > 0, let places = places(in: lines[start].glyphs, from: 0) else { return [] }
    var rows = [Row(line: start, places: places)]
    var next = places.count
    for index in lines.indices[(start + 1)...].prefix(OptionScanner.last) {
      guard let places = Self.places(in: lines[index].glyphs, from: next) else { break }
      rows.append(Row(line: index, places: places))
      next += places.count
    }
    return next >= leastLetters ? rows : []
  }

  /// Whether a line begins with a capital letter and a blank.
  private static func begins(_ line: Glyphs, with letter: Int) -> Bool {
    line.first?.letter.map { $0.index == letter && !$0.isSmall } == true
      && line.scalar(at: line.startIndex + 1)?.isSpace == true
  }

  /// The capital letters of a line with a blank on either side, in their order from the one that begins
  /// it on, a text behind each; nil where any stands out of order, or the line begins otherwise.
  private static func places(in line: Glyphs, from first: Int) -> [Int]? {
    guard begins(line, with: first) else { return nil }
    var found = [line.startIndex]
    for place in line.indices.dropFirst() {
      guard let letter = line[place].letter, !letter.isSmall, line[place - 1].isSpace,
        line.scalar(at: place + 1)?.isSpace == true
      else { continue }
      guard letter.index == first + found.count else { return nil }
      found.append(place)
    }
    let ends = found.dropFirst() + [line.endIndex]
    let hasTexts = zip(found, ends).allSatisfy { begin, end in
      line[(begin + 1)..<end].contains { !$0.isSpace }
    }
    return hasTexts && (found.count > 1 || first > 0) ? found : nil
  }

  private static func marked(_ line: Glyphs, at places: Set<Int>) -> Glyphs {
    var marked: [Glyph] = []
    marked.reserveCapacity(line.count + places.count)
    for place in line.indices {
      marked.append(line[place])
      if places.contains(place) { marked.append(Glyph(scalar: ".")) }
    }
    return marked[...]
  }
}
