/// Options of a cell with a bar behind each letter, and perhaps before what says whether it is right:
/// `A|值班员|1,B|驾驶员|0`.
enum BarredLetters {
  private static let bars: [Character] = ["|", "｜", "$", "#"]
  private static let signs: [Character] = [",", ";", "，", "；", "\n"]

  /// The options of a text; nil for any other.
  static func list(in text: String) -> OptionList? {
    guard text.utf8.first == 0x41,
      let bar = text.dropFirst().first(where: { $0 != " " }), bars.contains(bar)
    else { return nil }
    let pieces = text.split(separator: bar, omittingEmptySubsequences: false)
      .map { FieldText.trimmed(String($0)) }
    guard pieces.count > 2, pieces[0] == "A" else { return nil }
    return marked(pieces) ?? plain(pieces)
  }

  /// `A`, `甲`, `1,B`, `乙`, `0`.
  private static func marked(_ pieces: [String]) -> OptionList? {
    guard pieces.count > 4, pieces.count.isMultiple(of: 2) == false else { return nil }
    var texts: [String] = []
    var right: [Int] = []
    for place in stride(from: 1, to: pieces.count, by: 2) {
      var flag = pieces[place + 1]
      if place + 2 < pieces.count {
        guard let before = rest(of: flag, beforeLetter: texts.count + 1) else { return nil }
        flag = before
      }
      guard flag == "0" || flag == "1" else { return nil }
      if flag == "1" { right.append(texts.count) }
      texts.append(pieces[place])
    }
    guard !texts.contains("") else { return nil }
    return OptionList(texts, labels: texts.indices.map(KeyText.letter), right: right)
  }

  /// `A`, `甲,B`, `乙`.
  private static func plain(_ pieces: [String]) -> OptionList? {
    var texts: [String] = []
    for piece in pieces[1..<(pieces.count - 1)] {
      guard let text = rest(of: piece, beforeLetter: texts.count + 1) else { return nil }
      texts.append(text)
    }
    texts.append(pieces[pieces.count - 1])
    guard !texts.contains("") else { return nil }
    return OptionList(texts, labels: texts.indices.map(KeyText.letter))
  }

  /// What stands before a sign and the letter of the next option at the end of a piece; nil where
  /// that letter does not stand there.
  private static func rest(of piece: String, beforeLetter letter: Int) -> String? {
    let label = KeyText.letter(letter)
    guard piece.hasSuffix(label) else { return nil }
    let before = FieldText.trimmed(String(piece.dropLast(label.count)))
    // A line's end is blank space, which is trimmed away.
    let isBroken = piece.dropLast(label.count).last?.isNewline == true
    if isBroken { return before }
    guard let sign = before.last, signs.contains(sign) else { return nil }
    return FieldText.trimmed(String(before.dropLast()))
  }
}
