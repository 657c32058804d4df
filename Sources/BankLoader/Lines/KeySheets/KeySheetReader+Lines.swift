import ExamModel

/// What the lines of a list may be.
extension KeySheetReader {
  /// How far a question's body may be from its number.
  private static let reach = 12
  /// How many lines of questions, or of model answers, are looked through.
  static let farthest = 400

  /// Keys without numbers, or runs of such, two and more on a line: `A B C D`, `ABCDA BCDAB`.
  ///
  /// It may also be one run, `ABDCA`. The number of the questions tells how they are cut.
  static func unnumbered(_ line: TidyLine, isRun: Bool = false) -> [TidyLine]? {
    let isSign: (Glyph) -> Bool = { $0.isSpace || $0.scalar.isOne(of: ",，、;；|") }
    // Nearly every line shows with its first word that it is none.
    let first = line.glyphs.drop(while: isSign).prefix { !isSign($0) }
    guard KeyNotation(first).isKey || KeyNotation(first.prefix(1)).isKey else { return nil }
    let words = line.glyphs.split(whereSeparator: isSign)
    guard words.count >= 2 || isRun && first.count > 2 || isUnlikeKey(first),
      words.allSatisfy({ KeyNotation($0).isKey || KeyItemScanner.isRun($0) })
    else { return nil }
    return words.map { TidyLine(glyphs: $0, number: line.number) }
  }

  /// Whether a word of keys is none by itself: a letter stands twice in `ABCDA`.
  static func isUnlikeKey(_ word: Glyphs) -> Bool {
    word.count > 2 && !KeyNotation(word).isKey && KeyItemScanner.isRun(word)
  }

  /// Whether a line begins a question: a number, text that is no key, and then a question's body.
  func beginsQuestion(at index: Int) -> Bool {
    guard let number = lines[index].number, number.style.isMarked || holdsOptions(index) else {
      return false
    }
    let rest = lines[index].line.glyphs[number.content...].trimmed
    if holdsOptions(index), !number.style.isMarked { return !isRowOfKeys(index) }
    guard !KeyNotation(rest).isKey, LabelScanner(line: rest).label(at: rest.startIndex) == nil
    else { return false }
    for next in lines[index...].prefix(Self.reach).dropFirst() {
      if next.beginsOption { return true }
      if next.beginsKey { return true }
      if next.number?.style.isMarked == true || next.heading?.namesKind == true { return false }
    }
    return false
  }

  /// Whether options stand on a line, or begin right below it.
  private func holdsOptions(_ index: Int) -> Bool {
    guard !lines[index].textHoldsOptions else { return true }
    guard index + 1 < lines.count else { return false }
    return lines[index + 1].beginsOption || lines[index + 1].holdsBareOptions
  }

  /// Whether a text begins with what a list has where a question has no key: `略  2.B`, `—`.
  private func isVoid(_ text: Glyphs) -> Bool {
    let word = text.prefix { !$0.isSpace && $0.digit == nil }.trimmed
    return word.isWord("无") || word.isWord("—") || word.isWord("——") || word.isWord("作废")
      || word.isWord("送分") || word.count <= 3 && KeyRule.isNone(word.string)
  }

  /// Whether a text has a line to write on; what stands in a name of a program is none: `is_open`.
  private func holdsLine(_ text: Glyphs) -> Bool {
    guard text.traits.contains(.underscore) else { return false }
    return text.indices.contains { place in
      text[place].scalar == "_" && isOutsideName(text.scalar(at: place - 1))
        && isOutsideName(text.scalar(at: place + 1))
    }
  }

  private func isOutsideName(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { !$0.isASCII || $0.letter == nil && !("0"..."9").contains($0) } ?? true
  }

  /// Whether a numbered text is a question, by its blank or its question mark, or by the heading
  /// right above it, whose questions have letters or right and wrong as keys.
  func beginsStatement(at index: Int) -> Bool {
    guard let number = lines[index].number, number.style.isMarked || number.style == .tab else {
      return false
    }
    let rest = lines[index].line.glyphs[number.content...].trimmed
    guard KeyNotation.leading(rest) == nil, !isVoid(rest),
      LabelScanner(line: rest).label(at: rest.startIndex) == nil
    else { return false }
    if holdsLine(rest) || rest.last?.scalar.isOne(of: "?？") == true {
      return true
    }
    switch index > 0 ? lines[index - 1].heading?.kind : nil {
    case .trueFalse?, .singleChoice?, .multipleChoice?: return true
    default: return BlankCounter.count(in: rest.string) > 0
    }
  }

