import ExamModel

/// A stem without what files put around it: markup, a number, the kind in brackets.
struct StemText {
  /// The stem in its forms: as it is, and without what may be around it.
  private(set) var whole: String
  /// Without its number.
  private(set) var unnumbered: String
  /// Without the kind in brackets.
  private(set) var unmarked: String
  /// Without either.
  private(set) var bare: String
  private(set) var number: Int?
  /// Whether a digit follows the number, which may then be part of another: `2.5米`.
  private(set) var isTight = false
  /// The kind that stands in brackets before or behind it.
  private(set) var kind: KindWord?
  private(set) var hasMedia = false
  /// Lines that are headings, and belong to what follows.
  private(set) var stray: [String] = []

  init(_ raw: String) {
    let plain = Self.plain(raw)
    hasMedia = plain.hasMedia
    whole = Self.withoutSource(Self.withoutStars(plain.text))
    (unnumbered, unmarked, bare) = (whole, whole, whole)
    if whole.utf8.contains(0x0A) { dropHeadings() }
    if Self.mayHaveMore(whole) { takeForms() }
  }

  /// Whether a text begins or ends with what may be a number or a bracket.
  private static func mayHaveMore(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.unicodeScalars.last else { return false }
    switch first {
    case 0x28, 0x5B, 0x30...0x39, 0xE3, 0xEF: return true
    default:
      return first == 0xE7 && text.hasPrefix("第") || ")）]】］".unicodeScalars.contains(last)
        || labelled(text) != nil
    }
  }

  private mutating func dropHeadings() {
    var lines = whole.split(separator: "\n").map(String.init)
    while lines.count > 1, let last = lines.last, let heading = SheetHeading(last),
      heading.kind != nil
    {
      stray.append(lines.removeLast())
    }
    whole = lines.joined(separator: "\n")
  }

  private mutating func takeForms() {
    (unmarked, kind) = Self.withoutKind(whole)
    (unnumbered, bare) = (whole, unmarked)
    if let (number, rest, isTight) = Self.number(of: whole) {
      self.number = number
      self.isTight = isTight
      unnumbered = rest
      let inner = Self.withoutKind(rest)
      bare = inner.text
      kind = kind ?? inner.kind
    }
    if unmarked != whole, let (number, rest, isTight) = Self.number(of: unmarked) {
      self.isTight = self.number == nil && isTight
      self.number = self.number ?? number
      bare = rest
      if unnumbered == whole { unnumbered = rest }
    }
  }

  /// What a text says to a reader: its markup, where it has any, undone.
  static func plain(_ raw: String) -> PlainText {
    guard mayHoldMarkup(raw.utf8.span) else {
      return PlainText(text: TextFormat.cleaned(raw), hasMedia: false)
    }
    return TextFormat.automatic.plainText(of: raw)
  }

  /// What an answer says to a reader: `<a>` is what is asked for, where nothing else would be left.
  static func answer(_ raw: String) -> String {
    let plain = plain(raw)
    return plain.text.isEmpty && !plain.hasMedia ? TextFormat.cleaned(raw) : plain.text
  }

  private static func mayHoldMarkup(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where text[place] == 0x3C || text[place] == 0x26 { return true }
    return false
  }

  /// `** 题干`, `**题干**`, `* 题干` without the stars; `题目：题干` and `题目12：题干` without the
  /// label.
  private static func withoutStars(_ text: String) -> String {
    for label in ["题目", "题干", "问题", "试题"] where text.utf8.starts(with: label.utf8) {
      let rest = text.dropFirst(label.count).drop { ("0"..."9").contains($0) }
      if let sign = rest.first, sign == "：" || sign == ":" {
        return FieldText.trimmed(String(rest.dropFirst()))
      }
    }
    guard text.utf8.first == 0x2A else { return text }
    let isBold = text.hasPrefix("**")
    guard isBold || text.hasPrefix("* ") else { return text }
    var rest = text.drop { $0 == "*" || $0 == " " }
    if isBold, rest.hasSuffix("**") { rest = rest.dropLast(2) }
    return FieldText.trimmed(String(rest))
  }

  /// A stem without `【出题：某校】` at either end.
  private static func withoutSource(_ text: String) -> String {
    if text.hasPrefix("【"), let end = text.firstIndex(of: "】"), isSource(text.dropFirst()),
      text.index(after: end) < text.endIndex
    {
      return FieldText.trimmed(String(text[text.index(after: end)...]))
    }
    guard text.utf8.last == 0x91, text.hasSuffix("】"), let start = text.lastIndex(of: "【"),
      start > text.startIndex, isSource(text[text.index(after: start)...])
    else { return text }
    return FieldText.trimmed(String(text[..<start]))
  }

  private static func isSource(_ inside: Substring) -> Bool {
    ["出题：", "出题:", "来源：", "来源:"].contains(where: inside.hasPrefix)
  }

  /// A stem without `（3分）` at its end, and what it says; nil for one that ends otherwise.
  static func withoutScore(_ text: String) -> (text: String, score: String)? {
    guard let last = text.utf8.last, last == 0x29 || last == 0x89,
      text.hasSuffix("分)") || text.hasSuffix("分）"),
      let start = text.lastIndex(where: { $0 == "(" || $0 == "（" }), start > text.startIndex
    else { return nil }
    let score = text[text.index(after: start)...].dropLast(2)
    let number = FieldText.trimmed(String(score))
    guard number.utf8.count <= 5, Double(number) != nil else { return nil }
    return (FieldText.trimmed(String(text[..<start])), number)
  }

  /// `12.`, `12、`, `第12题`; nil where a number is part of the text.
  private static func number(
    of text: String
  ) -> (value: Int, rest: String, isTight: Bool)? {
    let bytes = text.utf8.span
    let isCounted = text.utf8.first == 0xE7 && text.hasPrefix("第")
    let start = isCounted ? 3 : 0
    guard bytes.count > start,
      let (number, end) = Letters.number(at: start, to: bytes.count, in: bytes),
      number < 100_000
    else { return nil }
    var isTight = false
    var rest = Substring(String(decoding: Array(text.utf8)[end...], as: UTF8.self))
    if isCounted {
      guard rest.hasPrefix("题") else { return nil }
      rest = rest.dropFirst()
      if let next = rest.first, ".．、:：".contains(next) { rest = rest.dropFirst() }
    } else {
      guard let sign = rest.first, ".．、\t#".contains(sign) else { return nil }
      rest = rest.dropFirst()
      isTight =
        (sign == "." || sign == "．") && rest.utf8.first.map { (0x30...0x39).contains($0) } == true
    }
    let stem = FieldText.trimmed(String(rest))
    return stem.contains(where: \.isLetter) ? (number, stem, isTight) : nil
  }
}
