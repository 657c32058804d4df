import ExamModel

extension QTIItemParser {
  /// Sets kind, options and key by what an interaction offers and what is declared of its response.
  mutating func setAnswer(of question: inout Question, _ interaction: QTIInteraction) {
    switch interaction.name {
    case "choiceInteraction", "inlineChoiceInteraction", "hottextInteraction":
      setChoices(of: &question, interaction)
    case "textEntryInteraction": setEntries(of: &question, [interaction])
    case "extendedTextInteraction":
      // No rule marks it, so none is missed.
      if let declaration = declaration(of: interaction), !declaration.correct.isEmpty {
        question.key = .text(declaration.correct.joined(separator: "\n"))
      }
    case "orderInteraction": setOrder(of: &question, interaction)
    case "matchInteraction", "gapMatchInteraction": setPairs(of: &question, interaction)
    default: setUnsupported(&question, interaction)
    }
  }

  private mutating func setUnsupported(
    _ question: inout Question, _ interaction: QTIInteraction
  ) {
    markUnsupported(interaction.name)
    switch interaction.name {
    case "hotspotInteraction", "selectPointInteraction", "positionObjectStage",
      "positionObjectInteraction":
      question.kind = isSeveral(interaction) ? .multipleChoice : .singleChoice
    case "graphicOrderInteraction": question.kind = .ordering
    case "sliderInteraction": question.kind = .numeric
    case "associateInteraction", "graphicAssociateInteraction", "graphicGapMatchInteraction":
      question.kind = .matching
    // A person could mark it, but it cannot be answered in words.
    default: question.isRetired = true
    }
  }

  private mutating func setChoices(of question: inout Question, _ interaction: QTIInteraction) {
    let isSeveral = isSeveral(interaction)
    question.kind = isSeveral ? .multipleChoice : .singleChoice
    question.options = interaction.choices.map(\.text)
    let truths = isSeveral ? nil : QTITruth.truths(of: interaction.choices)
    if truths != nil {
      question.kind = .trueFalse
      question.options = []
    }
    guard let (values, _) = accepted(for: interaction) else { return }
    let positions = Self.positions(interaction.choices)
    guard positions.count == interaction.choices.count,
      let right = Self.places(of: values, in: positions).map({ Array(Set($0)).sorted() })
    else { return explain(.badMarkup(values.joined(separator: " "))) }
    if !isSeveral, right.count > 1 {
      explain(.severalKeys(KeyText.letters(right)))
    } else if let truths {
      question.key = .truth(truths[right[0]])
    } else {
      question.key = .choices(right)
    }
  }

  /// One blank for each text to enter, or one number.
  mutating func setEntries(of question: inout Question, _ interactions: [QTIInteraction]) {
    let declared = interactions.map { declaration(of: $0) }
    let isNumeric = declared.allSatisfy { $0?.isNumeric == true }
    question.kind = isNumeric ? .numeric : .fillIn
    var blanks: [[String]] = []
    var numbers: [NumericKey] = []
    for interaction in interactions {
      guard let (values, declaration) = accepted(for: interaction) else { continue }
      if isNumeric {
        if let number = number(values, declaration) { numbers.append(number) }
      } else {
        blanks.append(values)
      }
    }
    if isNumeric, numbers.count == interactions.count {
      question.key = .numbers(numbers)
    } else if !isNumeric, blanks.count == interactions.count {
      question.key = .blanks(blanks, anyOrder: false)
    }
  }

  private mutating func number(
    _ values: [String], _ declaration: QTIDeclaration
  ) -> NumericKey? {
    guard values.count == 1 else {
      explain(.severalKeys(values.joined(separator: "；")))
      return nil
    }
    guard let value = NumberText.value(of: values[0]) else {
      explain(.badMarkup(values[0]))
      return nil
    }
    guard let tolerance = tolerance(of: declaration, value: value) else {
      explain(.unsupportedScoring)
      return nil
    }
    return NumericKey(value: value, tolerance: tolerance)
  }

  private mutating func setOrder(of question: inout Question, _ interaction: QTIInteraction) {
    question.kind = .ordering
    question.options = interaction.choices.map(\.text)
    guard let (values, _) = accepted(for: interaction) else { return }
    guard let order = Self.places(of: values, in: Self.positions(interaction.choices)),
      order.sorted() == Array(interaction.choices.indices)
    else { return explain(.unsupportedScoring) }
    question.key = .order(order)
  }

  /// Each of one column with one of the other; the column of which each is used once asks.
  private mutating func setPairs(of question: inout Question, _ interaction: QTIInteraction) {
    question.kind = .matching
    question.prompts = interaction.targets.map(\.text)
    question.options = interaction.choices.map(\.text)
    guard let (values, _) = accepted(for: interaction) else { return }
    let targets = Self.positions(interaction.targets)
    let choices = Self.positions(interaction.choices)
    var pairs: [(target: Int, choice: Int)] = []
    for value in values {
      let ends = value.split(separator: " ").map(String.init)
      guard ends.count == 2,
        let target = targets[ends[0]] ?? targets[ends[1]],
        let choice = choices[ends[1]] ?? choices[ends[0]]
      else { return explain(.badMarkup(value)) }
      pairs.append((target, choice))
    }
    if let key = Self.key(pairs.map { ($0.target, $0.choice) }, count: interaction.targets.count) {
      question.key = .pairs(key)
    } else if let key = Self.key(
      pairs.map { ($0.choice, $0.target) }, count: interaction.choices.count)
    {
      swap(&question.prompts, &question.options)
      question.key = .pairs(key)
    } else {
      explain(.unsupportedScoring)
    }
  }

  /// The places of values; nil where one has none.
  private static func places(of values: [String], in positions: [String: Int]) -> [Int]? {
    let places = values.compactMap { positions[$0] }
    return places.count == values.count ? places : nil
  }

  private static func positions(_ choices: [QTIInteraction.Choice]) -> [String: Int] {
    Dictionary(
      choices.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// For each position of the one column its partner; nil where one has none or several.
  private static func key(_ pairs: [(Int, Int)], count: Int) -> [Int]? {
    var key: [Int?] = Array(repeating: nil, count: count)
    for (position, partner) in pairs {
      guard key[position] == nil else { return nil }
      key[position] = partner
    }
    let whole = key.compactMap { $0 }
    return whole.count == count ? whole : nil
  }
}
