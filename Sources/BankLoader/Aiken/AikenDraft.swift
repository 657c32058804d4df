/// What has been read of a question in Aiken.
struct AikenDraft {
  /// The line that it begins on.
  var line: Int
  var stem: [String] = []
  var options: [String] = []
  /// What stands after `ANSWER:`, and its line.
  var answer: (text: String, line: Int)?
  /// What explains it before its answer.
  var notes: [String] = []
  /// Letters skip or repeat, so no letter says for certain which option is meant.
  var hasWrongLetters = false

  init(line: Int) { self.line = line }

  /// Appends a line to the stem or to the last option.
  mutating func append(_ text: String) {
    if options.isEmpty {
      stem.append(text)
    } else {
      options[options.count - 1] += "\n" + text
    }
  }

  /// The options that an answer names by their letters alone, `B` or `A, C`; nil for anything else.
  func letters(of answer: String) -> [Int]? {
    var letters = answer
    if let last = letters.last, ").".contains(last) { letters.removeLast() }
    return LetterAnswer.letters(in: letters)?.sorted()
  }
}
