import ExamModel

/// 每日一题: which question a day has, the same for everybody with the same banks.
package enum DayQuestion {
  /// The place of a day's question among ids: the one whose own stream of chance begins lowest.
  ///
  /// A question that is added or taken away changes no day but those that it wins or won.
  package static func place(on day: Int, among ids: [String]) -> Int? {
    ids.indices.min { key(ids[$0], day) < key(ids[$1], day) }
  }

  private static func key(_ id: String, _ day: Int) -> UInt64 {
    var generator = SeededGenerator(seed: UInt64(bitPattern: Int64(day)), label: id)
    return generator.next()
  }
}
