/// The name of a column or member, and what it says.
struct ColumnName {
  /// As the file has it.
  let text: String
  let field: RecordField
  /// Among names of the same field, the lower is the more exact.
  let rank: Int
  /// What its name says of answers and stems beside others.
  let standing: NameStanding

  /// The meaning of a name; nil for a name that says nothing known.
  init?(_ text: String) {
    guard let name = Self.memo.meaning(of: text, { Self(reading: $0) }) else { return nil }
    self = name
  }

  private static let memo = Memo<ColumnName?>()

  private init?(reading text: String) {
    // Most names are known as they stand.
    guard let (field, rank) = Self.known[text] ?? Self.unfolded(text) else { return nil }
    self.text = text
    self.field = field
    self.rank = rank
    standing =
      field == .key || field == .stem ? NameStanding(of: Self.folded(text)) : .plain
  }

  /// Among names of the same field, the lower comes first.
  var order: Int { standing.rawValue * 1_000 + rank }

  private static func unfolded(_ text: String) -> (RecordField, Int)? {
    guard !holdsValue(text) else { return nil }
    return firstLine(of: text) ?? meaning(of: text) ?? beforeDash(text).flatMap(meaning)
  }

  private static func meaning(of text: String) -> (RecordField, Int)? {
    let folded = folded(text)
    guard !folded.isEmpty, folded.unicodeScalars.count <= 24 else { return nil }
    return exact(folded) ?? prefixed(folded) ?? settled(folded) ?? similar(folded)
  }

  private static func exact(_ name: String) -> (RecordField, Int)? {
    known[name] ?? judged(name) ?? option(name) ?? optionList(name)
  }

  /// What the first of several lines means, which notes may follow: `选项1⏎填空题：区分大小写`; nil where
  /// all of them are a name.
  private static func firstLine(of text: String) -> (RecordField, Int)? {
    guard let end = text.firstIndex(where: \.isNewline), text.utf8.count <= 240,
      exact(folded(text)) == nil
    else { return nil }
    return exact(folded(String(text[..<end])))
  }

  /// `Question` of `Question - max 120 characters`; nil for a text without a dash between spaces.
  private static func beforeDash(_ text: String) -> String? {
    guard text.utf8.count <= 120 else { return nil }
    let dash = [" - ", " – ", " — "].compactMap(text.firstRange).min {
      $0.lowerBound < $1.lowerBound
    }
    return dash.map { String(text[..<$0.lowerBound]) }
  }

  /// Whether a text is a known name and no more than like one.
  static func isExact(_ text: String) -> Bool {
    guard text.utf8.count <= longest, !FieldText.isDigits(text), !holdsValue(text) else {
      return false
    }
    let folded = folded(text)
    return !folded.isEmpty && (known[folded] ?? option(folded)) != nil
  }

  /// The option that a text is the name of: `option_b`, `选项B`; nil for any other text.
  static func optionName(of text: String) -> OptionName? {
    guard text.utf8.count <= longest, !holdsValue(text) else { return nil }
    let folded = folded(text)
    guard folded.unicodeScalars.count <= 24, case .option(let name)? = option(folded)?.0,
      known[folded] == nil
    else { return nil }
    return name
  }

  /// No name has more bytes; most cells of a sheet do.
  private static let longest = 96

  /// Whether a colon parts a name from a value: `参考答案：A` is a line of text that a comma cut.
  private static func holdsValue(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    var depth = 0
    // 答案（如：A,B）: within brackets an example is given.
    let colon = scalars.firstIndex { scalar in
      if "（([【".unicodeScalars.contains(scalar) { depth += 1 }
      if "）)]】".unicodeScalars.contains(scalar) { depth -= 1 }
      return depth <= 0 && (scalar == ":" || scalar == "：")
    }
    guard let colon else { return false }
    let value = scalars[scalars.index(after: colon)...].prefix { $0 != "," && $0 != "，" }
    return LetterAnswer.letters(in: String(value)) != nil
  }

