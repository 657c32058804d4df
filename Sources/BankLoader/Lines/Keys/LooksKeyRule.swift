import ExamModel

/// Takes keys from the looks of options, where a file marks the right ones so throughout.
///
/// It does where nearly all questions without another key have options that stand out from the
/// others whole, in one and the same way, and no question with a key contradicts that.
struct LooksKeyRule {
  /// So many questions make a habit.
  private static let least = 3
  /// In one section of a file so many do.
  private static let leastOfPart = 5

  private let sections: [TidySection]

  /// - Returns: How many keys were taken, and the line of the first question that got one.
  static func apply(
    to questions: inout [TidyQuestion], sections: [TidySection]
  ) -> (count: Int, line: Int) {
    let rule = LooksKeyRule(sections: sections)
    let open = questions.indices.filter { index in
      questions[index].keys.isEmpty && questions[index].doubt == nil
        && questions[index].options.count >= 2
    }
    guard open.count >= least else { return (0, 0) }
    if rule.mark(open, of: &questions).isEmpty {
      // A practice paper without keys may stand beside the papers of which the keys are set off.
      let parts = Dictionary(grouping: open) { questions[$0].section }
        .values.sorted { $0[0] < $1[0] }
      var looks: [Looks] = []
      for part in parts where part.count >= leastOfPart {
        looks += rule.mark(part, of: &questions)
      }
      for part in parts where !looks.isEmpty { rule.follow(looks, in: part, of: &questions) }
    }
    let taken = open.filter { !questions[$0].keys.isEmpty }
    return (taken.count, taken.first.map { questions[$0].line } ?? 0)
  }

  /// Takes the keys of some questions where they have the habit.
  ///
  /// - Returns: The looks that tell them; none where they have no habit.
  private func mark(_ open: [Int], of questions: inout [TidyQuestion]) -> [Looks] {
    let habits = Looks.all.filter { isHabit($0, of: open.map { questions[$0] }) }
    guard !habits.isEmpty, !habits.contains(where: { isContradicted($0, by: questions) })
    else { return [] }
    for index in open { mark(&questions[index], habits) }
    return habits
  }

  /// Whether a look tells the right options of nearly all questions.
  private func isHabit(_ look: Looks, of questions: [TidyQuestion]) -> Bool {
    let marked = questions.map { Self.marked($0, look) }
    let plausible = zip(questions, marked).filter { isPlausible($1, look, of: $0) }
    let looked = questions.count { Self.has(look, in: $0) }
    let misplaced = zip(questions, marked).count { isMisplaced($1, look, in: $0) }
    // Where the look also falls on what no key can be, it sets words off and tells nothing.
    guard plausible.count >= Self.least, 3 * plausible.count >= 2 * questions.count,
      10 * misplaced <= looked
    else { return false }
    // Where it sets off words of stems too, only nearly all questions make a habit.
    let emphasised = questions.count { Self.isEmphasis(look, in: $0.stem) }
    guard 10 * emphasised <= questions.count || 10 * plausible.count >= 9 * questions.count else {
      return false
    }
    // What always falls on the same letter is how the page is set.
    return Set(plausible.map(\.1)).count > 1
  }

  /// Whether a look falls on some words of a text and not on others.
  static func isEmphasis(_ look: Looks, in text: [TidyLine]) -> Bool {
    let words = text.flatMap(\.glyphs).filter { $0.isHan || $0.letter != nil || $0.digit != nil }
    let count = words.count { $0.looks.contains(look) }
    return count > 0 && count < words.count
  }

  /// Whether a look falls on single words of options, or on several of which one can be right.
  func isMisplaced(_ letters: [Int], _ look: Looks, in question: TidyQuestion) -> Bool {
    guard !letters.isEmpty else { return Self.has(look, in: question) }
    switch question.kind ?? sections[question.section].kind {
    case .singleChoice?, .trueFalse?: return letters.count > 1
    default: return false
    }
  }

  /// Whether options can be the right ones of a question.
  func isPlausible(_ letters: [Int], _ look: Looks, of question: TidyQuestion) -> Bool {
    switch question.kind ?? sections[question.section].kind {
    case .multipleChoice?: return !letters.isEmpty
    case .singleChoice?, .trueFalse?: return letters.count == 1
    default:
      return !letters.isEmpty && (letters.count < question.options.count || look == .ticked)
    }
  }

  /// Whether a question whose key stands elsewhere has other options marked.
  func isContradicted(_ look: Looks, by questions: [TidyQuestion]) -> Bool {
    questions.contains { question in
      guard question.keys.count == 1, let letters = KeyNotation(question.keys[0].text).letters
      else { return false }
      let marked = Self.marked(question, look)
      return !marked.isEmpty && marked.count < question.options.count
        && marked != letters.sorted()
    }
  }

  func mark(_ question: inout TidyQuestion, _ habits: [Looks]) {
    let found = habits.map { (look: $0, letters: Self.marked(question, $0)) }
      .filter { !$0.letters.isEmpty }
    guard let (look, letters) = found.first else { return }
    // An option of which one line looks so may be right, and the other line no part of it.
    let isUnclear = question.options.contains { option in
      let count = option.lines.count { Self.isWhole([$0], look) }
      return count > 0 && count < option.lines.count
    }
    let said = found.map(\.letters)
    let text = letters.map(KeyText.letter).joined()
    guard !isUnclear, said.allSatisfy({ $0 == letters }), isPlausible(letters, look, of: question)
    else {
      question.doubt = said.map { $0.map(KeyText.letter).joined() }.joined(separator: " / ")
      return
    }
    let line = TidyLine(glyphs: Glyphs(text), number: question.options[0].lines.first?.number ?? 0)
    question.keys = [KeyNote(place: .option, lines: [line])]
  }

  /// The options that look so from beginning to end, signs apart; else those of which the letter
  /// does.
  static func marked(_ question: TidyQuestion, _ look: Looks) -> [Int] {
    let whole = wholeMarked(question, look)
    guard whole.isEmpty else { return whole }
    return question.options.filter { $0.letterLooks.contains(look) }.map(\.letter)
  }

  /// Whether any character of a question's options looks so.
  private static func has(_ look: Looks, in question: TidyQuestion) -> Bool {
    question.options.contains { option in
      option.letterLooks.contains(look)
        || option.lines.contains { $0.glyphs.contains { $0.looks.contains(look) } }
    }
  }

  private static func wholeMarked(_ question: TidyQuestion, _ look: Looks) -> [Int] {
    question.options.filter { isWhole($0.lines, look) }.map(\.letter)
  }

  /// Whether lines look so from beginning to end, signs apart.
  private static func isWhole(_ lines: [TidyLine], _ look: Looks) -> Bool {
    let all = lines.flatMap(\.glyphs)
    let text = all.filter { $0.isHan || $0.letter != nil || $0.digit != nil }
    if text.isEmpty {
      // An option may say √ and nothing else.
      let sign = all[...].trimmed
      return TruthWords.truth(of: sign) != nil && sign.allSatisfy { $0.looks.contains(look) }
    }
    return text.allSatisfy { $0.looks.contains(look) }
  }
}
