/// Texts that a question is about, and places that name no option.
extension ObjectReading {
  /// A text named `context` that says so little names what the question belongs to.
  private static let least = 20

  /// Whether a text under a name for materials is something to read.
  static func isMaterial(_ text: String, named name: String) -> Bool {
    guard name.lowercased() == "context" else { return !FieldText.trimmed(text).isEmpty }
    let text = FieldText.trimmed(text)
    return text.unicodeScalars.count >= least || BlankCounter.count(in: text) > 0
      || text.last.map { "。.？?！!”\"".contains($0) } == true
  }

  /// Puts what a question is about before its stem: `"passage": "……", "question": "……"`.
  mutating func takeMaterial() {
    guard let material, case .text(let text) = material.value,
      case .text(let stem)? = fields[.stem], holders[.stem] != material.name,
      let place = unread.firstIndex(where: { $0.name == material.name })
    else { return }
    unread.remove(at: place)
    let texts = parts.isEmpty ? [text, stem] : [stem, text]
    fields[.stem] = .text(texts.map(FieldText.trimmed).joined(separator: "\n"))
  }

  /// Drops an index below all options: `"options": [], "correct_index": -1`.
  mutating func takeNoIndex() {
    guard fields[.key] == .number("-1"), options.isEmpty,
      fields[.options]?.isEmpty != false,
      let name = holders[.key]?.lowercased(), name.contains("index") || name.contains("idx")
    else { return }
    fields[.key] = nil
  }

  /// Drops a list of noughts where neither options nor blanks are: it marks nothing as right.
  mutating func takeNoMarks() {
    guard case .list(let values)? = fields[.key], values.count > 1, options.isEmpty,
      values.allSatisfy({ $0.string == "0" }), fields[.options]?.isEmpty != false,
      BlankCounter.count(in: fields[.stem]?.string ?? "") != values.count
    else { return }
    fields[.key] = nil
  }

  /// Most parts of a question whose text stands under a name that chapters have too.
  private static let mostParts = 8

  /// Whether a text above questions is what these are about, and no name for them: it ends as
  /// sentences do.
  var isAboutParts: Bool {
    guard (1...Self.mostParts).contains(parts.count), let stem = fields[.stem]?.string,
      ["title", "content", "text", "question", "题目", "试题"].contains(holders[.stem]?.lowercased())
    else { return false }
    let text = FieldText.trimmed(stem)
    return text.unicodeScalars.count >= Self.least && text.last.map { "。？".contains($0) } == true
  }
}