  /// A name without what it says besides: `*题干（必填）` is 题干, `question_type` is questiontype.
  private static func folded(_ text: String) -> String {
    var plain = ""
    var bare = ""
    var depth = 0
    for scalar in text.unicodeScalars.prefix(120) {
      let scalar = FieldText.halfWidth(scalar)
      switch scalar {
      case "(", "[", "【", "<", "《": depth += 1
      case ")", "]", "】", ">", "》": depth = max(0, depth - 1)
      case "*", "_", "-", ":", ".", "、", "#", "\"", "'", "★", "●", "\u{FEFF}", "\u{200B}": break
      default:
        guard !scalar.properties.isWhitespace else { continue }
        plain.unicodeScalars.append(scalar)
        if depth == 0 { bare.unicodeScalars.append(scalar) }
      }
    }
    // 选项(A): the letter in brackets tells the option.
    let isLettered =
      optionPrefixes.contains(bare.lowercased()) && plain.hasPrefix(bare)
      && place(of: Substring(plain.dropFirst(bare.count).lowercased())) != nil
    let name = TraditionalNames.simplified(bare.isEmpty || isLettered ? plain : bare).lowercased()
    // stem_html, options_json
    let isMarked = (name.hasSuffix("html") || name.hasSuffix("json")) && name.utf8.count > 4
    return isMarked ? String(name.dropLast(4)) : name
  }

  /// `timu_title`, `shiti_daan`, `ques_level`, `quA`: what all names of a table begin with.
  private static func prefixed(_ name: String) -> (RecordField, Int)? {
    for prefix in tablePrefixes where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      // `questions` is no option S.
      let isPinyin = prefix.hasSuffix("i") || prefix.hasSuffix("u")
      guard let (field, rank) = known[rest] ?? (isPinyin ? option(rest) : nil) else { continue }
      return (field, rank + 40)
    }
    return nil
  }

  /// `newAnswer`, `officialAnswer`: of names for answers only, since much is new.
  private static func settled(_ name: String) -> (RecordField, Int)? {
    guard let rest = NameStanding.bare(name), let (field, rank) = known[rest], field == .key else {
      return nil
    }
    return (field, rank + 40)
  }

  private static let tablePrefixes = [
    "timu", "shiti", "question", "ques", "qu", "q", "item", "topic", "subject",
  ]

  /// The rank of `q`: names before it mean nothing but a stem, those behind it may name other things.
  static let lastSureStem = known["q"]?.1 ?? 0

  /// Whether it is `answer1`: an option only beside a name for the right one.
  var isLooseOption: Bool { field.isOption && rank == Self.answerRank }
  static let answerRank = 90
  /// The rank of `A`: a letter and nothing else.
  static let letterRank = 30

  static func withoutEnding(_ name: Substring, _ endings: [String]) -> Substring {
    endings.first(where: name.hasSuffix).map { name.dropLast($0.count) } ?? name
  }

  static func place(of text: Substring) -> OptionName? {
    if text.utf8.count == 1, let byte = text.utf8.first, (0x61...0x7A).contains(byte) {
      return .letter(Int(byte) - 0x61)
    }
    if text.utf8.count <= 2, FieldText.isDigits(text) { return Int(text).map(OptionName.number) }
    let numerals: [Character] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    if text.count == 1, let numeral = text.first.flatMap(numerals.firstIndex) {
      return .number(numeral + 1)
    }
    return nil
  }

  /// What a longer name is about.
  private static func similar(_ name: String) -> (RecordField, Int)? {
    // Ids are names too, and most of the words are Chinese.
    let isLatin = name.utf8.allSatisfy { $0 < 0x80 }
    let text = Array(name.utf8)
    for (index, (word, field)) in words.enumerated() {
      guard let first = word.utf8.first, !isLatin || first < 0x80 else { continue }
      let isWithin = text.indices.contains { place in
        text[place] == first && text[place...].starts(with: word.utf8)
      }
      if isWithin { return (field, 100 + index) }
    }
    return nil
  }
}
