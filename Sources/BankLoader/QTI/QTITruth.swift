/// Two choices that say true and false, by their identifiers as well as by their texts.
enum QTITruth {
  /// What each of the choices says; nil where they are other choices.
  static func truths(of choices: [QTIInteraction.Choice]) -> [Bool]? {
    let truths = choices.map { choice in
      truth(choice.identifier).flatMap { FieldWords.truth(choice.text) == $0 ? $0 : nil }
    }
    guard truths == [true, false] || truths == [false, true] else { return nil }
    return truths.compactMap { $0 }
  }

  private static func truth(_ identifier: String) -> Bool? {
    switch identifier.lowercased() {
    case "true", "t": true
    case "false", "f": false
    default: nil
    }
  }
}
