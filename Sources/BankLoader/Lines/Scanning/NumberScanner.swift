import ExamModel

/// Recognises the number that a line begins with.
struct NumberScanner {
  /// So many numbers in a row are the remains of automatic numbering, of which the last counts.
  private static let dump = 4

  /// No word for a kind is longer.
  static let longestKind = 12

  /// What stands before numbers, and whether the number is that of a place: `第12题`.
  private static let words = WordTable([
    ("第", true), ("题目", false), ("试题", false), ("问题", false), ("习题", false), ("题", false),
    ("例题", false), ("典型例题", false), ("Question", false), ("Q", false), ("No.", false),
  ])

  let line: Glyphs

  /// The number that the line begins with, in whatever style.
  func mark() -> NumberMark? {
    let start = line.startIndex
    if line.first?.scalar == "#" { return titled() ?? hashed() }
    if line.first?.scalar == "*", let mark = starred() { return mark }
    if let (kind, next) = leadingKind(), var mark = mark(at: next), mark.style.isMarked {
      mark.kind = kind
      return mark
    }
    return fronted() ?? mark(at: start)
  }

  /// `### 1.`: a question as a title of Markdown.
  private func titled() -> NumberMark? {
    let text = line.drop { $0.scalar == "#" }
    guard text.first?.isSpace == true,
      let mark = NumberScanner(line: text.trimmed).mark(at: text.trimmed.startIndex),
      mark.style.isMarked
    else { return nil }
    return mark
  }

  /// `（√）1.`, `（　）1.`: the place for the key stands before the number.
  private func fronted() -> NumberMark? {
    guard let first = line.first?.scalar, Brackets.kind(opening: first) == .round,
      let (inside, end) = line.bracket(at: line.startIndex),
      let front = Self.front(inside.trimmed),
      var mark = mark(at: line.skipSpaces(from: end)), mark.style.isMarked, !mark.isDecimal,
      mark.content < line.endIndex
    else { return nil }
    mark.front = Array(front)
    return mark
  }

  private func mark(at start: Int) -> NumberMark? {
    guard let first = line.scalar(at: start) else { return nil }
    if first == "*" || Brackets.kind(opening: first) != nil { return enclosed(at: start) }
    if let (isOrdinal, _, next) = Self.words.match(at: start, in: line),
      let (value, end) = line.number(at: line.skipSpaces(from: next))
    {
      return worded(value, isOrdinal: isOrdinal, from: line.skipSpaces(from: end))
    }
    if let labelled = labelled(at: start) ?? ordinal(at: start) { return labelled }
    guard let (value, end) = line.number(at: start) else { return nil }
    // 1-12 is a number with its chapter.
    if let dash = line.scalar(at: end), "-－".unicodeScalars.contains(dash),
      line.scalar(at: end + 1)?.digit != nil
    {
      return nil
    }
    if start == line.startIndex, let kind = counted(from: end) {
      return NumberMark(value: value, style: .counter, content: line.endIndex, kind: kind)
    }
    return tagged(value, from: end) ?? last(plain(value, from: end))
  }

  /// `单选题3.`, `[单选]3.`, `【单选题】3.`: the kind, and where the number begins.
  private func leadingKind() -> (QuestionKind, Int)? {
    let start = line.startIndex
    if let (inside, end) = line.bracket(at: start) {
      guard let kind = KindTag(of: inside)?.kind else { return nil }
      return (kind, line.skipSpaces(from: end))
    }
    for place in line.indices.prefix(8) where line[place].digit != nil {
      var word = line[start..<place].trimmed
      // 单选题 第1题
      let isOrdinal = word.last?.scalar == "第" && word.count > 1
      if isOrdinal { word = word.dropLast().trimmed }
      guard place > start, let kind = KindNames.kind(of: word) else { return nil }
      return (kind, isOrdinal ? place - 1 : place)
    }
    return nil
  }

  /// `第12题：`, `题目12`.
  private func worded(_ value: Int, isOrdinal: Bool, from place: Int) -> NumberMark? {
    var next = place
    if isOrdinal {
      guard
        let end = line.end(of: "题", at: next) ?? line.end(of: "題", at: next)
          ?? line.end(of: "小题", at: next)
      else { return nil }
      next = line.skipSpaces(from: end)
    }
    if let tagged = taggedBehind(value, from: next) { return tagged }
    if let scalar = line.scalar(at: next),
      scalar.isOne(of: "：:.．、")
        // Q1。 is what a translation makes of Q1.
        || scalar == "。" && line.first?.scalar == "Q"
    {
      next += 1
    } else if !isOrdinal, next < line.endIndex,
      line.first?.scalar != "N" || line.scalar(at: next - 1)?.isSpace != true
    {
      return nil
    }
    return NumberMark(value: value, style: .ordinal, content: content(from: next))
  }

  private func plain(_ value: Int, from end: Int) -> NumberMark {
    let place = line.skipSpaces(from: end)
    guard place < line.endIndex else {
      return NumberMark(value: value, style: .alone, content: place)
    }
    if let style = Self.style(of: line[place].scalar) {
      let next = place + 1
      var mark = NumberMark(value: value, style: style, content: content(from: next))
      mark.isDecimal = isDecimal(after: next, style)
      return mark
    }
    if place == end, let mark = swapped(value, at: place) { return mark }
    let style: NumberStyle =
      place == end ? .glued : line[end..<place].contains { $0.scalar == "\t" } ? .tab : .space
    return NumberMark(value: value, style: style, content: content(from: place))
  }

  private static func style(of scalar: Unicode.Scalar) -> NumberStyle? {
    switch scalar {
    case ".", "．", "。", "｡": .point
    case "、", ",", "，": .comma
    case ":", "：": .colon
    case ")", "）", "]", "】": .bracket
    default: nil
    }
  }

  /// Whether the sign after a number stands within one: `2.5米`, `1,000元`, `10:30`.
  private func isDecimal(after place: Int, _ style: NumberStyle) -> Bool {
    guard style != .bracket, let (value, end) = line.number(at: place) else { return false }
    if style == .comma {
      // 1，4，9，16 is a row of numbers.
      let sign = line[place - 1].scalar
      return sign != "、" && (end - place == 3 || line.scalar(at: end) == sign)
    }
    return !((1900...2099).contains(value) && line.scalar(at: end) == "年")
  }

  /// The last of `2、3、4、5、…397、`.
  private func last(_ mark: NumberMark) -> NumberMark {
    guard mark.style == .comma || mark.style == .point else { return mark }
    var last = mark
    var count = 1
    while let (value, end) = line.number(at: last.content), value == last.value + 1 {
      let next = plain(value, from: end)
      guard next.style == mark.style else { break }
      last = next
      count += 1
    }
    return count >= Self.dump ? last : mark
  }

  /// The beginning of the text: after blanks, and after the stars that some pages put there.
  func content(from place: Int) -> Int {
    var next = line.skipSpaces(from: place)
    while line.scalar(at: next) == "*" { next = line.skipSpaces(from: next + 1) }
    return isSecondDot(at: next) ? next + 1 : next
  }
}
