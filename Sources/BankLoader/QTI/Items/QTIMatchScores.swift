import FileContainers

/// The marks that custom rules give for values of one response, a rule for each: `match` and the marks,
/// perhaps with a rule behind them that keeps these below a bound.
struct QTIMatchScores {
  /// The response, its values, and what each gets.
  private var response: String?
  private var marks: [String: Double] = [:]

  /// The rules of an item; nil where one of them gives marks in any other way.
  init?(_ processing: XMLElement) {
    for rule in processing.elements {
      guard Self.setsScore(rule) else { continue }
      guard rule.name == "responseCondition", rule.elements.count == 1,
        let branch = rule.first("responseIf"), let condition = branch.elements.first,
        let value = Self.marks(of: branch), take(condition, value)
      else { return nil }
    }
    guard response != nil else { return nil }
  }

  /// The one value of a response that gets the most marks.
  func best(of identifier: String) -> String? {
    guard response == identifier, let most = marks.values.max(), most > 0 else { return nil }
    let best = marks.filter { $0.value == most }
    return best.count == 1 ? best.first?.key : nil
  }

  /// Takes a rule for a value, or passes over one that bounds the marks by what it sets them to.
  private mutating func take(_ condition: XMLElement, _ value: Double) -> Bool {
    guard condition.elements.count == 2, let variable = condition.first("variable")?["identifier"],
      let text = condition.first("baseValue").map({ FieldText.trimmed($0.text) })
    else { return false }
    if variable == "SCORE" {
      return ["gt", "gte"].contains(condition.name) && NumberText.value(of: text) == value
    }
    guard condition.name == "match", response ?? variable == variable, marks[text] == nil else {
      return false
    }
    response = variable
    marks[text] = value
    return true
  }

  private static func setsScore(_ element: XMLElement) -> Bool {
    element.descendants(named: "setOutcomeValue").contains { $0["identifier"] == "SCORE" }
      || element.name == "setOutcomeValue" && element["identifier"] == "SCORE"
  }

  /// The marks that a branch sets: a number, and nothing that is added up.
  private static func marks(of branch: XMLElement) -> Double? {
    let settings = branch.elements(named: "setOutcomeValue").filter { $0["identifier"] == "SCORE" }
    guard settings.count == 1, settings[0].elements.count == 1,
      let value = settings[0].first("baseValue")
    else { return nil }
    return NumberText.value(of: FieldText.trimmed(value.text))
  }
}
