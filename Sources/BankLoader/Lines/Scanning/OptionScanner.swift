/// Recognises the letters of options.
struct OptionScanner {
  /// Letters beyond this one begin no option.
  static let last = 11
  /// Hardly a question has an option behind this one.
  private static let lastCommon = 6
  /// No row of letters is longer.
  private static let longestRow = 24

  let line: Glyphs

  /// The mark that the line begins with, perhaps after a sign.
  func first() -> OptionMark? {
    let start = line.startIndex
    if let mark = mark(at: start) { return isRow(from: mark) ? nil : mark }
    if let boxed = boxed(at: start) { return boxed }
    guard let first = line.first, !first.isHan, OptionSigns.maySign(first.scalar),
      var mark = mark(at: line.skipSpaces(from: start + 1)),
      mark.style.isMarked || isListed(mark, after: first.scalar)
    else { return nil }
    if mark.style == .space { mark.style = .point }
    let sign = first.scalar
    // -D:开除党籍 is a key.
    if sign.isOne(of: "-–"), mark.style == .colon || mark.start == start + 1 {
      return nil
    }
    mark.start = start
    mark.sign = sign
    return mark
  }

  /// A letter behind the bracket to tick it in: `（　）A. 甲`.
  private func boxed(at start: Int) -> OptionMark? {
    guard line.first?.traits.contains(.opening) == true,
      let (inside, end) = line.bracket(at: start), inside.trimmed.isEmpty,
      var mark = mark(at: line.skipSpaces(from: end)), mark.style == .point
    else { return nil }
    mark.start = start
    return mark
  }

  /// Whether a line is nothing but letters with signs between them: the key `A、C、D`.
  private func isRow(from mark: OptionMark) -> Bool {
    // Letters far apart are options that are pictures.
    guard mark.style == .point || mark.style == .space && mark.content == mark.start + 2,
      line.count <= Self.longestRow,
      line.scalar(at: mark.content)?.letter != nil,
      line.scalar(at: mark.content + 1)?.letter == nil,
      let letters = KeyNotation(line).letters
    else { return false }
    // A、B may be an option that says B, and C、I one that says I.
    let isText =
      letters.count == 2
      && (mark.style == .point && letters[1] == letters[0] + 1 || letters[1] > Self.lastCommon)
    return letters.count > 1 && letters == letters.sorted() && !isText
  }

  /// Whether a dot that lists options stands before a letter and blanks: `· A 甲`.
  private func isListed(_ mark: OptionMark, after sign: Unicode.Scalar) -> Bool {
    mark.style == .space && !mark.isSmall && sign.isOne(of: "·•●")
  }

  /// The mark that begins at a place, in whatever style.
  func mark(at start: Int) -> OptionMark? {
    guard let first = line.scalar(at: start) else { return nil }
    if Brackets.kind(opening: first) != nil { return enclosed(at: start) }
    if first == "<" || first == "＜" || first == "《" { return angled(at: start) }
    if let next = line.end(of: "选项", at: start) {
      guard var mark = plain(at: line.skipSpaces(from: next)) else { return nil }
      mark.start = start
      return mark
    }
    return plain(at: start)
  }

  /// `A.` and the like, `A 文字`, `A文字`, `A`.
  private func plain(at start: Int) -> OptionMark? {
    guard let (letter, isSmall) = line.scalar(at: start)?.letter, letter <= Self.last else {
      return nil
    }
    let place = line.skipSpaces(from: start + 1)
    guard let scalar = line.scalar(at: place) else {
      return OptionMark(
        letter: letter, style: .alone, isSmall: isSmall, start: start, content: place)
    }
    if let style = Self.style(of: scalar) {
      return OptionMark(
        letter: letter, style: style, isSmall: isSmall, start: start,
        content: content(from: place + 1))
    }
    if place > start + 1 {
      return OptionMark(
        letter: letter, style: .space, isSmall: isSmall, start: start, content: place)
    }
    // A word of Latin letters is none: AED, pH.
    guard scalar.letter == nil, scalar.digit == nil || !isSmall, scalar != "-", scalar != "'",
      scalar != "+"
    else { return nil }
    return OptionMark(letter: letter, style: .glued, isSmall: isSmall, start: start, content: place)
  }

  /// `（A）`, `[A]`, `【A】`, `【选项A】`.
  private func enclosed(at start: Int) -> OptionMark? {
    guard let (inside, end) = line.bracket(at: start) else { return nil }
    var text = inside.trimmed
    if let next = text.end(of: "选项", at: text.startIndex) { text = text[next...].trimmed }
    guard text.count == 1, let (letter, isSmall) = text.first?.letter, letter <= Self.last
    else { return nil }
    let isRound = Brackets.kind(opening: line[start].scalar) == .round
    return OptionMark(
      letter: letter, style: isRound ? .brackets : .box, isSmall: isSmall, start: start,
      content: content(from: end))
  }

  /// `<A>`, `《A》`.
  private func angled(at start: Int) -> OptionMark? {
    guard let (letter, isSmall) = line.scalar(at: start + 1)?.letter, letter <= Self.last,
      let sign = line.scalar(at: start + 2),
      line[start].scalar == "《" ? sign == "》" : sign == ">" || sign == "＞"
    else { return nil }
    return OptionMark(
      letter: letter, style: .box, isSmall: isSmall, start: start, content: content(from: start + 3)
    )
  }

  /// What a sign behind a letter makes of it; nil for one that sets no letter off.
  static func style(of scalar: Unicode.Scalar) -> OptionMark.Style? {
    switch scalar {
    case ".", "．", "、", ",", "，", "。", "｡": .point
    case ":", "：": .colon
    case ")", "）", "]", "】": .bracket
    default: nil
    }
  }

  /// The place after blanks, and after a second sign: `A.、`.
  private func content(from place: Int) -> Int {
    var next = place
    while let scalar = line.scalar(at: next), scalar == "、" || scalar == "．" || scalar == ".",
      !DottedName.stands(at: next, in: line)
    {
      next += 1
    }
    next = line.skipSpaces(from: next)
    return line.scalar(at: next) == "、" ? line.skipSpaces(from: next + 1) : next
  }
}
