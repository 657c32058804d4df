import ExamModel

/// Lines that are nothing but a tag.
extension TagRule {
  /// The tag that a whole line is: `【单选题】`, `(多选题)`.
  static func wholeLine(_ line: Glyphs) -> KindTag? {
    if let (inside, end) = line.bracket(at: line.startIndex), end == line.endIndex {
      return KindTag(of: inside)
    }
    if KindNames.kind(of: line) != nil { return KindTag(of: line) }
    // 单选题（2分）
    if let open = line.prefix(12).firstIndex(where: { $0.traits.contains(.opening) }),
      let kind = KindNames.kind(of: line[..<open].trimmed),
      let (inside, end) = line.bracket(at: open), end == line.endIndex,
      var tag = KindTag(of: inside), tag.marks != nil, tag.kind == nil
    {
      tag.kind = kind
      return tag
    }
    return titleTag(line)
  }

  /// The tag of a question's title: an identifier and a box that names the kind among other things,
  /// `GLO20【消防 · 中 · 单选】`.
  private static func titleTag(_ line: Glyphs) -> KindTag? {
    guard line.first?.letter != nil, line.last?.scalar == "】",
      let open = line.prefix(24).firstIndex(where: { $0.scalar == "【" }),
      line[..<open].allSatisfy({ $0.scalar.isASCII }),
      let (inside, end) = line.bracket(at: open), end == line.endIndex
    else { return nil }
    return inside.split { $0.scalar.isOne(of: "·・、，,|/／") }.lazy
      .compactMap { KindTag(of: $0.trimmed) }.first { $0.kind != nil }
  }
}
