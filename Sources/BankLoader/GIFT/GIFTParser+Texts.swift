import ExamModel

extension GIFTParser {
  /// `=one =another =%50%half`: the variants that one blank accepts.
  mutating func setVariants(of question: inout Question, _ answer: Range<Int>) {
    question.kind = .fillIn
    var variants: [String] = []
    var seen: Set<String> = []
    for piece in GIFTMarkup.pieces(of: answer, at: [0x3D], in: bytes) {
      guard bytes[piece.lowerBound] == 0x3D else {
        explain(.impossibleKey(text(of: piece)), at: piece.lowerBound)
        continue
      }
      var rest = GIFTMarkup.trimmed(piece.lowerBound + 1..<piece.upperBound, of: bytes)
      let weight = weight(of: &rest) ?? 100
      let (text, feedback) = textAndFeedback(rest)
      if weight >= 99 {
        if let variant = variant(text, at: piece.lowerBound), seen.insert(variant).inserted {
          variants.append(variant)
        }
        rationale.append(feedback)
      } else {
        if weight > 0 { report(.format(.partialCredit), at: piece.lowerBound) }
        rationale.append(feedback, of: text == "*" ? "" : text)
      }
    }
    if !isExplained, !variants.isEmpty { question.key = .blanks([variants], anyOrder: false) }
  }

  /// `*` stands for any text, `\*` for itself.
  private mutating func variant(_ text: String, at offset: Int) -> String? {
    guard !text.replacing("\\*", with: "").contains("*") else {
      report(.format(.notCarried(.wildcards)), at: offset)
      return nil
    }
    return text.isEmpty ? nil : text.replacing("\\*", with: "*")
  }

  /// `#3:2`, `#3.141..3.142`, `#=1822:0 =%50%1822:2`, and feedback for all else after `~`.
  mutating func setNumbers(of question: inout Question, _ answer: Range<Int>) {
    question.kind = .numeric
    let other = GIFTMarkup.first([0x7E], in: answer, of: bytes) ?? answer.upperBound
    var full: [NumericKey] = []
    for piece in GIFTMarkup.pieces(of: answer.lowerBound..<other, at: [0x3D], in: bytes) {
      let start = piece.lowerBound + (bytes[piece.lowerBound] == 0x3D ? 1 : 0)
      var rest = GIFTMarkup.trimmed(start..<piece.upperBound, of: bytes)
      let weight = weight(of: &rest) ?? 100
      let (text, feedback) = textAndFeedback(rest)
      rationale.append(feedback, of: weight >= 99 || text == "*" ? "" : text)
      if weight < 99 {
        if weight > 0 { report(.format(.partialCredit), at: piece.lowerBound) }
      } else if let number = Self.number(text) {
        full.append(number)
      } else {
        explain(.impossibleKey(text), at: piece.lowerBound)
      }
    }
    if other < answer.upperBound {
      rationale.append(textAndFeedback(other + 1..<answer.upperBound).feedback)
    }
    guard full.count < 2 else {
      let numbers = KeyText.text(of: .numbers(full))
      return explain(.format(.severalKeys(numbers)), at: answer.lowerBound)
    }
    if !isExplained, !full.isEmpty { question.key = .numbers(full) }
  }

  /// `3`, `3:2` or `3.141..3.142`.
  private static func number(_ text: String) -> NumericKey? {
    if let dots = text.firstRange(of: "..") {
      let low = TextFormat.cleaned(String(text[..<dots.lowerBound]))
      let high = TextFormat.cleaned(String(text[dots.upperBound...]))
      return DecimalRange.key(from: low, to: high)
    }
    let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { NumberText.value(of: TextFormat.cleaned(String($0))) }
    guard pieces.count <= 2, numbers.count == pieces.count, let value = numbers.first else {
      return nil
    }
    let tolerance = numbers.count == 2 ? numbers[1] : 0
    return tolerance < 0 ? nil : NumericKey(value: value, tolerance: tolerance)
  }

  /// `=left -> right`, and `= -> right` for an option that belongs to none.
  mutating func setPairs(of question: inout Question, _ answer: Range<Int>) {
    question.kind = .matching
    var pairs = MatchPairs()
    for piece in GIFTMarkup.pieces(of: answer, at: [0x3D], in: bytes) {
      guard bytes[piece.lowerBound] == 0x3D,
        let arrow = GIFTMarkup.place(of: "->", in: piece, of: bytes)
      else {
        explain(.format(.badMarkup(text(of: piece))), at: piece.lowerBound)
        continue
      }
      let right = GIFTMarkup.trimmed(arrow + 2..<piece.upperBound, of: bytes)
      pairs.add(
        prompt: text(of: piece.lowerBound + 1..<arrow),
        option: TextFormat.cleaned(GIFTMarkup.unescaped(right, of: bytes)))
    }
    pairs.fill(&question)
    if isExplained { question.key = nil }
  }

  /// `>` with settings, then a line for each item in the right order: Moodle's ordering questions.
  mutating func setOrder(of question: inout Question, _ answer: Range<Int>) {
    question.kind = .ordering
    var start = answer.lowerBound
    while start < answer.upperBound {
      let end = bytes[start..<answer.upperBound].firstIndex(of: 0x0A) ?? answer.upperBound
      var line = GIFTMarkup.trimmed(start..<end, of: bytes)
      if start == answer.lowerBound { line = withoutSettings(line) }
      if !line.isEmpty { question.options.append(text(of: line)) }
      start = end + 1
    }
    question.key = .order(Array(question.options.indices))
  }

  /// What follows the number and the words in capitals that an ordering question begins with.
  private func withoutSettings(_ line: Range<Int>) -> Range<Int> {
    var rest = line
    while let first = rest.first {
      let end = bytes[rest].firstIndex { $0 <= 0x20 } ?? rest.upperBound
      let word = String(decoding: bytes[first..<end], as: UTF8.self)
      guard Self.settings.contains(word) || (first == line.lowerBound && Int(word) != nil) else {
        break
      }
      rest = GIFTMarkup.trimmed(end..<rest.upperBound, of: bytes)
    }
    return rest
  }

  private static let settings: Set<String> = [
    "ALL", "EXACT", "RANDOM", "REL", "CONTIGUOUS", "CONTIG", "HORIZONTAL", "HORI", "VERTICAL",
    "VERT", "ALL_OR_NOTHING", "ABSOLUTE_POSITION", "ABSOLUTE", "ABS", "RELATIVE",
    "RELATIVE_NEXT_EXCLUDE_LAST", "RELATIVE_NEXT_INCLUDE_LAST", "RELATIVE_ONE_PREVIOUS_AND_NEXT",
    "RELATIVE_ALL_PREVIOUS_AND_NEXT", "RELATIVE_TO_CORRECT", "LONGEST_ORDERED_SUBSET",
    "LONGEST_CONTIGUOUS_SUBSET", "SHOW", "HIDE", "none", "123", "abc", "ABCD", "iii", "IIII",
  ]
}
