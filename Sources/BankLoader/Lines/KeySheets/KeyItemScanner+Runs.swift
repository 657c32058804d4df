/// Keys that stand together without numbers between them.
extension KeyItemScanner {
  /// As many keys as a range has numbers; nil where it has more or fewer.
  static func keys(in value: Glyphs, count: Int) -> [Glyphs]? {
    let words = value.split {
      $0.isSpace || $0.scalar.isOne(of: ",，、;；|")
    }
    if let truths = truths(in: words), truths.count == count { return truths }
    guard words.allSatisfy({ KeyNotation($0).isKey || isRun($0) }) else { return nil }
    if words.count == count, words.allSatisfy({ KeyNotation($0).isKey }) { return words }
    let signs = words.flatMap { word in word.indices.map { word[$0...$0] } }
    guard signs.count == count, signs.allSatisfy({ KeyNotation($0).isKey }) else { return nil }
    return signs
  }

  /// Words for right and wrong that stand together: `对正确错误√`.
  private static func truths(in words: [Glyphs]) -> [Glyphs]? {
    var truths: [Glyphs] = []
    for word in words {
      var place = word.startIndex
      while place < word.endIndex {
        guard let (_, end) = TruthWords.leading(word, at: place) else { return nil }
        truths.append(word[place..<end])
        place = end
      }
    }
    return truths
  }

  /// Whether every sign of a word is a key by itself: `ABCDA`, `√×√`.
  static func isRun(_ word: Glyphs) -> Bool {
    word.indices.allSatisfy { KeyNotation(word[$0...$0]).isKey }
  }
}
