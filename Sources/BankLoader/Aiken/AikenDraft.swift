/// What has been read of a question in Aiken.
struct AikenDraft {
  /// The line that it begins on.
  var line: Int
  var stem: [String] = []
  var options: [String] = []
  /// What stands after `ANSWER:`, and its line.
  var answer: (text: String, line: Int)?
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

  /// The option that an answer names by its letter alone; nil for anything else.
  func letter(of answer: String) -> Int? {
    var letters = Substring(answer)
    if let last = letters.last, ").".contains(last) { letters = letters.dropLast() }
    guard letters.utf8.count == 1, let byte = letters.utf8.first else { return nil }
    let letter = Int(byte & 0xDF) - 0x41
    return (0..<26).contains(letter) && byte >= 0x41 ? letter : nil
  }
}
