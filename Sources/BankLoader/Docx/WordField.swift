/// A field of a document: an instruction, and what it gave last.
struct WordField {
  /// Whether its instruction is being read, and not yet what it gave.
  var isInstruction = true
  var instruction = ""

  /// What a field shows that writes characters over or above each other: `eq \o\ac(○,11)` is ⑪.
  var formula: String? {
    let words = instruction.filter { !$0.isWhitespace }
    guard words.lowercased().hasPrefix("eq\\") else { return nil }
    let kind = words.dropFirst(3).prefix { $0 != "(" }.lowercased()
    guard let open = words.firstIndex(of: "("), words.last == ")" else { return "〔图〕" }
    let inside = words[words.index(after: open)...].dropLast()
    let pieces = inside.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "，" })
    guard pieces.count == 2 else { return "〔图〕" }
    switch kind {
    case "f": return "\(pieces[0])/\(pieces[1])"
    case _ where kind.hasPrefix("o") && "○◯〇".contains(pieces[0]):
      return Int(pieces[1]).map(WordNumber.circled) ?? "(\(pieces[1]))"
    default: return "〔图〕"
    }
  }
}
