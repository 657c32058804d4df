/// A key on a line of its own, without a label: `（正确）`, `-D:开除党籍`, `—B`, `ACD`.
enum LoneKey {
  /// The key's text; nil for a line that is something else.
  static func text(of line: Glyphs) -> Glyphs? {
    guard let first = line.first?.scalar else { return nil }
    if KeyNotation(line).isKey { return line }
    guard first.isOne(of: "-—–－→") else { return nil }
    let rest = line.drop { $0.scalar.isOne(of: "-—–－→>") }.trimmed
    guard let (_, end) = KeyNotation.leading(rest) else { return nil }
    let next = rest.scalar(at: rest.skipSpaces(from: end))
    return next == nil || next == ":" || next == "：" ? rest : nil
  }
}
