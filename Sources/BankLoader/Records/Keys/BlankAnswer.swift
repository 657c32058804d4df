import ExamModel

/// The answers of a fill-in question, cut so that each blank has one.
enum BlankAnswer {
  /// The key of an answer for a stem; the number of its blanks may still differ from the stem's.
  static func key(_ answer: FieldValue, stem: String) -> AnswerKey? {
    let count = max(BlankCounter.count(in: stem), 1)
    if case .list(let values) = answer { return key(values) }
    let text = FieldText.trimmed(answer.shown)
    if let list = LiteralReader.list(in: text), case .list(let values) = list { return key(values) }
    guard !text.isEmpty else { return nil }
    if text.hasPrefix("[填空") || text.hasPrefix("【填空"), let pieces = numbered(text) {
      return key(pieces)
    }
    if !text.hasPrefix("第"), let canonical = canonical(text), blanks(of: canonical) == count {
      return canonical
    }
    // `甲;乙;` for one blank: whether either would do nothing says.
    if count == 1, let last = text.last, "；;".contains(last),
      text.dropLast().contains(where: { "；;".contains($0) })
    {
      return nil
    }
    if count == 1 { return .blanks([spellings(text) ?? [withoutName(text)]], anyOrder: false) }
    if let pieces = numbered(text), pieces.count == count { return key(pieces) }
    for separator in separators {
      let pieces = OptionSeparator.pieces(of: text, separatedBy: separator)
      if pieces.count == count, !pieces.contains("") { return key(pieces) }
    }
    return canonical(text)
  }

  private static func key(_ pieces: [String]) -> AnswerKey {
    .blanks(pieces.map { [$0] }, anyOrder: false)
  }

  /// Each value a blank; a list within it its variants.
  private static func key(_ values: [FieldValue]) -> AnswerKey? {
    var blanks: [[String]] = []
    for value in values where !value.isEmpty {
      if case .list(let variants) = value {
        blanks.append(variants.map(\.shown))
      } else if case .object(let object) = value {
        blanks.append(variants(of: object))
      } else {
        blanks.append([StemText.answer(value.shown)])
      }
    }
    // An empty text is no answer.
    let isWhole = blanks.allSatisfy { !$0.isEmpty && $0.allSatisfy { !$0.isEmpty } }
    return blanks.isEmpty || !isWhole ? nil : .blanks(blanks, anyOrder: false)
  }

  /// `{"accepted": ["甲", "乙"], "primary": "甲"}`: the list, else the one text.
  private static func variants(of object: FieldObject) -> [String] {
    for member in object.members {
      guard case .list(let values) = member.value else { continue }
      let texts = values.compactMap(\.string).map(FieldText.trimmed)
      if !texts.isEmpty, texts.count == values.count { return texts }
    }
    let name = OptionMembers([object])?.text
    let text = name.flatMap { object[$0] }?.shown ?? ""
    return [StemText.answer(text)]
  }

  /// `BEIJING;beijing`: one text in several spellings; nil for any other text.
  private static func spellings(_ text: String) -> [String]? {
    for separator in ["；", ";", "|"] where text.contains(separator) {
      let pieces = OptionSeparator.pieces(of: text, separatedBy: separator)
      if pieces.count > 1, Set(pieces.map { FieldText.halfWidth($0).lowercased() }).count == 1 {
        return pieces
      }
    }
    return nil
  }

  private static func canonical(_ text: String) -> AnswerKey? {
    guard !text.contains("\n") else { return nil }
    let source = SourceText(file: "", bytes: Array(text.utf8))
    return KeyReader(source: source).key(of: .fillIn, in: 0..<source.bytes.count, prompts: 0)
  }

  private static func blanks(of key: AnswerKey) -> Int {
    if case .blanks(let blanks, _) = key { blanks.count } else { 0 }
  }

  /// A stem with plain blanks in place of `[填空1]`, `【填空2】`.
  static func unnamed(_ stem: String) -> String {
    guard mayName(stem), stem.holds("填空1]") || stem.holds("填空1】") else { return stem }
    var stem = stem
    for number in 1...10 {
      for name in ["[填空\(number)]", "【填空\(number)】"] {
        stem = stem.replacing(name, with: "____")
      }
    }
    return stem
  }

  /// Whether a bracket may close behind a 1, which in nearly all stems none does.
  private static func mayName(_ stem: String) -> Bool {
    var stem = stem
    return stem.withUTF8 { bytes in
      bytes.indices.dropLast().contains { place in
        bytes[place] == 0x31 && (bytes[place + 1] == 0x5D || bytes[place + 1] == 0xE3)
      }
    }
  }

  private static let separators = [
    "；", ";", "|", "\n", "##", "**", "$", "#", "\t", "  ", "、", "，", ",", "/", " ",
  ]

  /// `①甲②乙`, `（1）甲（2）乙`, `第一空：甲 第二空：乙`: the pieces, without their numbers.
  private static func numbered(_ text: String) -> [String]? {
    for marks in markSets where text.hasPrefix(marks[0]) {
      var pieces: [String] = []
      var rest = Substring(text)
      for (index, mark) in marks.enumerated() {
        guard rest.hasPrefix(mark) else { break }
        rest = rest.dropFirst(mark.count)
        let next = index + 1 < marks.count ? rest.firstRange(of: marks[index + 1]) : nil
        pieces.append(trimmed(rest[..<(next?.lowerBound ?? rest.endIndex)]))
        rest = rest[(next?.lowerBound ?? rest.endIndex)...]
      }
      if pieces.count > 1, !pieces.contains("") { return pieces }
    }
    return nil
  }

  /// `第一空：甲` without the name of the only blank.
  private static func withoutName(_ text: String) -> String {
    for name in ["第一空", "第1空"] where text.hasPrefix(name) {
      let rest = trimmed(Substring(text.dropFirst(name.count)))
      if !rest.isEmpty { return rest }
    }
    return text
  }

  private static func trimmed(_ piece: Substring) -> String {
    let marks = "；;，,、。：: \t\n\u{3000}"
    let start = piece.drop { marks.contains($0) }
    guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return String(start[...last])
  }

  private static let markSets: [[String]] = {
    let circled = (0..<20).compactMap { Unicode.Scalar(0x2460 + UInt32($0)).map { String($0) } }
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return [
      circled, (1...20).map { "（\($0)）" }, (1...20).map { "(\($0))" },
      numerals.map { "第\($0)空" }, (1...10).map { "第\($0)空" }, (1...20).map { "\($0)." },
      (1...20).map { "\($0)、" },
      (1...10).map { "[填空\($0)]" }, (1...10).map { "【填空\($0)】" }, (1...10).map { "填空\($0)" },
    ]
  }()
}
