import ExamModel

/// Fills cells with distinct questions, at random.
///
/// Cells with the fewest candidates are drawn first. Where cells overlap and one runs short, a
/// question is freed along an augmenting path (Kuhn's algorithm), so a draw fails only if no draw at
/// all could succeed.
struct CellDraw {
  /// For each cell how many it takes.
  let counts: [Int]
  /// For each cell the positions of the questions that may fill it.
  let candidates: [[Int]]
  private var owner: [Int: Int] = [:]
  private var drawn: [[Int]]

  private init(counts: [Int], candidates: [[Int]]) {
    self.counts = counts
    self.candidates = candidates
    drawn = counts.map { _ in [] }
  }

  /// For each cell the positions drawn.
  ///
  /// - Parameters:
  ///   - counts: For each cell how many it takes.
  ///   - candidates: For each cell what may fill it.
  ///   - fixed: For each cell what is drawn in any case; it may move to another cell, not out.
  ///   - generator: Where chance comes from.
  /// - Throws: `Shortfall` for the first cell that cannot be filled.
  static func draw(
    counts: [Int], candidates: [[Int]], fixed: [[Int]] = [],
    using generator: inout SeededGenerator
  ) throws(Shortfall) -> [[Int]] {
    var draw = CellDraw(counts: counts, candidates: candidates)
    for (cell, questions) in fixed.enumerated() {
      for question in questions { draw.give(question, to: cell) }
    }
    let order = counts.indices.sorted {
      (candidates[$0].count, $0) < (candidates[$1].count, $1)
    }
    for cell in order { try draw.fill(cell, using: &generator) }
    return draw.drawn
  }

  private mutating func fill(
    _ cell: Int, using generator: inout SeededGenerator
  ) throws(Shortfall) {
    let free = candidates[cell].filter { owner[$0] == nil }
    for question in generator.draw(counts[cell] - drawn[cell].count, from: free) {
      give(question, to: cell)
    }
    while drawn[cell].count < counts[cell] {
      var visited: Set<Int> = []
      guard let question = freeOne(for: cell, visited: &visited) else {
        throw Shortfall(cell: cell, available: drawn[cell].count)
      }
      give(question, to: cell)
    }
  }

  private mutating func give(_ question: Int, to cell: Int) {
    owner[question] = cell
    drawn[cell].append(question)
  }

  /// Makes one of a cell's candidates free by moving others on; nil where none can be.
  private mutating func freeOne(for cell: Int, visited: inout Set<Int>) -> Int? {
    for question in candidates[cell] where visited.insert(question).inserted {
      guard let holder = owner[question] else { return question }
      guard holder != cell else { continue }
      if let replacement = freeOne(for: holder, visited: &visited) {
        drawn[holder].removeAll { $0 == question }
        give(replacement, to: holder)
        owner[question] = nil
        return question
      }
    }
    return nil
  }

  /// A cell that cannot be filled, and how many questions there are for it.
  struct Shortfall: Error {
    let cell: Int
    let available: Int
  }
}
