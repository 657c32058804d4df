import ExamModel

/// Compares what was written into blanks with what is accepted there.
enum BlankMatcher {
  /// How many blanks are right, and how many wrong.
  static func tally(_ texts: [String], accepted: [[String]], anyOrder: Bool) -> Tally {
    let given = texts.prefix(accepted.count).map { $0.isEmpty ? nil : BlankText.normalised($0) }
    let variants = accepted.map { Set($0.map(BlankText.normalised)) }
    let answered = given.count { $0 != nil }
    let right =
      anyOrder
      ? largestMatching(given.compactMap { $0 }, variants)
      : zip(given, variants).count { text, accepted in text.map(accepted.contains) ?? false }
    return Tally(right: right, wrong: answered - right, of: accepted.count)
  }

  /// How many texts can be given a blank of their own that accepts them (Kuhn's algorithm).
  private static func largestMatching(_ texts: [String], _ variants: [Set<String>]) -> Int {
    var holder = [Int?](repeating: nil, count: variants.count)
    func place(_ text: Int, _ visited: inout Set<Int>) -> Bool {
      for blank in variants.indices
      where variants[blank].contains(texts[text]) && visited.insert(blank).inserted {
        if let other = holder[blank], !place(other, &visited) { continue }
        holder[blank] = text
        return true
      }
      return false
    }
    return texts.indices.count { text in
      var visited: Set<Int> = []
      return place(text, &visited)
    }
  }
}
