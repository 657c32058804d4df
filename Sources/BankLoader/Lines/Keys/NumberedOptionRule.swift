import ExamModel

/// Takes numbered lines, or texts behind ①②③, as options where the key is one of their numbers.
///
/// It does so where a file has it throughout. Elsewhere such a key is left open: the numbered texts
/// may be statements that the blank is filled with.
enum NumberedOptionRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let asked = questions.indices.filter { questions[$0].options.isEmpty }
    let found = asked.compactMap { index in
      reading(of: questions[index], sections).map { (index: index, reading: $0) }
    }
    let open = asked.count { !questions[$0].keys.isEmpty }
    let isHabit = found.count >= least && 10 * found.count >= 9 * open
    for (index, reading) in found {
      guard isHabit else {
        questions[index].doubt = questions[index].doubt ?? questions[index].keys[0].text.string
        continue
      }
      questions[index].stem = reading.stem
      questions[index].options = reading.options
      let letters = reading.key.map(KeyText.letter).joined()
      let number = questions[index].keys[0].number
      questions[index].keys[0].lines = [TidyLine(glyphs: Glyphs(letters), number: number)]
    }
  }

  private struct Reading {
    var stem: [TidyLine]
    var options: [TidyOption]
    /// The options that the key names, counted from 0.
    var key: [Int]
  }

  private static func reading(of question: TidyQuestion, _ sections: [TidySection]) -> Reading? {
    let kind = question.kind ?? sections[question.section].kind
    guard question.keys.count == 1, question.keys[0].lines.count == 1,
      [nil, .singleChoice, .multipleChoice].contains(kind),
      let key = OptionNumbers.key(question.keys[0].text)
    else { return nil }
    var stem: [TidyLine] = []
    var options: [TidyOption] = []
    for line in question.stem {
      var place = line.glyphs.startIndex
      while let (start, content) = label(options.count + 1, from: place, in: line.glyphs) {
        append(line.glyphs[place..<start], of: line, to: &stem, &options)
        options.append(TidyOption(letter: options.count, lines: []))
        place = content
      }
      append(line.glyphs[place...], of: line, to: &stem, &options)
    }
    guard options.count >= 2, key.allSatisfy(options.indices.contains),
      options.allSatisfy({ !$0.lines.isEmpty }), !stem.isEmpty
    else { return nil }
    return Reading(stem: stem, options: options, key: key)
  }

  private static func append(
    _ text: Glyphs, of line: TidyLine, to stem: inout [TidyLine], _ options: inout [TidyOption]
  ) {
    let text = text.trimmed
    guard !text.isEmpty else { return }
    let piece = TidyLine(glyphs: text, number: line.number, isAfterBlank: line.isAfterBlank)
    if let last = options.indices.last {
      options[last].lines.append(piece)
    } else {
      stem.append(piece)
    }
  }

  /// Where the label of an option stands next: ② anywhere, `2）` at the beginning of a line.
  private static func label(_ number: Int, from start: Int, in line: Glyphs) -> (Int, Int)? {
    guard number <= 9 else { return nil }
    if start == line.startIndex, let (value, end) = line.number(at: start), value == number,
      let sign = line.scalar(at: end), ")）.．、".unicodeScalars.contains(sign)
    {
      return (start, end + 1)
    }
    let sign = 0x245F + UInt32(number)
    return line[start...].firstIndex { $0.scalar.value == sign }.map { ($0, $0 + 1) }
  }
}
