/// Cuts a line of a key list into its keys: `1.B  2.C  3.ABD`, `1-5 ABCDA`, `6～8：√×√`.
struct KeyItemScanner {
  let line: TidyLine
  private let before: Int
  private var text: Glyphs { line.glyphs }

  /// - Parameter before: The number of the key before those of the line.
  init(_ line: TidyLine, after before: Int = 0) {
    self.line = line
    self.before = before
  }

  /// The keys of the line, beginning with a number; nil where it begins with none.
  func items() -> [KeySheet.Item]? {
    var items: [KeySheet.Item] = []
    var place = text.startIndex
    if let (key, rest) = unnumberedFirst() {
      items.append(
        KeySheet.Item(number: 1, lines: [TidyLine(glyphs: key, number: line.number)]))
      place = rest
    }
    while place < text.endIndex {
      place = skipSigns(from: place)
      guard place < text.endIndex else { break }
      guard let head = head(at: place, expecting: (items.last?.number ?? before) + 1) else {
        return items.isEmpty ? nil : items
      }
      let end = nextHead(after: head)
      append(text[head.content..<end].trimmed, of: head, to: &items)
      place = end
    }
    return items.isEmpty ? nil : items
  }

  /// The first key of `√ 2、× 3、√`, whose number was lost, and where the second begins.
  private func unnumberedFirst() -> (key: Glyphs, rest: Int)? {
    guard let (_, end) = KeyNotation.leading(text) else { return nil }
    let place = text.skipSpaces(from: end)
    guard let next = text.scalar(at: place), next == "2" || next == "２",
      let sign = text.scalar(at: place + 1), sign.isOne(of: ".．、"),
      KeyNotation.leading(text[text.skipSpaces(from: place + 2)...]) != nil
    else { return nil }
    return (text[..<end].trimmed, place)
  }

  /// Whether the line begins with the keys of a range: `1-5 ABCDA`.
  var isRanged: Bool {
    head(at: text.startIndex, expecting: 1).map { $0.last > $0.first } == true
  }

  /// A number or a range of numbers, and where the text of the key begins.
  private struct Head {
    var first: Int
    var last: Int
    var content: Int
    var isBracketed = false
    /// The sign between the number and the text, full-width signs made half-width.
    var sign: Unicode.Scalar = " "

    /// Whether a list may have a number written like this behind one written like another.
    func isLike(_ other: Head) -> Bool {
      isBracketed == other.isBracketed && (sign == ")") == (other.sign == ")")
    }
  }

  private func head(at start: Int, expecting number: Int) -> Head? {
    if let (inside, end) = text.bracket(at: start),
      let (value, next) = inside.number(at: inside.startIndex),
      next == inside.endIndex
    {
      return Head(
        first: value, last: value, content: skipSigns(from: end), isBracketed: true)
    }
    let begin = text.end(of: "第", at: start) ?? start
    guard let (first, end) = text.number(at: begin) else { return nil }
    var place = text.skipSpaces(from: end)
    if let sign = text.scalar(at: place), sign.isOne(of: "-~—–－～至到") {
      var next = place + 1
      while let sign = text.scalar(at: next), sign.isOne(of: "-~—–－～") { next += 1 }
      if let (last, after) = text.number(at: text.skipSpaces(from: next)), last >= first,
        last - first < 500
      {
        place = text.end(of: "题", at: after) ?? after
        return Head(first: first, last: last, content: skipSigns(from: place))
      }
      if next == place + 1, isKeyAlone(at: next) {
        return Head(first: first, last: first, content: next, sign: "-")
      }
    }
    place = text.end(of: "题", at: place) ?? place
    guard place < text.endIndex else { return nil }
    let next = skipSigns(from: place)
    let isApart = next > place || place > end
    guard next < text.endIndex, isApart || KeyNotation.leading(text[next...]) != nil else {
      return nil
    }
    // 1.5 is a value.
    guard
      first == number || !isApart || next > place + 1 || text.scalar(at: next)?.digit == nil
        || text.scalar(at: place)?.isSpace == true
    else { return nil }
    let sign = text.scalar(at: place)?.halfWidth ?? " "
    return Head(first: first, last: first, content: next, sign: sign)
  }

  /// The place after blanks and signs between a number and its key, and between keys.
  private func skipSigns(from start: Int) -> Int {
    var place = start
    while let scalar = text.scalar(at: place),
      scalar.isSpace || scalar.isOne(of: ".．、:：)）,，;；|。"),
      place == start || !DottedName.stands(at: place, in: text)
    {
      place += 1
    }
    return place
  }

  /// Where the key after this one begins, by its number.
  private func nextHead(after before: Head) -> Int {
    let (start, number) = (before.content, before.last + 1)
    if holdsParts(before) || holdsPoints(before) { return text.endIndex }
    for place in start..<text.endIndex where place > start {
      guard let last = text.scalar(at: place - 1), last.digit == nil else { continue }
      guard
        text[place].digit != nil || text[place].scalar == "第"
          || Brackets.kind(opening: text[place].scalar) == .round
      else { continue }
      guard let head = head(at: place, expecting: number) else { continue }
      let isKey = KeyNotation(text[start..<place]).isKey
      let isApart = last.isSpace || last.isOne(of: ";；,，。|、")
      // 7．（1）B （2）× has the keys of two parts.
      if head.first == number, isKey || isApart && head.isLike(before) { return place }
      // Keys may be missing from a list, and numbers be wrong.
      if isKey, last.isSpace,
        (number...number + 20).contains(head.first) || isKeyed(head, like: before)
      {
        return place
      }
    }
    return text.endIndex
  }

  /// Whether a key stands behind a number that is written like another.
  private func isKeyed(_ head: Head, like other: Head) -> Bool {
    head.first == head.last && head.isLike(other) && head.sign == other.sign
      && KeyNotation.leading(text[head.content...]) != nil
  }

  /// Whether the text of a key begins with the first of several: `7．1．A  2．B`.
  private func holdsParts(_ head: Head) -> Bool {
    guard head.first == head.last, text.scalar(at: head.content)?.digit == 1,
      let first = self.head(at: head.content, expecting: 1), first.first == 1, first.last == 1,
      first.content > head.content + 1, KeyNotation.leading(text[first.content...]) != nil
    else { return false }
    return true
  }

  /// Whether its text is points; a number that is typed twice, `1.1.甲 2.乙`, has the sign twice.
  private func holdsPoints(_ head: Head) -> Bool {
    guard head.first == head.last, head.first > 1 || head.sign != text.scalar(at: head.content + 1)
    else { return false }
    return holdsPoints(at: head.content)
  }

  private func append(_ value: Glyphs, of head: Head, to items: inout [KeySheet.Item]) {
    guard head.last > head.first else {
      items.append(
        KeySheet.Item(
          number: head.first, isBracketed: head.isBracketed,
          lines: [TidyLine(glyphs: value, number: line.number)]))
      return
    }
    let keys = Self.keys(in: value, count: head.last - head.first + 1)
    for offset in 0...(head.last - head.first) {
      items.append(
        KeySheet.Item(
          number: head.first + offset,
          lines: [TidyLine(glyphs: keys?[offset] ?? value, number: line.number)],
          isUnclear: keys == nil))
    }
  }
}
