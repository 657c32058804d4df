import ExamModel

/// Labels the stems and the keys of banks whose questions have no numbers and a line each: with the
/// key in the blank and the options behind it, with a label before the key, with a verdict at the
/// end, or with a sign between the question and its answer: `火警电话是多少？#119`.
enum LineQuestions {
  private static let least = 3
  /// So many lines at the beginning tell whether a file is such a one.
  private static let sample = 10
  /// Signs between a question and its answer.
  private static let signs: [StaticString] = ["=>", "->", "---", "——", "#", "=", "\t", "|"]

  /// What a line with a question is made of.
  private enum Form: Equatable {
    case options, label, verdict
    /// The index of the sign.
    case pair(Int)
  }

  /// The lines, those of such banks labelled.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    if let labelled = alternating(lines) { return labelled }
    let first = lines.prefix(sample)
    guard first.count >= least, let form = form(of: first) else { return lines }
    let fitting = lines.map { Self.form(of: $0.glyphs) == form }
    guard 10 * fitting.count(where: { $0 }) >= 9 * lines.count else { return lines }
    return zip(lines, fitting).flatMap { line, isFitting in
      isFitting ? labelled(line, as: form) : [line]
    }
  }

  /// The lines of statements with a verdict below each, and nothing else.
  private static func alternating(_ lines: [TidyLine]) -> [TidyLine]? {
    guard lines.count >= 2 * least, lines.count.isMultiple(of: 2), isVerdict(lines[1].glyphs) else {
      return nil
    }
    guard
      lines.enumerated().allSatisfy({ place, line in
        place.isMultiple(of: 2)
          ? line.glyphs.count > 4 && NumberScanner(line: line.glyphs).mark() == nil
          : isVerdict(line.glyphs)
      })
    else { return nil }
    return lines.enumerated().map { place, line in
      Self.line(line, place.isMultiple(of: 2) ? "题目：" : "答案：", line.glyphs)
    }
  }

  private static func isVerdict(_ line: Glyphs) -> Bool {
    let key = KeyNotation(line)
    return key.truth != nil && key.letters == nil
  }

  /// The form that most of some lines have.
  private static func form(of lines: ArraySlice<TidyLine>) -> Form? {
    let forms = lines.map { form(of: $0.glyphs) }
    guard let form = forms.first(where: { $0 != nil }) ?? nil,
      10 * forms.count(where: { $0 == form }) >= 8 * lines.count
    else { return nil }
    return form
  }

  private static func form(of line: Glyphs) -> Form? {
    guard line.count > 6, line.first?.digit == nil, line.traits.contains(.han),
      NumberScanner(line: line).mark() == nil,
      LabelScanner(line: line).label(at: line.startIndex) == nil
    else { return nil }
    if let place = signs.indices.first(where: { pair(in: line, at: $0) != nil }) {
      return .pair(place)
    }
    if verdict(at: line) != nil { return .verdict }
    let pieces = line.traits.contains(.label) ? FieldSplitter.pieces(of: line) : []
    if pieces.count == 2, pieces[0].field == nil, pieces[1].field == .bank(.key),
      !pieces[1].text.isEmpty,
      pieces[0].text.trimmed.last.map({ $0.scalar.isOne(of: "@#|&$;,") }) == false
    {
      return .label
    }
    return BlankKey.key(in: line) != nil && OptionChain.isWithin(line) ? .options : nil
  }

  private static func labelled(_ line: TidyLine, as form: Form) -> [TidyLine] {
    let parts: (Glyphs, Glyphs)? =
      switch form {
      case .options, .label: nil
      case .verdict:
        verdict(at: line.glyphs).map { (line.glyphs[..<$0].trimmed, line.glyphs[$0...]) }
      case .pair(let sign): pair(in: line.glyphs, at: sign)
      }
    guard let (stem, key) = parts else { return [Self.line(line, "题目：", line.glyphs)] }
    return [Self.line(line, "题目：", stem), Self.line(line, "答案：", key)]
  }

  private static func line(_ line: TidyLine, _ label: String, _ text: Glyphs) -> TidyLine {
    var line = line
    line.glyphs = text.led(by: label)
    return line
  }

  /// Where the verdict behind the sentence of a statement begins.
  private static func verdict(at line: Glyphs) -> Int? {
    guard let stop = line.lastIndex(where: \.endsSentence), line.endIndex - stop <= 8 else {
      return nil
    }
    let tail = line[(stop + 1)...].trimmed
    return isVerdict(tail) ? tail.startIndex : nil
  }

  /// A question and its answer, with the only sign of a kind between them.
  private static func pair(in line: Glyphs, at place: Int) -> (stem: Glyphs, answer: Glyphs)? {
    let sign = signs[place]
    var found: (start: Int, end: Int)?
    var next = line.startIndex
    while next < line.endIndex {
      guard let end = line.end(of: sign, at: next) else {
        next += 1
        continue
      }
      guard found == nil else { return nil }
      found = (next, end)
      next = end
    }
    guard let found else { return nil }
    let (stem, answer) = (line[..<found.start].trimmed, line[found.end...].trimmed)
    guard HeaderSigns.asks(stem), !answer.isEmpty, answer.count <= 80, !HeaderSigns.asks(answer)
    else { return nil }
    return (stem, answer)
  }
}
