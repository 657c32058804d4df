/// The lines 正确 and 错误 under a statement, which say what is asked and not what is right.
enum TruthOptions {
  /// Takes the two lines off the end of a stem, as options; a third of them stays with the second.
  static func take(from stem: inout [TidyLine]) -> [TidyOption] {
    var truths: [Bool] = []
    for line in stem.dropFirst().reversed() {
      guard let truth = TruthWords.truth(ofFolded: line.glyphs) else { break }
      truths.insert(truth, at: 0)
    }
    guard (2...3).contains(truths.count), truths[0] != truths[1] else { return [] }
    let lines = Array(stem.suffix(truths.count))
    stem.removeLast(truths.count)
    return [
      TidyOption(letter: 0, lines: [lines[0]]), TidyOption(letter: 1, lines: Array(lines[1...])),
    ]
  }
}
