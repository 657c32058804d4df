/// Small letters as keys.
extension BlankKeyRule {
  /// The small letters in the blanks of choices, where nearly every choice of a file has one that is
  /// one of its options: `应当（ c ）。`.
  static func smallKeys(
    of questions: [TidyQuestion]
  ) -> [(line: Int, key: BlankKey)?] {
    let none = questions.map { _ in nil as (line: Int, key: BlankKey)? }
    let asked = questions.indices.filter { !questions[$0].options.isEmpty }
    guard asked.count >= 3,
      asked.allSatisfy({ questions[$0].keys.isEmpty && !questions[$0].isCase })
    else { return none }
    var found = none
    for index in asked {
      found[index] = key(in: questions[index].stem, isSmall: true).flatMap { line, key in
        let letter = key.key.first?.letter?.index ?? Letters.count
        return letter < questions[index].options.count ? (line, key) : nil
      }
    }
    return 10 * found.count { $0 != nil } >= 9 * asked.count ? found : none
  }
}
