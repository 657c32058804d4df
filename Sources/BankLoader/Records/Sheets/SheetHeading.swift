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
      guard let kind = KindWord.known(text) else { return nil }
      name = text
      self.kind = kind
    }
  }
}
