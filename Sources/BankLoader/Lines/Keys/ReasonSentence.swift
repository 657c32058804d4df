/// Finds the letters that a reason names as right in a sentence: `……，故选B。`, `因此，正确答案为AC。`,
/// `所以D为正确答案`.
enum ReasonSentence {
  private static let before: [StaticString] = [
    "正确答案为", "正确答案是", "标准答案为", "标准答案是", "参考答案为", "答案为", "答案是", "答案选",
    "故选", "因此选", "所以选", "应选", "本题选",
  ]
  private static let behind: [StaticString] = ["为正确答案", "是正确答案", "为标准答案"]

  /// The letters and their line; nil where a reason names none, or different ones.
  static func key(of question: TidyQuestion) -> (letters: [Int], line: TidyLine)? {
    var found: (letters: [Int], line: TidyLine)?
    for line in question.rationale {
      for range in ranges(in: line.glyphs) {
        guard let letters = KeyNotation(line.glyphs[range]).letters, letters == letters.sorted(),
          letters.allSatisfy({ $0 < question.options.count }),
          found.map({ $0.letters == letters }) != false
        else { return nil }
        found = (letters, TidyLine(glyphs: line.glyphs[range], number: line.number))
      }
    }
    return found
  }

  /// Where letters stand that a line says to be right.
  private static func ranges(in line: Glyphs) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = line.startIndex
    while place < line.endIndex {
      guard line[place].letter?.isSmall == false, line.scalar(at: place - 1)?.isASCII != true else {
        place += 1
        continue
      }
      let end = line[place...].firstIndex { $0.letter?.isSmall != false } ?? line.endIndex
      if isNamed(place..<end, in: line) { ranges.append(place..<end) }
      place = end
    }
    return ranges
  }

  private static func isNamed(_ range: Range<Int>, in line: Glyphs) -> Bool {
    guard line.scalar(at: range.upperBound)?.isASCIILetterOrDigit != true else { return false }
    if behind.contains(where: { line.end(of: $0, at: range.upperBound) != nil }) {
      return line.scalar(at: range.lowerBound - 1) != "不"
    }
    return before.contains { word in
      let start = range.lowerBound - word.utf8CodeUnitCount / 3
      guard start >= line.startIndex, line.end(of: word, at: start) == range.lowerBound else {
        return false
      }
      return line.scalar(at: start - 1)?.isOne(of: "不非误错勿") != true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetterOrDigit: Bool {
    isASCII && (properties.isAlphabetic || properties.numericType != nil)
  }
}
