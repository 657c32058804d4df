/// What the options of a group have under one name, counted.
struct OptionFlagTally {
  /// So many questions have to agree that numbers are flags, or that one option scores and no other.
  private static let leastFlags = 3
  private static let leastScores = 5
  /// So many statements that are all true show that 1 stands for 是.
  private static let leastTruths = 4

  private var questions = 0
  private var textless = 0
  /// Those with three options or more, with four, and of the latter those with one 0.
  private var several = 0
  private var four = 0
  private var allButOne = 0
  /// Those without a right one.
  private var none = 0
  /// Of two options: which of them is right, and of 是 and 否 which.
  private var firsts: Set<Bool> = []
  private var truths: (true: Int, false: Int) = (0, 0)
  /// The texts of all options that are no words for right and wrong.
  private var texts: Set<[String]> = []
  private var worded = 0
  private var places: Set<Int> = []
  private var areBits = true
  private var hasOneScorer = true
  private var isSound = true

  init(of name: String, in lists: [[FieldObject]]) {
    for list in lists where isSound { take(list, name) }
  }

  private mutating func take(_ objects: [FieldObject], _ name: String) {
    let points = objects.compactMap { $0[name].flatMap(Self.points) }
    // What a blank takes is one text.
    guard objects.count > 1 else { return }
    guard points.count == objects.count, !Self.hasFlag(objects, beside: name) else {
      return isSound = false
    }
    questions += 1
    guard let texts = Self.texts(of: objects, beside: name) else { return textless += 1 }
    let right = points.indices.filter { points[$0] > 0 }
    if points.contains(where: { $0 != 0 && $0 != 1 }) { areBits = false }
    if right.count > 1 { hasOneScorer = false }
    if right.isEmpty { none += 1 }
    if points.count > 2 { several += 1 }
    if points.count > 3 {
      four += 1
      if right.count == points.count - 1 { allButOne += 1 }
    }
    places.formUnion(right)
    takeTexts(texts, right)
  }

  private mutating func takeTexts(_ texts: [String], _ right: [Int]) {
    let values = texts.map(TruthWord.value)
    if texts.count == 2, let first = values[0], let second = values[1], first != second {
      guard right.count == 1 else { return }
      if values[right[0]] == true { truths.true += 1 } else { truths.false += 1 }
      return
    }
    worded += 1
    self.texts.insert(texts)
    if texts.count == 2, right.count == 1 { firsts.insert(right[0] == 0) }
  }

  /// Whether ones and noughts say which options are right.
  func areFlags(isKeyed: Bool) -> Bool {
    guard isSound, areBits, textless * 20 <= questions, questions >= Self.leastFlags,
      none * 2 <= questions, isVaried,
      truths.false > 0 || truths.true < Self.leastTruths,
      truths.true > 0 || truths.false < Self.leastTruths
    else { return false }
    // Of two options a letter may be 1 or 0 as well: no number comes twice.
    guard several > 0 else {
      return !isKeyed && (firsts.count == 2 || truths.true > 0 && truths.false > 0)
    }
    return four == 0 || allButOne * 2 <= four
  }

  /// Whether one option of each question scores, of very few none, and not always the same one.
  var areScores: Bool {
    isSound && textless == 0 && hasOneScorer && none * 10 <= questions
      && questions - none >= Self.leastScores
      && places.count > 1 && isVaried && (several > 0 || firsts.count == 2)
      && worded * 2 > questions
      && (truths.false > 0 || truths.true < Self.leastTruths)
  }

  /// Whether questions have options of their own: a scale of answers is the same for all.
  private var isVaried: Bool { worded == 0 || texts.count * 2 > worded }

  /// What a value gives as a number; nil for what is none.
  static func points(_ value: FieldValue) -> Double? {
    switch value {
    case .bool(let value): value ? 1 : 0
    case .number(let text): Double(text).flatMap { $0 >= 0 ? $0 : nil }
    case .text(let text):
      switch FieldText.trimmed(text).lowercased() {
      case "true": 1
      case "false": 0
      case let text: text.utf8.count <= 6 ? Double(text).flatMap { $0 >= 0 ? $0 : nil } : nil
      }
    default: nil
    }
  }

  /// Whether another member says of each whether it is right.
  private static func hasFlag(_ objects: [FieldObject], beside name: String) -> Bool {
    objects[0].members.contains { member in
      member.name != name && OptionMembers.isFlag(member.name)
        && objects.allSatisfy { $0[member.name].flatMap(OptionEntries.truth) != nil }
    }
  }

  /// The texts that tell the options apart under another name, more than letters or numbers; nil
  /// where no member has some.
  private static func texts(of objects: [FieldObject], beside name: String) -> [String]? {
    for member in objects[0].members where member.name != name && !OptionMembers.isID(member.name) {
      let texts = objects.compactMap { object -> String? in
        object[member.name]?.string.map(FieldText.trimmed)
      }
      guard texts.count == objects.count, Set(texts).count == texts.count, !texts.contains("")
      else { continue }
      let labels = texts.compactMap(OptionEntries.label)
      if labels != texts.indices.map(KeyText.letter) { return texts }
    }
    return nil
  }
}
