package import ExamModel

/// Draws forms from a pool as a paper's blueprint says.
///
/// A form is a pure function of (bank digest, blueprint, seed, candidate id): the questions follow
/// from the seed alone (`same`), the seed and the version (`versions`) or the seed and the candidate
/// (`each`); orders always from seed and candidate.
package struct FormAssembly: Sendable {
  let paper: Paper
  let pool: QuestionPool
  let cells: [BlueprintCell]
  /// For each cell the positions in the pool of what may fill it.
  let candidates: [[Int]]
  /// For each cell the positions of the paper's common questions.
  let anchored: [[Int]]

  package init(paper: Paper, pool: QuestionPool) {
    self.paper = paper
    self.pool = pool
    let sections = paper.blueprint.sections
    let cells = sections.enumerated().flatMap {
      BlueprintCell.cells(of: $0.element, at: $0.offset)
    }
    self.cells = cells
    candidates = cells.map { cell in
      pool.questions.indices.filter {
        cell.admits(pool.questions[$0], in: sections[cell.section])
      }
    }
    let ids: [Question.ID] = if case .questions(let ids) = paper.anchor { ids } else { [] }
    anchored = Self.places(of: ids, in: pool, cells: cells, candidates: candidates)
  }

  /// How many questions of the pool the blueprint admits to any of its cells.
  package var admittedCount: Int { Set(candidates.joined()).count }

  /// The cells that the pool cannot fill, in the paper's order; empty where every form can be drawn.
  ///
  /// Where each cell has enough for itself and they overlap too much, it is one that comes short.
  package var shortfalls: [BlueprintShortfall] {
    let short = zip(cells, candidates).filter { $0.1.count < $0.0.count }
    guard short.isEmpty else { return short.map { shortfall(of: $0.0, available: $0.1.count) } }
    var generator = SeededGenerator(seed: 0)
    do throws(BlueprintShortfall) {
      _ = try draw(using: &generator)
      return []
    } catch {
      return [error]
    }
  }

  /// The form of one candidate.
  ///
  /// - Parameters:
  ///   - seed: The sitting's.
  ///   - candidate: The candidate's id.
  ///   - ordinal: Which attempt; a second one is drawn as for another candidate.
  /// - Throws: The cell that the pool cannot fill.
  package func form(
    seed: UInt64, candidate: Candidate.ID, ordinal: Int = 1
  ) throws(BlueprintShortfall) -> Form {
    let person = ordinal > 1 ? "\(candidate)#\(ordinal)" : candidate
    let version = version(of: candidate)
    let label =
      switch paper.draw {
      case .same: "questions"
      case .versions: "questions/version/\(version ?? 0)"
      case .each: "questions/candidate/\(person)"
      }
    var questions = SeededGenerator(seed: seed, label: label)
    var orders = SeededGenerator(seed: seed, label: "orders/candidate/\(person)")
    let drawn = try draw(using: &questions)
    var items: [FormItem] = []
    for (position, section) in paper.blueprint.sections.enumerated() {
      var positions = zip(cells, drawn).filter { $0.0.section == position }.flatMap(\.1).sorted()
      if paper.shuffle.questions { orders.shuffle(&positions) }
      for index in positions {
        items.append(item(pool.questions[index].question, in: section, using: &orders))
      }
    }
    return Form(
      title: paper.title, bankDigest: pool.digest, seed: seed, version: version, items: items)
  }

  private func draw(using generator: inout SeededGenerator) throws(BlueprintShortfall) -> [[Int]] {
    do throws(CellDraw.Shortfall) {
      return try CellDraw.draw(
        counts: cells.map(\.count), candidates: candidates, fixed: anchored, using: &generator)
    } catch {
      throw shortfall(of: cells[error.cell], available: error.available)
    }
  }

  private func item(
    _ question: Question, in section: BlueprintSection, using generator: inout SeededGenerator
  ) -> FormItem {
    let drawn = OptionOrder.shuffled(question, rule: paper.shuffle, using: &generator)
    return FormItem(
      question: drawn, section: section.title, marks: section.marks,
      partMarks: Self.partMarks(of: drawn, sharing: section.marks), scoring: section.scoring)
  }

  /// A composite's marks over its parts: as their 分值 where all have one, else evenly; to the
  /// thousandth, the sum exact.
  static func partMarks(of question: Question, sharing marks: Mark) -> [Mark] {
    let stated = question.parts.compactMap { $0.marks?.thousandths }.filter { $0 > 0 }
    let weights =
      stated.count == question.parts.count ? stated : question.parts.map { _ in 1 }
    return Apportionment.counts(of: marks.thousandths, by: weights).map(Mark.init(thousandths:))
  }

  /// A、B卷 by the number that the id ends with, so that neighbours differ; by chance without one.
  private func version(of candidate: Candidate.ID) -> Int? {
    guard case .versions(let count) = paper.draw else { return nil }
    let digits = candidate.reversed().prefix { ("0"..."9").contains($0) }.prefix(9).reversed()
    if let number = Int(String(digits)) { return number % max(count, 1) }
    var generator = SeededGenerator(seed: 0, label: candidate)
    return generator.number(below: count)
  }

  private func shortfall(of cell: BlueprintCell, available: Int) -> BlueprintShortfall {
    let section = paper.blueprint.sections[cell.section]
    var shortfall = BlueprintShortfall(
      section: cell.section, title: section.title, kind: section.kind, needed: cell.count,
      available: available)
    shortfall.bank = cell.bank
    shortfall.law = cell.law
    shortfall.difficulty = cell.difficulty
    return shortfall
  }
}
