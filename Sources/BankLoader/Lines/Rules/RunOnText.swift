import ExamModel

/// Cuts a text whose questions run on over lines that end anywhere, as a page gives it that lost its
/// breaks: `…命运。` and below it `其根本原因是（D）A.甲B.乙2、丙…`.
struct RunOnText {
  /// So many questions at least, and so many of them within lines, are no accident.
  private static let least = 4
  private static let leastWithin = 3
  /// Among so many numbers the next is looked for.
  private static let near = 8
  /// How far the end of a question is looked for.
  private static let longest = 900

  let lines: [TidyLine]
  /// All lines, one behind the other, and where each of them begins.
  let text: Glyphs
  let begins: [Int]
  let places: [RunOnPlace]
  /// Where questions begin, and the headings before them.
  private(set) var starts: [Int] = []
  private(set) var cuts: [Int] = []
  private var within = 0

  /// The lines, cut where each question begins if most of them begin within one.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    let joined = RunOnPages.joined(lines)
    guard RunOnPlace.isWorthIt(joined) else { return lines }
    var text = RunOnText(joined)
    text.read()
    guard text.isRunOn else { return lines }
    text.cutSheet()
    return text.pieces()
  }

  private init(_ lines: [TidyLine]) {
    self.lines = lines
    var all: [Glyph] = []
    var begins: [Int] = []
    var places: [RunOnPlace] = []
    for line in lines {
      begins.append(all.count)
      places += RunOnPlace.all(in: line.glyphs, from: all.count)
      all += line.glyphs
    }
    text = all[...]
    self.begins = begins
    self.places = RunOnPlace.fronted(places, in: all[...])
  }

  private var isRunOn: Bool {
    starts.count >= Self.least && within >= Self.leastWithin && 2 * within >= starts.count
  }

  /// Finds the questions: each has the next number, and options, a key or a blank; or stands below a
  /// heading for questions without such, behind the end of a sentence.
  private mutating func read() {
    var expected: Int?
    var kind: QuestionKind?
    for index in places.indices {
      let place = places[index]
      if let number = expected, isLost(number, at: index) { expected = number + 1 }
      let due = expected.flatMap { place.start(of: $0, in: text) }
      guard due != nil || place.number == 1 else { continue }
      if place.isDecimal, due == nil || isPlain(expected, after: index) { continue }
      let heading = RunOnHeading(before: place.start, in: text, after: starts.last)
      let isNext = due != nil && isComplete(before: heading?.start ?? due ?? place.start)
      let isFirst = place.number == 1 && (expected == nil || heading != nil)
      guard isNext || isFirst else { continue }
      let kindHere = heading.map(\.kind) ?? kind
      let number = isNext ? expected ?? 1 : 1
      guard
        hasBody(index, number: number) || Self.needsNone(kindHere) && heading != nil
          || Self.needsNone(kindHere) && isNext
      else { continue }
      take(due.map { isNext ? $0 : place.start } ?? place.start, heading: heading)
      if place.isWithin { within += 1 }
      kind = kindHere
      expected = number + 1
    }
  }

  private mutating func take(_ start: Int, heading: RunOnHeading?) {
    var heading = heading
    if let last = starts.last, let mark = heading, mark.start > last, mark.start - last < 6 {
      // 1. 单选题 1、: the first number is the heading's.
      starts.removeLast()
      cuts.removeLast()
      heading?.start = last
    }
    if let heading {
      cuts.append(heading.start)
      if heading.end < start { cuts.append(heading.end) }
    }
    starts.append(start)
    cuts.append(start)
  }

  /// Whether a number stands soon behind a place as no decimal does.
  private func isPlain(_ number: Int?, after index: Int) -> Bool {
    places[(index + 1)...].prefix(Self.near).contains { !$0.isDecimal && $0.number == number }
  }

  /// Whether the number after one that does not come stands at a place, with a question's body.
  private func isLost(_ number: Int, at index: Int) -> Bool {
    guard !starts.isEmpty, places[index].number == number + 1,
      !places[index...].prefix(Self.near).contains(where: { $0.start(of: number, in: text) != nil })
    else { return false }
    return isComplete(before: places[index].start) && hasBody(index, number: number + 1)
  }

  /// Questions of such kinds need neither options nor a blank.
  private static func needsNone(_ kind: QuestionKind?) -> Bool {
    kind == .fillIn || kind == .shortAnswer || kind == .trueFalse
  }

  /// Whether what stands before a place may end a question: the end of a sentence, a key, or anything
  /// behind its options.
  private func isComplete(before place: Int) -> Bool {
    guard let last = text[..<place].last(where: { !$0.isSpace }) else { return true }
    if last.endsSentence || last.letter != nil || last.scalar.isOne(of: "；;)）】]”\"√×对错") {
      return true
    }
    let start = max(starts.last ?? place, place - Self.longest)
    return OptionChain.isWithin(text[start..<place]) || SpacedLetterLines.holds(text[start..<place])
  }

  /// Whether options, a key or a blank follow a number before the next.
  private func hasBody(_ index: Int, number: Int) -> Bool {
    let content = places[index].content
    let limit = min(text.endIndex, content + Self.longest)
    let next = places[(index + 1)...].first {
      $0.start >= limit || $0.number == 1 || $0.start(of: number + 1, in: text) != nil
    }
    let end = min(limit, max(content, next?.start ?? limit))
    let body = text[content..<end]
    return ShapedLine.holdsBody(body) || HeaderSigns.asks(body) || SpacedLetterLines.holds(body)
  }
}

extension RunOnText {
  /// Cuts a list of keys behind the questions, `答案：一、选择题1. D2. A`, at its headings and numbers.
  private mutating func cutSheet() {
    guard let last = starts.last, let title = RunOnSheet.title(in: text, after: last) else {
      return
    }
    cuts.append(title.lowerBound)
    cuts.append(title.upperBound)
    var expected: Int?
    var isHeaded = false
    for place in places where place.start >= title.upperBound {
      let heading = RunOnHeading(before: place.start, in: text, after: title.upperBound)
      let isBehindHeading = heading.map { $0.end == place.start } == true
      if isBehindHeading, let heading {
        cuts += [heading.start, heading.end]
        isHeaded = true
      }
      guard isHeaded, isBehindHeading || place.number == expected else { continue }
      cuts.append(place.start)
      expected = place.number + 1
    }
  }

  /// The lines, parted at all cuts.
  private func pieces() -> [TidyLine] {
    var pieces: [TidyLine] = []
    var cuts = cuts.sorted()[...]
    for (index, line) in lines.enumerated() {
      let end = begins[index] + line.glyphs.count
      var start = begins[index]
      var isFirst = true
      while start < end {
        while let cut = cuts.first, cut <= start { cuts.removeFirst() }
        let next = min(cuts.first ?? end, end)
        let glyphs = text[start..<next].trimmed
        if !glyphs.isEmpty {
          var piece = line
          piece.glyphs = glyphs
          piece.isAfterBlank = isFirst && line.isAfterBlank
          pieces.append(piece)
          isFirst = false
        }
        start = next
      }
    }
    return pieces
  }
}
