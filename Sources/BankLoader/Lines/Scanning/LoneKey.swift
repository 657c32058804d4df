/// A key on a line of its own, without a label: `（正确）`, `-D:开除党籍`, `—B`, `ACD`,
/// `故选B`.
enum LoneKey {
  /// The key's text; nil for a line that is something else.
  static func text(of line: Glyphs) -> Glyphs? {
    guard let first = line.first?.scalar else { return nil }
    if KeyNotation(line).isKey { return line }
    if first == "故" || first == "应",
      let end = line.end(of: "故选", at: line.startIndex)
        ?? line.end(of: "应选", at: line.startIndex)
    {
      let rest = line[end...].drop { $0.isSpace || $0.scalar == "：" || $0.scalar == ":" }
      return KeyNotation(rest).letters == nil ? nil : rest
    }
    guard first.isOne(of: "-—–－→") else { return nil }
    let rest = line.drop { $0.scalar.isOne(of: "-—–－→>") }.trimmed
    guard let (_, end) = KeyNotation.leading(rest) else { return nil }
    let place = rest.skipSpaces(from: end)
    let next = rest.scalar(at: place)
    guard next == nil || next == ":" || next == "：" else { return nil }
    // -×: has no text of an option behind it.
    return rest.skipSpaces(from: place + 1) < rest.endIndex ? rest : rest[..<end]
  }
}