  /// Whether texts numbered from 1 follow, no more than there are questions without a key before
  /// them.
  func beginsTexts(at index: Int) -> Bool {
    var expected = first ?? 1
    for place in lines[index...].indices.prefix(Self.farthest) {
      if lines[place].heading?.namesKind == true || KeySheetTitle.isTitle(lines[place].line.glyphs)
      {
        break
      }
      guard !beginsQuestion(at: place) else { return false }
      if let number = lines[place].number, number.style.isMarked, number.value == expected,
        lines[index].number.map({ $0.style.isLike(number.style) }) == true
      {
        expected += 1
      } else if place == index {
        return false
      }
    }
    let count = expected - (first ?? 1)
    return count > 0 && (count > 1 || isOnly(first, before: index - 1))
      && count <= openQuestions(before: index - 1)
  }

  /// Whether a number is the only one under the heading above a place.
  private func isOnly(_ number: Int?, before index: Int) -> Bool {
    let last = lines[..<index].suffix(Self.farthest).last {
      $0.heading?.namesKind == true || $0.number?.style.isMarked == true
    }
    return number != nil && last?.number?.value == number
      && openQuestions(before: index) > 0
  }

  /// The number of the first question that stands above a place, under the same heading.
  func firstNumber(above index: Int) -> Int? {
    var first: Int?
    for shape in lines[..<index].suffix(Self.farthest).reversed() {
      if shape.heading?.namesKind == true { break }
      guard let number = shape.number, !number.isDecimal else { continue }
      // Without a sign it must be the one before.
      guard number.style.isMarked || number.value == (first ?? number.value + 1) - 1 else {
        continue
      }
      if let first, number.value >= first { continue }
      first = number.value
    }
    return first
  }

  /// How many questions stand before a place, back to the last key or heading.
  ///
  /// Their numbers follow each other; one may be missing. The points of the answer before are none.
  private func openQuestions(before index: Int) -> Int {
    var count = 0
    var last: Int?
    for place in lines[..<index].indices.suffix(Self.farthest).reversed() {
      let shape = lines[place]
      if shape.beginsKey || shape.isLoneKey || shape.label?.field == .bank(.scoringPoint) { break }
      if count > 0, shape.heading?.namesKind == true { break }
      guard let number = shape.number else { continue }
      let below = (last ?? number.value + 1) - number.value
      guard below == 1 || below == 2 && number.style.isMarked else { continue }
      count += 1
      last = number.value
      guard number.value == 1 else { continue }
      return place > 0 && lines[place - 1].beginsKey ? 1 : count
    }
    return count
  }

  /// The keys after a title, or after a heading for a kind, on the same line:
  /// `一、单选题（每题2分）1-5 ABCDA`, `判断题：√×√`.
  static func keys(after start: Int, in line: TidyLine) -> KeySheet.Group? {
    guard let place = content(after: start, in: line.glyphs) else { return nil }
    let rest = TidyLine(glyphs: line.glyphs[place...], number: line.number)
    if let items = KeyItemScanner(rest).items() {
      return items.allSatisfy(isKey) ? KeySheet.Group(items: items.map(withoutLabels)) : nil
    }
    return unnumbered(rest, isRun: true).map { KeySheet.Group(unnumbered: $0) }
  }

  /// Where the keys after a heading's word begin, behind its bracket and its colon.
  static func content(after start: Int, in line: Glyphs) -> Int? {
    var place = start
    while let scalar = line.scalar(at: place) {
      if let (inside, end) = line.bracket(at: place), !KeyNotation(inside).isKey {
        place = end
      } else if scalar.isSpace || scalar.isOne(of: ":：") {
        place += 1
      } else {
        break
      }
    }
    return place < line.endIndex ? place : nil
  }

  static func isKey(_ item: KeySheet.Item) -> Bool {
    let text = withoutLabels(item).lines[0].glyphs
    return item.isUnclear || KeyNotation(text).isKey || isReasoned(text)
      || PartAnswers.areKeys(item.lines)
  }
}
