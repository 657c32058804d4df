import ExamModel

/// Takes as right the options that signs or words mark: `甲(正确答案)`, `√A. 甲`, `*A. 甲`.
enum MarkedOptionRule {
  static func apply(to questions: inout [TidyQuestion]) {
    let areStarsKeys = areStarsKeys(questions)
    // What differs from keys that stand elsewhere is what learners chose.
    let areChoices = questions.contains(where: isContradicted)
    let follow = doFollow(questions)
    let bracketsFollow = doBracketsFollow(questions)
    for index in questions.indices {
      takeWords(&questions[index], follow: follow, bracketsFollow: bracketsFollow)
      takeSigns(&questions[index], areStarsKeys: areStarsKeys, areChoices: areChoices)
      for part in questions[index].parts.indices {
        takeWords(
          &questions[index].parts[part], follow: follow, bracketsFollow: bracketsFollow)
        takeSigns(&questions[index].parts[part], areStarsKeys: areStarsKeys, areChoices: areChoices)
      }
    }
  }

  /// Whether stars stand at some of the options of the questions that have no other key, but for
  /// one in five.
  private static func areStarsKeys(_ questions: [TidyQuestion]) -> Bool {
    var (open, whole, bare) = (0, 0, 0)
    for index in questions.indices
    where questions[index].keys.isEmpty && questions[index].options.count > 1 {
      let options = questions[index].options
      let starred = options.count { $0.sign.map(OptionSigns.isPerhapsRight) == true }
      open += 1
      if starred == 0 { bare += 1 }
      // Now and then all options are right.
      if starred == options.count { whole += 1 }
    }
    return open > 0 && 5 * whole <= open && 5 * bare <= open
  }

  /// Whether the signs of a file stand behind their options: some end a line, and none begins one.
  private static func doFollow(_ questions: [TidyQuestion]) -> Bool {
    var (behind, before) = (0, 0)
    for question in questions {
      for (index, option) in question.options.enumerated() {
        let line = option.lines.first?.number
        let isFirst = index == 0 || question.options[index - 1].lines.first?.number != line
        let isLast =
          index + 1 == question.options.count
          || question.options[index + 1].lines.first?.number != line
        if isFirst, option.sign.map(OptionSigns.isRight) == true { before += 1 }
        if isLast, option.lines.last?.glyphs.last.map({ OptionSigns.isRight($0.scalar) }) == true {
          behind += 1
        }
      }
    }
    return behind >= leastBehind && before == 0
  }

  private static let leastBehind = 2

  /// Whether signs in brackets stand behind their options, as some end a line.
  private static func doBracketsFollow(_ questions: [TidyQuestion]) -> Bool {
    let behind = questions.lazy.filter { question in
      question.options.last?.lines.last.flatMap { isLooseTick($0.glyphs) } == true
    }
    return behind.prefix(leastBehind).count == leastBehind
  }

  /// Whether a text ends with a sign in a bracket that a blank sets off: `甲  (√)`; nil where it ends
  /// with none.
  private static func isLooseTick(_ text: Glyphs) -> Bool? {
    guard let box = TickBox(endingAt: text.endIndex, in: text), box.state == .ticked,
      text[box.range.lowerBound].traits.contains(.opening)
    else { return nil }
    return text.scalar(at: box.range.lowerBound - 1)?.isSpace == true
  }

  /// Whether the sign in a bracket behind an option may be the next one's: `A. 甲  (√)B. 乙`.
  private static func mayBelongToNext(_ index: Int, in question: TidyQuestion) -> Bool {
    guard index + 1 < question.options.count, let line = question.options[index].lines.last,
      question.options[index + 1].lines.first?.number == line.number
    else { return false }
    return isLooseTick(line.glyphs) == true
  }

  private static func takeWords(
    _ question: inout TidyQuestion, follow: Bool, bracketsFollow: Bool
  ) {
    // 对 √ and 错 × only say what they are.
    let hasCross = question.options.contains { option in
      option.lines.last?.glyphs.last.map { $0.scalar.isOne(of: "×✗✘") } == true
    }
    guard !hasCross else { return }
    var right: [Int] = []
    var (isSign, isLoose) = (false, false)
    for index in question.options.indices {
      // Behind the sign a line of the page may follow.
      guard
        let place = question.options[index].lines.lastIndex(where: {
          OptionSigns.withoutRight($0.glyphs) != nil
        }), let text = OptionSigns.withoutRight(question.options[index].lines[place].glyphs)
      else { continue }
      let last = question.options[index].lines[place].glyphs.last
      right.append(index)
      isLoose = isLoose || mayBelongToNext(index, in: question)
      isSign = isSign || last.map { OptionSigns.isRight($0.scalar) } == true
      question.options[index].lines[place].glyphs = text
    }
    guard !right.isEmpty else { return }
    let lines = question.options.compactMap { $0.lines.first?.number }
    // 甲√B.乙 on one line: the sign may belong to either, if no other line shows where signs stand.
    let isBesideNext = isSign && !follow && Set(lines).count < question.options.count
    if isBesideNext || isLoose && !bracketsFollow {
      question.doubt = question.doubt ?? letters(right, question)
    } else {
      note(right, &question)
    }
  }

  /// Whether the signs that say right stand at other options than those of the key.
  private static func isContradicted(_ question: TidyQuestion) -> Bool {
    guard question.keys.count == 1, let key = KeyNotation(question.keys[0].text).letters else {
      return false
    }
    let right = question.options.filter { $0.sign.map(OptionSigns.isRight) == true }
    return !right.isEmpty && right.map(\.letter) != key.sorted()
  }

  private static func takeSigns(
    _ question: inout TidyQuestion, areStarsKeys: Bool, areChoices: Bool
  ) {
    let right = question.options.indices.filter { index in
      guard let sign = question.options[index].sign else { return false }
      return OptionSigns.isRight(sign)
        || (areStarsKeys && OptionSigns.isPerhapsRight(sign))
    }
    guard !right.isEmpty, question.keys.isEmpty else { return }
    // Stars at both of two are what fills a blank.
    let hasBoxes = question.options.contains { $0.sign.map(OptionSigns.isRight) == true }
    if right.count == 2, question.options.count == 2, !hasBoxes,
      question.kind != .multipleChoice
    {
      return
    }
    guard !areChoices else { return question.doubt = question.doubt ?? letters(right, question) }
    note(right, &question)
  }

  private static func note(_ right: [Int], _ question: inout TidyQuestion) {
    let number = question.options[right[0]].lines.first?.number ?? question.line
    let text = TidyLine(glyphs: Glyphs(letters(right, question)), number: number)
    question.keys.append(KeyNote(place: .option, lines: [text]))
  }

  private static func letters(_ right: [Int], _ question: TidyQuestion) -> String {
    right.map { KeyText.letter(question.options[$0].letter) }.joined()
  }
}
