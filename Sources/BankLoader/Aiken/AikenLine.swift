/// What a line of an Aiken file is.
enum AikenLine: Equatable {
  /// Nothing.
  case blank
  /// `A) …` or `A. …`, the letter counted from 0; `line` is all of it.
  case option(Int, String, line: String)
  /// `ANSWER: B`, without the word.
  case answer(String)
  /// What stands behind an answer: the explanation, or nil for marks and tags.
  case note(String?, line: String)
  /// Anything else.
  case text(String)

  init(_ line: String) {
    let bytes = Array(line.utf8)
    if line.isEmpty {
      self = .blank
    } else if let value = Self.answer(line) {
      self = .answer(value)
    } else if let note = Self.note(line) {
      self = .note(note.isShown ? note.text : nil, line: line)
    } else if bytes.count > 1, (0x41...0x5A).contains(bytes[0]),
      bytes[1] == 0x29 || bytes[1] == 0x2E
    {
      let text = TextFormat.cleaned(String(decoding: bytes[2...], as: UTF8.self))
      self = .option(Int(bytes[0] - 0x41), text, line: line)
    } else {
      self = .text(line)
    }
  }

  /// `FEEDBACK: …`, `SCORE: 5`, as some programs write behind the answer.
  private static func note(_ line: String) -> (text: String, isShown: Bool)? {
    guard let colon = line.firstIndex(where: { ":：".contains($0) }) else { return nil }
    let name = line[..<colon].uppercased()
    guard explanations.contains(name) || others.contains(name) else { return nil }
    let text = TextFormat.cleaned(String(line[line.index(after: colon)...]))
    return (text, explanations.contains(name))
  }

  private static let explanations: Set<String> = [
    "FEEDBACK", "EXPLANATION", "ANSWER_EXPLANATION", "RATIONALE", "COMMENT",
  ]
  private static let others: Set<String> = [
    "SCORE", "WEIGHT", "TAGS", "POINTS", "MARKS", "NUMBERING",
  ]

  private static func answer(_ line: String) -> String? {
    guard line.prefix(6).uppercased() == "ANSWER" else { return nil }
    let rest = TextFormat.cleaned(String(line.dropFirst(6)))
    guard let colon = rest.first, colon == ":" || colon == "：" else { return nil }
    return TextFormat.cleaned(String(rest.dropFirst()))
  }
}
