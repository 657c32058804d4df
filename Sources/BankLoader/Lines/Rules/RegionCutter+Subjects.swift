import ExamModel

/// Headings whose words name a kind elsewhere, and here what the questions are about.
extension RegionCutter {
  /// So many lines of a section are looked at.
  private static let mostLines = 200

  /// Whether a heading for questions of order, 排序 without 题, names the subject of sorting: keys stand
  /// below it, and each is a letter, or several as an alphabet has them.
  func isSubject(at index: Int) -> Bool {
    let line = lines[index].line.glyphs
    let isKind = line.indices.contains { place in
      line.end(of: "排序题", at: place) != nil || line.end(of: "排序題", at: place) != nil
    }
    guard !isKind else { return false }
    var hasKeys = false
    for shape in lines[(index + 1)...].prefix(Self.mostLines) {
      if shape.heading?.namesKind == true { break }
      let keys = Self.keys(of: shape)
      guard keys.allSatisfy({ $0.letters.map { $0 == $0.sorted() } == true }) else { return false }
      hasKeys = hasKeys || keys.contains { $0.letters?.count == 1 }
    }
    return hasKeys
  }

  /// What a line says as keys, in its blank or behind a label.
  private static func keys(of shape: ShapedLine) -> [KeyNotation] {
    var keys: [KeyNotation] = []
    if shape.mayHoldLabels {
      for piece in shape.pieces where piece.field == .bank(.key) && !piece.text.trimmed.isEmpty {
        keys.append(KeyNotation(piece.text))
      }
    }
    if let key = BlankKey.key(in: shape.text) { keys.append(KeyNotation(key.key)) }
    return keys
  }
}
