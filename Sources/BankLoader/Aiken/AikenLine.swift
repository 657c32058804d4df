/// What a line of an Aiken file is.
enum AikenLine: Equatable {
  /// Nothing.
  case blank
  /// `A) …` or `A. …`, the letter counted from 0; `line` is all of it.
  case option(Int, String, line: String)
  /// `ANSWER: B`, without the word.
  case answer(String)
  /// Anything else.
  case text(String)

  init(_ line: String) {
    let bytes = Array(line.utf8)
    if line.isEmpty {
      self = .blank
    } else if let value = Self.answer(line) {
      self = .answer(value)
    } else if bytes.count > 1, (0x41...0x5A).contains(bytes[0]),
      bytes[1] == 0x29 || bytes[1] == 0x2E
    {
      let text = TextFormat.cleaned(String(decoding: bytes[2...], as: UTF8.self))
      self = .option(Int(bytes[0] - 0x41), text, line: line)
    } else {
      self = .text(line)
    }
  }

  private static func answer(_ line: String) -> String? {
    guard line.prefix(6).uppercased() == "ANSWER" else { return nil }
    let rest = TextFormat.cleaned(String(line.dropFirst(6)))
    guard let colon = rest.first, colon == ":" || colon == "：" else { return nil }
    return TextFormat.cleaned(String(rest.dropFirst()))
  }
}
