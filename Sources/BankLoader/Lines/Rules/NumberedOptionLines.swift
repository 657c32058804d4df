import ExamModel

/// Gives options with numbers their letters, where the keys of a file are such numbers:
/// `1）甲`, `2）乙`, `答案：2`; `（2）1.题干（1）甲（2）乙`.
///
/// It does so where at least three questions have them and no such key is beyond the numbers above
/// it: elsewhere the numbered lines may be statements, and the key a count. Keys may be letters where
/// no option has one.
struct NumberedOptionLines {
  private static let least = 3
  /// How many lines a stem and its options have.
  private static let reach = 14

  let lines: [TidyLine]
  /// Whether a line begins with the letter of an option.
  private let hasLetters: Bool

  /// A question's options, and the key that names them.
  struct Block {
    /// The lines with options, the first perhaps with the stem's end before them.
    var lines: Range<Int>
    var form: OptionNumbers.Form
    /// The pieces that the lines become.
    var pieces: [TidyLine]
    var count: Int
  }

  /// The lines, with letters where they had numbers.
  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    let hasLetters = lines.contains { line in
      OptionScanner(line: line.glyphs).first()?.style.isMarked == true
    }
    let reader = NumberedOptionLines(lines: lines, hasLetters: hasLetters)
    return reader.letteredBelow() ?? reader.letteredBehind() ?? lines
  }

  /// With the keys after labels below the options.
  private func letteredBelow() -> [TidyLine]? {
    var found: [(key: Int, content: Int, numbers: [Int], block: Block)] = []
    for index in lines.indices where Self.mayEndKey(lines[index].glyphs) {
      guard let (content, numbers) = key(at: index), let block = block(before: index),
        !OptionNumbers.asksForCount(stem(before: block))
      else { continue }
      guard numbers.allSatisfy({ $0 < block.count }) else { return nil }
      found.append((index, content, numbers, block))
    }
    guard found.count >= Self.least else { return nil }
    let others = otherHeadings()
    found.removeAll { found in others.contains { $0.contains(found.key) } }
    guard found.count >= Self.least, Set(found.map(\.block.form)).count == 1 else { return nil }
    var lettered: [TidyLine] = []
    lettered.reserveCapacity(lines.count + Self.least * found.count)
    var next = 0
    for (key, content, numbers, block) in found {
      lettered += lines[next..<block.lines.lowerBound] + block.pieces
      var line = lines[key]
      let letters = Glyphs(numbers.map(KeyText.letter).joined())
      line.glyphs = (Array(line.glyphs[..<content]) + Array(letters))[...]
      lettered.append(line)
      next = key + 1
    }
    lettered += lines[next...]
    return lettered
  }

  /// With the keys in brackets before the numbers of the questions.
  private func letteredBehind() -> [TidyLine]? {
    let fronts = lines.indices.compactMap { index in
      front(of: lines[index].glyphs).map { (index: index, front: $0) }
    }
    guard fronts.count >= Self.least else { return nil }
    var lettered = Array(lines[..<fronts[0].index])
    for (place, (index, front)) in fronts.enumerated() {
      let end = place + 1 < fronts.count ? fronts[place + 1].index : lines.count
      let last = min(end, index + Self.reach)
      guard let block = block(index..<last, .round, from: front.content),
        front.option < block.count
      else { return nil }
      var pieces = block.pieces
      let letter = Array(Glyphs("（" + KeyText.letter(front.option) + "）"))
      pieces[0].glyphs = (letter + Array(pieces[0].glyphs[front.end...]))[...]
      lettered += pieces + lines[last..<end]
    }
    return lettered
  }

  /// The option that a bracket before a number names: `（3）12.`.
  private func front(of line: Glyphs) -> (option: Int, end: Int, content: Int)? {
    guard let first = line.first, first.traits.contains(.opening),
      let digit = line.scalar(at: line.startIndex + 1)?.digit, digit > 0,
      let (inside, end) = line.bracket(at: line.startIndex), inside.count == 1,
      let (_, next) = line.number(at: line.skipSpaces(from: end)),
      let sign = line.scalar(at: next), sign.isOne(of: ".．、")
    else { return nil }
    return (digit - 1, end, next + 1)
  }

  /// Whether a line may end with a key of numbers.
  private static func mayEndKey(_ line: Glyphs) -> Bool {
    guard let last = line.last else { return false }
    return line.first?.traits.contains(.label) == true
      && (last.digit != nil || last.letter != nil || last.scalar.isOne(of: "）)①②③④⑤⑥⑦⑧⑨"))
  }

  private func key(at index: Int) -> (content: Int, numbers: [Int])? {
    let line = lines[index].glyphs
    guard let label = LabelScanner(line: line).label(at: line.startIndex),
      label.field == .bank(.key)
    else { return nil }
    let key = line[label.content...]
    guard let numbers = OptionNumbers.key(key) ?? letters(key) else { return nil }
    return (label.content, numbers)
  }

  /// The options that letters name, where no option of the file has one.
  private func letters(_ key: Glyphs) -> [Int]? {
    hasLetters ? nil : KeyNotation(key).letters?.sorted()
  }

  /// The options that end right before a line.
  private func block(before end: Int) -> Block? {
    for start in (max(0, end - Self.reach)..<end).reversed() {
      for form in OptionNumbers.Form.allCases {
        guard let block = block(start..<end, form, from: lines[start].glyphs.startIndex) else {
          continue
        }
        return hasStem(block) ? block : nil
      }
      guard LabelScanner(line: lines[start].glyphs).label(at: lines[start].glyphs.startIndex) == nil
      else { return nil }
    }
    return nil
  }

  /// The options of some lines: the first line has option 1, and all later ones begin with one.
  private func block(_ range: Range<Int>, _ form: OptionNumbers.Form, from place: Int) -> Block? {
    guard let first = range.first else { return nil }
    var pieces: [TidyLine] = []
    var count = 0
    for index in range {
      let line = lines[index]
      var start = index == first ? place : line.glyphs.startIndex
      var pieceStart = line.glyphs.startIndex
      while let next = OptionNumbers.next(count + 1, form, from: start, in: line.glyphs) {
        let before = line.glyphs[pieceStart..<next.start].trimmed
        // Text before an option is the stem's end; text on a later line goes on with none.
        if count == 0, !before.isEmpty { pieces.append(piece(before, of: line)) }
        if count > 0, pieceStart == line.glyphs.startIndex, !before.isEmpty { return nil }
        if count > 0, pieceStart > line.glyphs.startIndex {
          pieces.append(option(count, before, of: line))
        }
        count += 1
        pieceStart = next.content
        start = next.content
      }
      guard count > 0, pieceStart > line.glyphs.startIndex else { return nil }
      pieces.append(option(count, line.glyphs[pieceStart...].trimmed, of: line))
    }
    guard count >= 2, pieces.allSatisfy({ !$0.glyphs.isEmpty }) else { return nil }
    return Block(lines: range, form: form, pieces: pieces, count: count)
  }

  private func piece(_ text: Glyphs, of line: TidyLine) -> TidyLine {
    TidyLine(glyphs: text, number: line.number, isAfterBlank: line.isAfterBlank)
  }

  private func option(_ number: Int, _ text: Glyphs, of line: TidyLine) -> TidyLine {
    guard !text.isEmpty else { return TidyLine(glyphs: [], number: line.number) }
    return TidyLine(glyphs: text.led(by: KeyText.letter(number - 1) + ". "), number: line.number)
  }
}
