import FileContainers

/// The rules by which a QTI 1.2 item is marked.
struct QTI1Scoring {
  private struct Effect {
    var variable: String
    var action: String
    var value: Double
  }

  private struct Rule {
    var condition: QTI1Condition
    var effects: [Effect]
    /// Nothing after it is looked at where it holds.
    var isLast: Bool
    /// Its own mark that it is the right answer.
    var isMarkedRight: Bool
    var hasEffects: Bool { !effects.isEmpty }
  }

  private var rules: [Rule] = []
  /// Whether something in the rules that give marks is not read.
  private(set) var isReadable = true

  /// `SCORE.max`: more than any number of marks.
  private static let full = 1e9

  /// Reads the rules.
  ///
  /// - Parameters:
  ///   - processing: The item's `resprocessing`.
  ///   - isSingle: Whether a response has one value.
  init(_ processing: [XMLElement], isSingle: (String) -> Bool) {
    for element in processing.flatMap({ $0.elements(named: "respcondition") }) {
      guard let condition = element.first("conditionvar") else { continue }
      let rule = Rule(
        condition: QTI1Condition(condition, isSingle: isSingle), effects: Self.effects(of: element),
        isLast: element["continue"]?.lowercased() == "no",
        isMarkedRight: element["correctanswer"]?.lowercased() == "yes")
      rules.append(rule)
      if rule.hasEffects, !rule.condition.isReadable { isReadable = false }
    }
  }

  /// What a rule does; of one of Blackboard's that only calls itself correct, full marks.
  private static func effects(of element: XMLElement) -> [Effect] {
    let effects = element.elements(named: "setvar").compactMap { setting -> Effect? in
      let text = TextFormat.cleaned(setting.text)
      let isFull = text.uppercased().hasSuffix(".MAX")
      guard let value = isFull ? full : NumberText.value(of: text) else { return nil }
      return Effect(
        variable: setting["varname"] ?? setting["variablename"] ?? "SCORE",
        action: (setting["action"] ?? "Set").lowercased(), value: value)
    }
    guard effects.isEmpty, element.elements(named: "setvar").isEmpty else { return effects }
    let isCorrect =
      element["title"] == "correct"
      || element.elements(named: "displayfeedback").contains { $0["linkrefid"] == "correct" }
    return isCorrect ? [Effect(variable: "SCORE", action: "add", value: 1)] : []
  }

  /// How many rules there are.
  var count: Int { rules.count }

  /// Whether there are rules that give marks at all.
  var givesMarks: Bool { rules.contains { isPositive($0) } }

  private func isPositive(_ rule: Rule) -> Bool {
    rule.effects.contains { $0.value > 0 && ["set", "add"].contains($0.action) }
  }

  /// The marks that responses get.
  func score(_ given: [String: Set<String>]) -> Double {
    var variables: [String: Double] = [:]
    var isFirst = true
    for rule in rules where rule.hasEffects && rule.condition.holds(of: given, isFirst: isFirst) {
      isFirst = false
      for effect in rule.effects {
        let value = variables[effect.variable] ?? 0
        switch effect.action {
        case "add": variables[effect.variable] = value + effect.value
        case "subtract": variables[effect.variable] = value - effect.value
        default: variables[effect.variable] = effect.value
        }
      }
      if rule.isLast { break }
    }
    return variables.values.reduce(0, +)
  }

  /// The values of a response that some rule gives marks for, each once and in order.
  func rewarded(_ response: String) -> [String] {
    var seen: Set<String> = []
    return rules.filter(isPositive).flatMap { $0.condition.values(of: response) }
      .filter { seen.insert($0).inserted }
  }

  /// The value that a rule marks as the right one; nil where none or several are.
  func markedRight(_ response: String) -> String? {
    let values = rules.filter(\.isMarkedRight).flatMap { $0.condition.values(of: response) }
    return values.count == 1 ? values[0] : nil
  }

  /// The sequence of values that a rule gives marks for; nil where several rules do.
  func sequence(_ response: String) -> [String]? {
    let sequences = rules.filter(isPositive).map { $0.condition.values(of: response) }
      .filter { !$0.isEmpty }
    return sequences.count == 1 ? sequences[0] : nil
  }

  /// The ranges of numbers that get the most marks; nil where rules ask for something else.
  func ranges() -> [QTI1Condition.Range]? {
    let giving = rules.filter(isPositive)
    let most = giving.flatMap { $0.effects.map(\.value) }.max()
    var ranges: [QTI1Condition.Range] = []
    for rule in giving where rule.effects.contains(where: { $0.value == most }) {
      guard let more = rule.condition.ranges else { return nil }
      ranges += more
    }
    return ranges.isEmpty ? nil : ranges
  }
}
