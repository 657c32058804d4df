import ExamModel

/// Reads what stands after 答案, for a question of a known kind, without ever guessing.
struct KeyReader {
  let source: SourceText

  /// Single letters, which most keys are, made once.
  private static let letters: [[Int]] = (0..<26).map { [$0] }

  /// The key in a line; nil where the line is none of that kind.
  func key(
    of kind: QuestionKind, in line: Range<Int>, prompts: Int
  ) -> AnswerKey? {
    let value = withoutFullStop(line)
    guard !value.isEmpty else { return nil }
    switch kind {
    case .singleChoice, .multipleChoice: return choices(value).map(AnswerKey.choices)
    case .trueFalse: return truth(value).map(AnswerKey.truth)
    case .fillIn: return blanks(line)
    case .numeric: return numbers(value)
    case .ordering: return lettersInOrder(value).map(AnswerKey.order)
    case .matching: return pairs(value, prompts: prompts)
    case .shortAnswer, .composite: return nil
    }
  }

  /// 对 or 错; those two themselves without making a String.
  func truth(_ range: Range<Int>) -> Bool? {
    let bytes = source.bytes
    let start = range.lowerBound
    if range.count == 3 {
      switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
      case (0xE5, 0xAF, 0xB9): return true
      case (0xE9, 0x94, 0x99): return false
      default: break
      }
    }
    return FieldWords.truth(TextEscape.value(range, in: source))
  }

  /// Letters without repetition, ascending.
  func choices(_ range: Range<Int>) -> [Int]? {
    guard let found = lettersInOrder(range) else { return nil }
    if found.count == 1 { return Self.letters[found[0]] }
    return found.sorted()
  }

  /// Letters without repetition, as given; blanks, commas and the like between them.
  private func lettersInOrder(_ range: Range<Int>) -> [Int]? {
    let bytes = source.bytes.span
    if range.count == 1,
      let (letter, _) = Letters.letter(at: range.lowerBound, to: range.upperBound, in: bytes)
    {
      return Self.letters[letter]
    }
    var found: [Int] = []
    var seen: UInt32 = 0
    var position = range.lowerBound
    while position < range.upperBound {
      if let (letter, end) = Letters.letter(at: position, to: range.upperBound, in: bytes) {
        guard seen & (1 << UInt32(letter)) == 0 else { return nil }
        seen |= 1 << UInt32(letter)
        found.append(letter)
        position = end
      } else {
        let length = lengthOfSeparator(at: position, to: range.upperBound)
        guard length > 0 else { return nil }
        position += length
      }
    }
    return found.isEmpty ? nil : found
  }

  /// `甲|乙；丙（不分先后）`, `甲（或乙）；丙`.
  private func blanks(_ range: Range<Int>) -> AnswerKey? {
    var range = range
    let isAnyOrder = removeAnyOrder(&range)
    var blanks: [[String]] = []
    var hasEmpty = false
    ListScanner.pieces(of: range, in: source.bytes.span, separators: .semicolons) { piece in
      var variants: [String] = []
      ListScanner.items(of: piece, in: source.bytes.span, separators: .bars) {
        let pair = AlternativeText.split($0, of: source.bytes.span)
        variants.append(Self.withoutLabel(TextEscape.value(pair?.first ?? $0, in: source)))
        if let other = pair?.second { variants.append(TextEscape.value(other, in: source)) }
      }
      // An empty piece between others is a blank whose answer is not there.
      if !blanks.isEmpty, blanks[blanks.count - 1].isEmpty { hasEmpty = true }
      blanks.append(variants)
    }
    if blanks.count > 1, blanks[blanks.count - 1].isEmpty { blanks.removeLast() }
    guard !hasEmpty, let first = blanks.first, !first.isEmpty else { return nil }
    return .blanks(blanks, anyOrder: isAnyOrder)
  }

  /// `第一空：甲` names the blank; the answer is 甲.
  private static func withoutLabel(_ text: String) -> String {
    guard text.hasPrefix("第"), let end = text.firstRange(of: "空")?.upperBound, end < text.endIndex,
      text[end] == "：" || text[end] == ":",
      ChineseNumerals.value(of: String(text[..<end].dropFirst().dropLast())) != nil
    else { return text }
    return String(text[text.index(after: end)...].drop { $0 == " " })
  }

  private func removeAnyOrder(_ range: inout Range<Int>) -> Bool {
    let bytes = source.bytes.span
    for words in FieldWords.anyOrderForms {
      let count = words.utf8.count
      guard range.count > count else { continue }
      let start = range.upperBound - count
      guard
        bytes.extracting(start..<range.upperBound).withUnsafeBufferPointer({
          $0.elementsEqual(words.utf8)
        })
      else { continue }
      range = Whitespace.trimmed(range.lowerBound..<start, of: bytes)
      return true
    }
    return false
  }

  /// `2.5±0.1；30`.
  private func numbers(_ range: Range<Int>) -> AnswerKey? {
    var keys: [NumericKey] = []
    var isWrong = false
    ListScanner.pieces(of: range, in: source.bytes.span, separators: .semicolons) { piece in
      let text = TextEscape.value(piece, in: source)
      let sides = text.split(separator: "±", omittingEmptySubsequences: false)
      let values = sides.compactMap { NumberText.value(of: $0.filter { $0 != " " }) }
      guard (1...2).contains(sides.count), values.count == sides.count,
        (values.last ?? 0) >= 0 || values.count == 1
      else {
        isWrong = true
        return
      }
      keys.append(NumericKey(value: values[0], tolerance: values.count == 2 ? values[1] : 0))
    }
    return isWrong || keys.isEmpty ? nil : .numbers(keys)
  }

  /// `1B 2A 3C`: each prompt once, in any order.
  private func pairs(_ range: Range<Int>, prompts: Int) -> AnswerKey? {
    let bytes = source.bytes.span
    var options: [Int?] = Array(repeating: nil, count: prompts)
    var position = range.lowerBound
    while position < range.upperBound {
      let length = lengthOfSeparator(at: position, to: range.upperBound)
      if length > 0 {
        position += length
        continue
      }
      guard let (prompt, end) = Letters.number(at: position, to: range.upperBound, in: bytes),
        options.indices.contains(prompt - 1), options[prompt - 1] == nil
      else { return nil }
      let gap = end + lengthOfDash(at: end, to: range.upperBound)
      guard gap < range.upperBound,
        let (letter, next) = Letters.letter(at: gap, to: range.upperBound, in: bytes)
      else { return nil }
      options[prompt - 1] = letter
      position = next
    }
    let pairs = options.compactMap { $0 }
    return pairs.count == prompts && prompts > 0 ? .pairs(pairs) : nil
  }
}

extension KeyReader {
  /// A key without the 。 or `.` that some put after it.
  private func withoutFullStop(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes
    if range.count > 1, bytes[range.upperBound - 1] == 0x2E {
      return range.lowerBound..<range.upperBound - 1
    }
    let last = range.upperBound - 3
    guard range.count > 3, (bytes[last], bytes[last + 1], bytes[last + 2]) == (0xE3, 0x80, 0x82)
    else { return range }
    return range.lowerBound..<last
  }

  private func lengthOfSeparator(at position: Int, to end: Int) -> Int {
    let bytes = source.bytes
    switch bytes[position] {
    case 0x20, 0x09, 0x2C, 0x3B: return 1
    case 0xE3, 0xEF:
      guard position + 3 <= end else { return 0 }
      switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
      case (0xE3, 0x80, 0x80), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B): return 3
      default: return 0
      }
    default: return 0
    }
  }

  private func lengthOfDash(at position: Int, to end: Int) -> Int {
    position < end && (source.bytes[position] == 0x2D || source.bytes[position] == 0x20) ? 1 : 0
  }
}
