import ExamModel

/// Reads rules, keys and responses as the fixtures write them.
enum ScoringNotation {
  /// `missed-fixed:0.5,wrong:-1,blank:0`.
  static func rule(_ text: String) -> ScoringRule? {
    let pieces = text.split(separator: ",")
    guard let base = pieces.first.flatMap(base) else { return nil }
    var rule = ScoringRule(base)
    for piece in pieces.dropFirst() {
      let pair = piece.split(separator: ":")
      guard pair.count == 2, let mark = Mark(pair[1]) else { return nil }
      switch pair[0] {
      case "wrong": rule.wrong = mark
      case "blank": rule.blank = mark
      default: return nil
      }
    }
    return rule
  }

  private static func base(_ text: Substring) -> ScoringRule.Base? {
    switch text {
    case "exact": .exact
    case "missed-half": .missedHalf
    case "missed-each": .missedEach
    case "net": .net
    case "per-decision": .perDecision
    default:
      text.hasPrefix("missed-fixed:") ? Mark(text.dropFirst(13)).map { .missedFixed($0) } : nil
    }
  }

  /// `ABD` as [0, 1, 3]; a `?` leaves one open.
  static func positions(_ text: String) -> [Int?] {
    text.unicodeScalars.map { $0 == "?" ? nil : Int($0.value) - 65 }
  }

  /// `甲/乙；丙` as [[甲, 乙], [丙]].
  static func blanks(_ text: String) -> [[String]] {
    fields(text).map { $0.split(separator: "/").map(String.init) }
  }

  /// `甲；；丙` as [甲, "", 丙].
  static func fields(_ text: String) -> [String] {
    text.split(separator: "；", omittingEmptySubsequences: false).map(String.init)
  }

  /// `12.5±0.1` as a key.
  static func number(_ text: String) -> NumericKey? {
    let pieces = text.split(separator: "±")
    guard let value = pieces.first.flatMap({ Double($0) }) else { return nil }
    return NumericKey(value: value, tolerance: pieces.count > 1 ? Double(pieces[1]) ?? 0 : 0)
  }

  /// A question of a fixture.
  static func question(_ kind: String, options: Int, key: String) -> Question? {
    guard let (kind, key) = keyed(kind, key) else { return nil }
    let letters = "甲乙丙丁戊己庚辛".prefix(options).map { String($0) }
    var question = Question(id: "q", kind: kind, stem: "题干", options: letters, key: key)
    if case .pairs(let pairs) = key { question.prompts = pairs.map { "左\($0)" } }
    return question
  }

  private static func keyed(_ kind: String, _ key: String) -> (QuestionKind, AnswerKey)? {
    switch kind {
    case "单选": (.singleChoice, .choices(positions(key).compactMap { $0 }))
    case "多选": (.multipleChoice, .choices(positions(key).compactMap { $0 }))
    case "判断": (.trueFalse, .truth(key == "对"))
    case "填空": (.fillIn, .blanks(blanks(key), anyOrder: false))
    case "计算": (.numeric, .numbers(fields(key).compactMap(number)))
    case "连线": (.matching, .pairs(positions(key).compactMap { $0 }))
    case "排序": (.ordering, .order(positions(key).compactMap { $0 }))
    case "简答": (.shortAnswer, .text(key))
    default: nil
    }
  }

  /// A response to a question; nil for 无.
  static func response(_ text: String, to kind: QuestionKind) -> Response? {
    guard text != "无" else { return nil }
    switch kind {
    case .singleChoice, .multipleChoice: return .choices(positions(text).compactMap { $0 })
    case .trueFalse: return .truth(text == "对")
    case .fillIn: return .blanks(fields(text))
    case .numeric: return .numbers(fields(text).map { Double($0) })
    case .matching: return .pairs(positions(text))
    case .ordering: return .order(positions(text).compactMap { $0 })
    case .shortAnswer, .composite: return .text(text)
    }
  }
}
