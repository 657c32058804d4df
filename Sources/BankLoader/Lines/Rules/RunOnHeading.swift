import ExamModel

/// The heading for a kind that stands right before a question within a text: `…D.丁二、多选题（每题2分）1.`.
struct RunOnHeading {
  /// No heading, with what it says below it, is longer.
  private static let longest = 160
  /// So many numerals before a question are looked at.
  private static let mostTries = 8

  var start: Int
  /// Where it ends; what says how to answer may stand behind it.
  var end: Int
  var kind: QuestionKind?

  /// - Parameters:
  ///   - place: Where the question begins.
  ///   - last: Where the question before it does.
  init?(before place: Int, in text: Glyphs, after last: Int?) {
    let first = max(text.startIndex, place - Self.longest, last ?? text.startIndex)
    guard first < place else { return nil }
    var tries = 0
    for start in (first..<place).reversed() where text[start].isChineseNumeral {
      guard text.scalar(at: start - 1)?.isChineseNumeral != true,
        let sign = text[start..<place].first(where: { !$0.isChineseNumeral })?.scalar,
        sign.isOne(of: "、.．,，")
      else { continue }
      tries += 1
      if tries > Self.mostTries { break }
      guard Self.mayName(text[start..<place]) else { continue }
      let line = text[start..<min(place, start + 78)]
      guard let mark = HeadingReader(line.trimmed).mark(), mark.namesKind else { continue }
      self.start = start
      end = Self.end(of: line, place)
      kind = mark.kind
      return
    }
    guard let (start, kind) = Self.bare(before: place, in: text, from: first) else { return nil }
    self.start = start
    end = place
    self.kind = kind
  }

  /// Whether a word for a kind may stand near the beginning of a stretch.
  private static func mayName(_ text: Glyphs) -> Bool {
    text.prefix(HeadingReader.longest).contains { $0.scalar.isOne(of: "题題选選判填简簡问問名论論") }
  }

  /// Behind the bracket that follows the name, or the name; all of it where the question is next.
  private static func end(of line: Glyphs, _ place: Int) -> Int {
    guard let word = line.firstIndex(where: { $0.scalar.isOne(of: "题題") }) else { return place }
    let next = line.skipSpaces(from: word + 1)
    if let (_, end) = line.bracket(at: next) { return end }
    return line.endIndex < place ? word + 1 : place
  }

  /// The word for a kind that stands alone before a place: `…及答案单选题1.`.
  private static func bare(
    before place: Int, in text: Glyphs, from first: Int
  ) -> (start: Int, kind: QuestionKind)? {
    let end = text[first..<place].lastIndex { !$0.isSpace && !$0.scalar.isOne(of: ":：") }
    guard let end, text[end].scalar.isOne(of: "题題") else { return nil }
    for length in (3...7).reversed() where end + 1 - length >= first {
      if let kind = KindNames.kind(of: text[(end + 1 - length)...end]) {
        return (end + 1 - length, kind)
      }
    }
    return nil
  }
}
