/// The lines of one question whose answer is a list of points below a label.
struct PointedBlock {
  /// No question, and no answer, has more lines.
  private static let most = 40
  /// A question without a material has so many lines at most.
  private static let longestStem = 3
  /// A point has so many characters at least, and words.
  private static let shortest = 6

  var stem: Range<Int>
  var points: Range<Int>

  /// Whether a line is a label for an answer or its points, and nothing else.
  static func isTitle(_ line: TidyLine) -> Bool {
    guard (3...12).contains(line.glyphs.count), line.glyphs.first?.isHan == true,
      let label = LabelScanner(line: line.glyphs).label(at: line.glyphs.startIndex)
    else { return false }
    return label.content >= line.glyphs.endIndex
      && (label.field == .bank(.key) || label.field == .bank(.scoringPoint))
  }

  /// - Parameters:
  ///   - title: The place of the label.
  ///   - start: The end of the question of this kind before it.
  init?(at title: Int, of lines: [TidyLine], after start: Int) {
    guard title + 1 < lines.count, Self.point(lines[title + 1].glyphs) == 1,
      let begin = Self.begin(above: title, of: lines, after: start)
    else { return nil }
    stem = begin..<title
    points = (title + 1)..<Self.end(from: title + 1, of: lines)
  }

  /// The number of a point in words.
  private static func point(_ line: Glyphs) -> Int? {
    guard let mark = NumberScanner(line: line).mark(), mark.style.isMarked, !mark.isDecimal,
      mark.content < line.endIndex
    else { return nil }
    let text = line[mark.content...].trimmed
    guard text.count >= shortest, text.contains(where: \.isHan), !KeyNotation(text).isKey,
      !HeaderSigns.asks(text), !OptionChain.isWithin(text)
    else { return nil }
    return mark.value
  }

  /// The line that the question above a label begins with: its first material, which nothing but text
  /// parts from the label.
  private static func begin(above title: Int, of lines: [TidyLine], after start: Int) -> Int? {
    var begin: Int?
    var first = max(start, title - most)
    for index in (start..<title).suffix(most).reversed() {
      let line = lines[index].glyphs
      if HeadingReader(line).mark()?.namesKind == true {
        first = index + 1
        break
      }
      if let label = LabelScanner(line: line).label(at: line.startIndex) {
        guard label.field == .stem else {
          first = index + 1
          break
        }
        // 问题：（1）……: what is numbered there has an answer each.
        if NumberScanner(line: line[label.content...]).mark() != nil { return nil }
        if begin == nil { begin = index }
        continue
      }
      if NumberScanner(line: line).mark()?.style.isMarked == true { return nil }
      if OptionScanner(line: line).first()?.style.isMarked == true { return nil }
      if isMaterial(line) { begin = index }
    }
    if begin == nil, title - first <= longestStem { begin = first }
    guard let begin, begin < title, asks(lines[begin..<title]) else { return nil }
    return begin
  }

  /// Whether a line begins a material: `材料1：……`.
  static func isMaterial(_ line: Glyphs) -> Bool {
    line.first?.scalar.isOne(of: "材案背") == true && CaseMarker.isMarker(line)
  }

  /// Whether the last line asks, or has the label of a question.
  private static func asks(_ lines: ArraySlice<TidyLine>) -> Bool {
    guard let last = lines.last?.glyphs else { return false }
    if last.last?.scalar.isOne(of: "？?") == true { return true }
    return LabelScanner(line: last).label(at: last.startIndex)?.field == .stem
  }

  /// The place behind the points: where something else begins, or numbers do not go on.
  private static func end(from start: Int, of lines: [TidyLine]) -> Int {
    var last = 0
    var style: NumberStyle?
    for index in lines.indices[start...].prefix(most) {
      let line = lines[index].glyphs
      if last > 0, endsPoints(lines[index]) { return index }
      if let mark = NumberScanner(line: line).mark(), mark.style.isMarked {
        style = style ?? mark.style
        // （1） below 1、 is a part of a point.
        guard style.map(mark.style.isLike) == true else { continue }
        guard mark.value == last + 1, !HeaderSigns.asks(line), !holdsBody(index + 1, of: lines)
        else { return index }
        last += 1
      } else if lines[index].isAfterBlank || HeaderSigns.asks(line)
        || index + 1 < lines.count && isTitle(lines[index + 1])
      {
        return index
      }
    }
    return min(start + most, lines.count)
  }

  private static func endsPoints(_ line: TidyLine) -> Bool {
    HeadingReader(line.glyphs).mark()?.namesKind == true || isMaterial(line.glyphs)
      || LabelScanner(line: line.glyphs).label(at: line.glyphs.startIndex) != nil
      || OptionScanner(line: line.glyphs).first()?.style.isMarked == true
  }

  /// Whether an option or a label stands on a line, so that the one above it is no point.
  private static func holdsBody(_ index: Int, of lines: [TidyLine]) -> Bool {
    guard index < lines.count else { return false }
    let line = lines[index].glyphs
    if OptionScanner(line: line).first()?.style.isMarked == true { return true }
    return LabelScanner(line: line).label(at: line.startIndex)?.field == .bank(.key)
  }
}
