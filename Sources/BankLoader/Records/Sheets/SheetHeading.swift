import ExamModel

/// A text that names what follows: `一、单项选择题`, `第二章 总则`, `xz`.
struct SheetHeading {
  /// What the questions under it stand under.
  let name: String
  /// The kind that it names.
  let kind: KindWord?

  /// The heading in a text; nil for any other text.
  init?(_ text: String) {
    let text = FieldText.trimmed(text)
    guard !text.isEmpty, !text.contains("\n") else { return nil }
    let bytes = Array(text.utf8)
    switch LineMarker(of: 0..<bytes.count, in: bytes.span) {
    case .heading(let kind, let name):
      self.name = String(decoding: bytes[name], as: UTF8.self)
      self.kind = kind.map(KindWord.kind)
    case .topic(let name):
      self.name = String(decoding: bytes[name], as: UTF8.self)
      kind = nil
    default:
      guard let kind = KindWord.known(text) ?? Self.counted(text) else { return nil }
      name = text
      self.kind = kind
    }
  }

  /// The kind in `3.判断（20题）`, as sheets are called.
  private static func counted(_ text: String) -> KindWord? {
    guard text.utf8.count <= 60 else { return nil }
    let digits = text.prefix(while: \.isNumber)
    let rest = text.dropFirst(digits.count).drop { ".、．- ".contains($0) }
    let word = FieldText.trimmed(String(rest.prefix { !"（(".contains($0) }))
    return word.isEmpty || word.utf8.count == text.utf8.count ? nil : KindWord.known(word)
  }
}
