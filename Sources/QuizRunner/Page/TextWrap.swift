/// Breaks text into lines of a width: between any two East Asian characters, at spaces elsewhere, and
/// never so that a line begins with a closing mark.
package struct TextWrap: Sendable {
  private let columns: Int
  private let width: CharacterWidth

  /// Lines of at most so many columns, by that measure.
  package init(columns: Int, width: @escaping CharacterWidth) {
    self.columns = max(columns, 10)
    self.width = width
  }

  /// The lines of a text; its own line breaks are kept.
  ///
  /// - Parameters:
  ///   - text: Without control characters other than line feeds.
  ///   - first: What the first line begins with.
  ///   - rest: What the others begin with.
  package func lines(of text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(Array(paragraph), first: lines.isEmpty ? first : rest, rest: rest, into: &lines)
    }
    return lines
  }

  /// How many columns a text takes.
  package func columns(of text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private func wrap(
    _ characters: [Character], first: String, rest: String, into lines: inout [String]
  ) {
    var line = first
    var used = columns(of: first)
    var isFresh = true
    var position = 0
    while position < characters.count {
      let end = wordEnd(in: characters, from: position)
      let word = characters[position..<end]
      let length = word.reduce(0) { $0 + width($1) }
      if !isFresh, used + length > columns, word.first != " " {
        lines.append(Self.trimmed(line))
        line = rest
        used = columns(of: rest)
        isFresh = true
      }
      if isFresh, word.first == " ", !lines.isEmpty {
        position = end
        continue
      }
      append(word, to: &line, used: &used, rest: rest, into: &lines)
      isFresh = false
      position = end
    }
    lines.append(Self.trimmed(line))
  }

  /// A word that is wider than a line is broken wherever the line is full.
  private func append(
    _ word: ArraySlice<Character>, to line: inout String, used: inout Int, rest: String,
    into lines: inout [String]
  ) {
    for character in word {
      let length = width(character)
      if used + length > columns, used > columns / 2, !Self.closing.contains(character),
        character != " "
      {
        lines.append(Self.trimmed(line))
        line = rest
        used = columns(of: rest)
      }
      line.append(character)
      used += length
    }
  }

  /// The end of what must stay together: a run of narrow letters, or a wide character with the
  /// closing marks behind it and the opening marks before it.
  private func wordEnd(in characters: [Character], from start: Int) -> Int {
    var end = start
    if characters[end] == " " {
      return characters[end...].firstIndex { $0 != " " } ?? characters.count
    }
    while end < characters.count, Self.opening.contains(characters[end]) { end += 1 }
    if end < characters.count {
      if width(characters[end]) == 2 {
        end += 1
      } else {
        while end < characters.count, isNarrowLetter(characters[end]) { end += 1 }
      }
    }
    while end < characters.count, Self.closing.contains(characters[end]) { end += 1 }
    return max(end, start + 1)
  }

  /// Narrow, and no “ or ‘, which are narrow on most terminals and begin a new word in Chinese.
  private func isNarrowLetter(_ character: Character) -> Bool {
    character != " " && width(character) < 2
      && (character.isASCII || !Self.opening.contains(character))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  // 避头尾: marks that must not begin or end a line (clreq).
  private static let closing = Set<Character>("，。、；：？！）》〉】」』”’％%,.;:?!)]}…—~～")
  private static let opening = Set<Character>("（《〈【「『“‘([{")
}
