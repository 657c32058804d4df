import ExamModel

/// Where keys begin, below a title and beside a heading.
extension KeySheetReader {
  /// Whether keys follow a title, and not a model answer.
  func begins(at index: Int) -> Bool {
    var index = index
    var isHeaded = false
    while index < lines.count, let heading = lines[index].heading, !isHeaded || heading.namesKind {
      if headed(at: index) != nil { return true }
      isHeaded = isHeaded || heading.namesKind
      index += 1
    }
    guard index < lines.count else { return false }
    if headed(at: index) != nil { return true }
    let line = lines[index].line
    if isTableRow(at: index) { return true }
    if let items = items(of: line) {
      guard !beginsQuestion(at: index) else { return false }
      if isHeaded || (items.count >= 2 && items.allSatisfy(Self.isKey)) { return true }
      return items.count == 1 && Self.isKey(items[0]) && goesOn(after: index)
        || beginsTexts(at: index)
    }
    if isHeaded { return Self.unnumbered(line, isRun: true) != nil }
    var keys: [TidyLine] = []
    for shape in lines[index...] {
      guard let more = Self.unnumbered(shape.line) else { break }
      keys += more
    }
    return !keys.isEmpty && Self.isRow(keys, before: index - 1, of: lines) == true
  }

  /// Whether a further key, or nothing that is numbered, follows a list's first line.
  private func goesOn(after index: Int) -> Bool {
    guard index + 1 < lines.count else { return true }
    let next = KeyItemScanner(lines[index + 1].line).items()
    return next.map { Self.isKey($0[0]) } ?? (lines[index + 1].number == nil)
  }

  /// The keys that stand on the line of a heading, or after a word for a kind: `单选题：A B A`.
  func headed(at index: Int) -> KeySheet.Group? {
    let line = lines[index].line
    if let heading = lines[index].heading {
      guard let end = heading.kindEnd(in: line.glyphs) else { return nil }
      var group = Self.keys(after: end, in: line)
      group?.kind = heading.kind
      return group
    }
    guard
      let sign = line.glyphs.prefix(16).firstIndex(where: {
        $0.scalar.isOne(of: ":：")
      }),
      let heading = HeadingReader(line.glyphs[..<sign].trimmed).mark(), heading.namesKind,
      var group = Self.keys(after: sign, in: line)
    else { return nil }
    group.kind = heading.kind
    return group
  }
}
