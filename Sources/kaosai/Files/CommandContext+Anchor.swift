import ExamFiles
import ExamModel
import ExamSession
import Platform
import ResultStore

extension CommandContext {
  /// The paper with the questions that it has in common with the period before in its series.
  ///
  /// They are those of the sitting that is there; where none is, they are drawn by the seed of the
  /// sitting before, which nobody knows who has not sat it, and the same for all who come at once.
  /// The first period of a series has none.
  func anchored(_ read: ReadPaper, store: ResultStore) throws(CommandFailure) -> ReadPaper {
    guard case .periodBefore(let count) = read.paper.anchor, let series = read.paper.series else {
      return read
    }
    let sittings = try stored { () throws(StoreError) in try store.sittings() }.filter {
      $0.paper.series == series
    }
    let own = sittings.filter { $0.paper.title == read.paper.title }
    if let opened = own.first(where: { $0.paper.isEqual(to: read.paper) }) {
      return ReadPaper(paper: opened.paper, text: opened.paperText, path: read.path)
    }
    let first = own.map(\.openedAt).min()
    let before = sittings.filter { sitting in
      sitting.paper.title != read.paper.title && sitting.paper.draw == .same
        && first.map { sitting.openedAt < $0 } ?? true
    }.max { $0.openedAt < $1.openedAt }
    guard let before else { return read }
    var paper = read.paper
    paper.anchor = .questions(try common(count, of: paper, with: before, store))
    return ReadPaper(
      paper: paper, text: PaperWriter.text(of: paper) { _ in nil }, path: read.path)
  }

  private func common(
    _ count: Int, of paper: Paper, with before: Sitting, _ store: ResultStore
  ) throws(CommandFailure) -> [Question.ID] {
    let source = try PoolSource(paper: paper, store: store, context: self)
    let pool = try stored { () throws(StoreError) in try source.pool(of: before) }
    let form = try? FormAssembly(paper: before.paper, pool: pool).form(
      seed: before.seed, candidate: "")
    let ids = Set(form?.items.map(\.question.id) ?? [])
    var spent: [Question.ID] = []
    if case .questions(let common) = before.paper.anchor { spent = common }
    var generator = SeededGenerator(seed: before.seed, label: "anchor/\(paper.title)")
    return FormAssembly(paper: paper, pool: source.currentPool()).anchor(
      count, from: pool.questions.map(\.question).filter { ids.contains($0.id) },
      sparing: Set(spent), using: &generator)
  }
}

extension Paper {
  /// Whether it says the same, whichever questions it has in common with others.
  fileprivate func isEqual(to other: Paper) -> Bool {
    var paper = self
    paper.anchor = other.anchor
    return paper == other
  }
}
