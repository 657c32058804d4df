/// A number in a text that may begin a question there.
struct RunOnPlace {
  /// Where its digits begin, and what stands behind its sign.
  var start: Int
  var content: Int
  var number: Int
  /// Where its digits end, those of an option before it perhaps among them: `D.19994、`.
  private var end: Int
  /// Whether digits follow its point at once, as in a decimal: `。2.3-4岁…`.
  private(set) var isDecimal = false
  /// Whether it stands within its line.
  private(set) var isWithin: Bool
  /// Where the line begins, if nothing but a bracket stands before it there: `（√）2.`.
  private(set) var front: Int?

  /// So many within lines are worth a look.
  private static let least = 4

  /// Whether numbers enough stand within lines.
  static func isWorthIt(_ lines: [TidyLine]) -> Bool {
    var count = 0
    for line in lines {
      count += all(in: line.glyphs, from: 0).count { $0.isWithin }
      if count >= least { return true }
    }
    return false
  }

  /// All in a line that begins at an offset of the text.
  static func all(in line: Glyphs, from offset: Int) -> [RunOnPlace] {
    var found: [RunOnPlace] = []
    var place = line.startIndex
    let shift = offset - line.startIndex
    let frontEnd = frontEnd(of: line)
    while place < line.endIndex {
      guard line[place].digit != nil else {
        place += 1
        continue
      }
      let end = line[place...].firstIndex { $0.digit == nil } ?? line.endIndex
      if let content = content(behind: end, in: line), mayBegin(at: place, in: line),
        let (number, _) = line[place..<end].number(at: place)
      {
        // [单选]1. and 例1. begin with what belongs to the number.
        let mark = found.isEmpty ? NumberScanner(line: line).mark() : nil
        let isFirst = mark.map { $0.content == content && $0.front == nil } == true
        found.append(
          RunOnPlace(
            start: isFirst ? offset : place + shift, content: content + shift, number: number,
            end: end + shift, isDecimal: isDecimal(content, in: line),
            isWithin: place > line.startIndex && !isFirst,
            front: place == frontEnd ? offset : nil))
      }
      place = end
    }
    return found
  }

  /// The place behind a bracket that a line begins with.
  private static func frontEnd(of line: Glyphs) -> Int? {
    line.bracket(at: line.startIndex).map { line.skipSpaces(from: $0.end) }
  }

  /// With the brackets before numbers theirs, where that of the first has one, or none stands behind
  /// the last; else they are the keys of the questions before them.
  static func fronted(_ places: [RunOnPlace], in text: Glyphs) -> [RunOnPlace] {
    guard let last = places.last(where: { $0.front != nil }) else { return places }
    let hasFirst = places.contains { $0.number == 1 && $0.front != nil }
    let behind = text[last.content...]
    // Empty brackets are the blanks of the questions before them, where the last has one behind it.
    let areEmpty = places.allSatisfy { place in
      place.front.flatMap { text.bracket(at: $0) }?.inside.trimmed.isEmpty != false
    }
    let hasKeyBehind = behind.indices.contains { place in
      text.bracket(at: place).map {
        areEmpty ? $0.inside.trimmed.isEmpty : KeyNotation($0.inside).isKey
      } == true
    }
    guard hasFirst || !hasKeyBehind else { return places }
    return places.map { place in
      guard let front = place.front else { return place }
      var place = place
      place.start = front
      place.isWithin = false
      return place
    }
  }

  /// The place behind the sign of a number, which is no decimal's.
  private static func content(behind end: Int, in line: Glyphs) -> Int? {
    let place = line.skipSpaces(from: end)
    guard let sign = line.scalar(at: place), sign.isOne(of: ".．、。"), place - end < 3 else {
      return nil
    }
    let content = line.skipSpaces(from: place + 1)
    guard sign == "." || sign == "．", let (value, next) = line.number(at: place + 1) else {
      return content
    }
    // 1.2024年 is no decimal.
    if isYear(value, next, in: line) { return content }
    // 。2.3-4岁 may be none: a sentence ends before it.
    var start = end
    while line.scalar(at: start - 1)?.digit != nil { start -= 1 }
    guard let before = line[..<start].last, before.scalar.isOne(of: "。；】！？") else { return nil }
    return content
  }

  /// Whether the number whose content begins at a place is written as a decimal is.
  private static func isDecimal(_ content: Int, in line: Glyphs) -> Bool {
    guard line.scalar(at: content - 1)?.isOne(of: ".．") == true,
      let (value, next) = line.number(at: content)
    else { return false }
    return !isYear(value, next, in: line)
  }

  private static func isYear(_ value: Int, _ end: Int, in line: Glyphs) -> Bool {
    (1900...2099).contains(value) && line.scalar(at: line.skipSpaces(from: end)) == "年"
  }

  /// Whether a number may begin where it stands: behind no other sign of a number, and no word.
  private static func mayBegin(at place: Int, in line: Glyphs) -> Bool {
    guard let before = line.scalar(at: place - 1) else { return true }
    if before == "." || before == "．" { return line.scalar(at: place - 2)?.digit == nil }
    if before.isOne(of: "-－—–~～/第《+=") { return false }
    guard before.isASCII, before.properties.isAlphabetic else { return true }
    // C2、 may be the key C and a number, CO2、 is a word.
    guard before.letter?.isSmall == false, let other = line.scalar(at: place - 2) else {
      return false
    }
    return !other.isASCII || !other.properties.isAlphabetic && other.digit == nil
  }

  /// Where a number begins that is its own, or the last digits behind those of an option.
  func start(of number: Int, in text: Glyphs) -> Int? {
    if self.number == number { return start }
    let digits = String(number).count
    guard end - start > digits,
      text[(end - digits)..<end].number(at: end - digits)?.value == number,
      let before = text[..<start].last(where: { !$0.isSpace }),
      before.letter?.isSmall == false || before.scalar.isOne(of: "、．.:：")
    else { return nil }
    return end - digits
  }
}
