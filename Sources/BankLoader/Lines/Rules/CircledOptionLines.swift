/// Gives letters to options with circled numbers where such a number fills the blank above them:
/// `公章由（②）保管。` and below it `①值班员 ②专人`.
enum CircledOptionLines {
  private static let least = 3
  /// No question has more lines of options.
  private static let reach = 9

  /// A stem, where its bracket stands, and what its options become.
  private struct Found {
    var line: Int
    var bracket: Range<Int>
    var key: [Int]
    var options: [TidyLine]
    var end: Int
  }

  /// The lines, with letters where they had circled numbers.
  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [Found] = []
    for index in lines.indices where begins(index + 1, in: lines) {
      // A line among the options of one stem is no stem of others.
      guard index >= found.last?.end ?? 0, let (bracket, key) = key(in: lines[index].glyphs) else {
        continue
      }
      let (options, end) = options(from: index + 1, in: lines)
      // A number beyond the options says that they are none.
      guard key.allSatisfy({ $0 < options.count }), options.count > 1 else { return lines }
      found.append(
        Found(line: index, bracket: bracket, key: key, options: options, end: end))
    }
    guard found.count >= least else { return lines }
    var lettered: [TidyLine] = []
    lettered.reserveCapacity(lines.count + 3 * found.count)
    var next = 0
    for one in found {
      lettered += lines[next..<one.line]
      var stem = lines[one.line]
      let letters = Glyphs("（" + KeyText.letters(one.key) + "）")
      let text = Array(stem.glyphs[..<one.bracket.lowerBound]) + Array(letters)
      stem.glyphs = (text + Array(stem.glyphs[one.bracket.upperBound...]))[...]
      lettered.append(stem)
      lettered += one.options
      next = one.end
    }
    return lettered + lines[next...]
  }

  /// Whether a line begins with ①.
  private static func begins(_ index: Int, in lines: [TidyLine]) -> Bool {
    index < lines.count && lines[index].glyphs.first?.scalar == "①"
  }

  /// The only bracket of a stem that is not empty, where it holds nothing but circled numbers that rise.
  private static func key(in stem: Glyphs) -> (bracket: Range<Int>, key: [Int])? {
    var found: (Range<Int>, [Int])?
    for place in stem.indices where stem[place].traits.contains(.opening) {
      guard let (inside, end) = stem.bracket(at: place) else { continue }
      let text = inside.trimmed
      if text.isEmpty { return nil }
      guard text.first.map({ OptionNumbers.isCircled($0.scalar) }) == true else { continue }
      guard found == nil, text.allSatisfy({ $0.digit == nil }),
        let key = OptionNumbers.key(text)
      else { return nil }
      found = (place..<end, key)
    }
    return found
  }

  /// The options from a line on, and where the lines end that begin with one.
  private static func options(
    from start: Int, in lines: [TidyLine]
  ) -> (options: [TidyLine], end: Int) {
    var options: [TidyLine] = []
    var end = start
    while end < min(lines.count, start + reach),
      OptionNumbers.content(
        after: options.count + 1, .circled, at: lines[end].glyphs.startIndex, in: lines[end].glyphs)
        != nil
    {
      let line = lines[end].glyphs
      var place = line.startIndex
      while let (_, content) = OptionNumbers.next(
        options.count + 1, .circled, from: place, in: line)
      {
        let next = OptionNumbers.next(options.count + 2, .circled, from: content, in: line)
        let text = line[content..<(next?.start ?? line.endIndex)].trimmed
        options.append(
          TidyLine(
            glyphs: text.led(by: KeyText.letter(options.count) + ". "), number: lines[end].number))
        place = content
      }
      end += 1
    }
    return (options, end)
  }
}
