package import ExamModel

extension FormAssembly {
  /// Questions of an earlier paper for this one to ask again, spread over the cells as its questions
  /// are: a small version of the whole.
  ///
  /// - Parameters:
  ///   - count: How many; fewer where there are fewer.
  ///   - earlier: What the earlier paper asked, as it was then; what has changed since is no common
  ///     question.
  ///   - spent: Ids of those that were common already; taken only where there are no others.
  ///   - generator: Where chance comes from.
  package func anchor(
    _ count: Int, from earlier: [Question], sparing spent: Set<Question.ID>,
    using generator: inout SeededGenerator
  ) -> [Question.ID] {
    let asked = Dictionary(earlier.map { ($0.id, $0) }) { first, _ in first }
    let whole = cells.reduce(0) { $0 + $1.count }
    let counts = Apportionment.counts(of: min(count, whole), by: cells.map(\.count))
    var taken: Set<Int> = []
    for (cell, count) in counts.enumerated() {
      let known = candidates[cell].filter { position in
        let question = pool.questions[position].question
        return !taken.contains(position)
          && asked[question.id].map(question.asksTheSame(as:)) == true
      }
      let isSpent = { (position: Int) in spent.contains(pool.questions[position].question.id) }
      var chosen = generator.draw(count, from: known.filter { !isSpent($0) })
      chosen += generator.draw(count - chosen.count, from: known.filter(isSpent))
      taken.formUnion(chosen)
    }
    return taken.sorted().map { pool.questions[$0].question.id }
  }

  /// The questions of the paper's anchor that cannot be asked: not in the banks, or no section has
  /// room for them.
  package var lostAnchors: [Question.ID] {
    guard case .questions(let ids) = paper.anchor else { return [] }
    let placed = Set(anchored.joined().map { pool.questions[$0].question.id })
    return ids.filter { !placed.contains($0) }
  }

  /// For each cell the positions of the questions that it must have.
  static func places(
    of ids: [Question.ID], in pool: QuestionPool, cells: [BlueprintCell], candidates: [[Int]]
  ) -> [[Int]] {
    var places = cells.map { _ in [Int]() }
    let wanted = Set(ids)
    guard !wanted.isEmpty else { return places }
    for position in pool.questions.indices
    where wanted.contains(pool.questions[position].question.id) {
      let cell = cells.indices.first {
        places[$0].count < cells[$0].count && candidates[$0].contains(position)
      }
      if let cell { places[cell].append(position) }
    }
    return places
  }
}

extension Question {
  /// Whether another asks for the same, whatever is said about it.
  fileprivate func asksTheSame(as other: Question) -> Bool {
    kind == other.kind && stem == other.stem && options == other.options && key == other.key
      && parts.count == other.parts.count
      && zip(parts, other.parts).allSatisfy { $0.asksTheSame(as: $1) }
  }
}
