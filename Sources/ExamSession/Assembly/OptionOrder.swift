import ExamModel

/// Puts the options of a question in a drawn order, and its key with them.
enum OptionOrder {
  /// The question with options and key rearranged; parts each for themselves.
  static func shuffled(
    _ question: Question, rule: ShuffleRule, using generator: inout SeededGenerator
  ) -> Question {
    var question = question
    for position in question.parts.indices {
      question.parts[position] = shuffled(
        question.parts[position], rule: rule, using: &generator)
    }
    guard rule.options, mayMove(question, rule: rule) else { return question }
    var movable = question.options.indices.filter {
      !staysLast(question.options[$0], rule: rule)
    }
    let last = question.options.indices.filter { staysLast(question.options[$0], rule: rule) }
    generator.shuffle(&movable)
    return arranged(question, in: movable + last)
  }

  /// The question with its options in the order of these positions.
  static func arranged(_ question: Question, in order: [Int]) -> Question {
    var place = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = new }
    var question = question
    question.options = order.map { question.options[$0] }
    switch question.key {
    case .choices(let positions):
      question.key = .choices(positions.map { place[$0] }.sorted())
    case .pairs(let positions): question.key = .pairs(positions.map { place[$0] })
    case .order(let positions): question.key = .order(positions.map { place[$0] })
    default: break
    }
    return question
  }

  private static func mayMove(_ question: Question, rule: ShuffleRule) -> Bool {
    guard question.options.count > 1,
      [.singleChoice, .multipleChoice, .matching, .ordering]
        .contains(question.kind)
    else { return false }
    guard keyIsWithinOptions(question), onlyLastStayLast(question, rule: rule) else {
      return false
    }
    let mention = LetterMention(options: question.options.count)
    return !([question.stem] + question.options + [question.rationale ?? ""])
      .contains(where: mention.occurs)
  }

  /// 以上都对 with an option behind it speaks of those before it only: nothing may move.
  private static func onlyLastStayLast(_ question: Question, rule: ShuffleRule) -> Bool {
    let first = question.options.firstIndex { staysLast($0, rule: rule) }
    return first.map { question.options[$0...].allSatisfy { staysLast($0, rule: rule) } } ?? true
  }

  private static func keyIsWithinOptions(_ question: Question) -> Bool {
    switch question.key {
    case .choices(let positions), .pairs(let positions), .order(let positions):
      positions.allSatisfy(question.options.indices.contains)
    default: true
    }
  }

  private static func staysLast(_ option: String, rule: ShuffleRule) -> Bool {
    if rule.keepLast.contains(option) { return true }
    return (option.hasPrefix("以上") || option.hasPrefix("上述")) && option.count <= 12
  }
}
