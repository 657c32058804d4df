/// The answers of all candidates, each pattern once.
struct LatentPatterns {
  /// How many questions there are.
  let itemCount: Int
  /// How many candidates have each pattern.
  let counts: [Double]
  /// The pattern of each candidate.
  let patternOf: [Int]
  /// How many questions are right in each pattern.
  let scores: [Double]
  /// The questions that are right in each pattern; empty of patterns that are grouped by score.
  let right: [[Int32]]
  /// The questions that do not count in each pattern.
  let absent: [[Int32]]
  /// How many candidates have each question right.
  let rightCounts: [Double]

  /// How many candidates there are.
  var candidateCount: Int { patternOf.count }
  /// Whether every question counts for everybody.
  var isComplete: Bool { absent.allSatisfy(\.isEmpty) }

  /// The patterns of some columns.
  init(_ columns: [LatentColumn], candidateCount: Int) {
    let wordCount = (columns.count + 31) / 32
    var words = [UInt64](repeating: 0, count: wordCount * candidateCount)
    for (position, column) in columns.enumerated() {
      let (word, shift) = (position / 32, UInt64(position % 32 * 2))
      for candidate in 0..<candidateCount {
        words[candidate * wordCount + word] |= UInt64(column.states[candidate]) << shift
      }
    }
    var indices: [ArraySlice<UInt64>: Int] = [:]
    var counts: [Double] = []
    var right: [[Int32]] = []
    var absent: [[Int32]] = []
    patternOf = (0..<candidateCount).map { candidate in
      let key = words[candidate * wordCount..<(candidate + 1) * wordCount]
      if let index = indices[key] {
        counts[index] += 1
        return index
      }
      indices[key] = counts.count
      counts.append(1)
      right.append(columns.indices.filter { columns[$0].states[candidate] == 1 }.map { Int32($0) })
      absent.append(columns.indices.filter { columns[$0].states[candidate] == 2 }.map { Int32($0) })
      return counts.count - 1
    }
    itemCount = columns.count
    self.counts = counts
    self.right = right
    self.absent = absent
    scores = right.map { Double($0.count) }
    rightCounts = Self.rightCounts(columns.count, right, counts)
  }

  private init(grouping other: LatentPatterns) {
    var indices: [[Int32]: Int] = [:]
    var counts: [Double] = []
    var scores: [Double] = []
    var absent: [[Int32]] = []
    let groupOf = other.counts.indices.map { pattern in
      let key = [Int32(other.scores[pattern])] + other.absent[pattern]
      if let index = indices[key] {
        counts[index] += other.counts[pattern]
        return index
      }
      indices[key] = counts.count
      counts.append(other.counts[pattern])
      scores.append(other.scores[pattern])
      absent.append(other.absent[pattern])
      return counts.count - 1
    }
    itemCount = other.itemCount
    self.counts = counts
    self.scores = scores
    self.absent = absent
    right = counts.map { _ in [] }
    rightCounts = other.rightCounts
    patternOf = other.patternOf.map { groupOf[$0] }
  }

  /// One pattern for all that have the same number right of the same questions: where all slopes are
  /// one, nothing else matters but how often each question is right.
  var groupedByScore: LatentPatterns { LatentPatterns(grouping: self) }

  private static func rightCounts(
    _ itemCount: Int, _ right: [[Int32]], _ counts: [Double]
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: itemCount)
    for (pattern, count) in zip(right, counts) {
      for item in pattern { sums[Int(item)] += count }
    }
    return sums
  }
}
