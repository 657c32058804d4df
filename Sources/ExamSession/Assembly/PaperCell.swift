package import ExamModel

/// 细目: so many questions of a paper, each worth the same, and which ones may be drawn for them.
package struct PaperCell: Sendable {
  /// How many are drawn.
  package let count: Int
  /// What each is worth.
  package let marks: Mark
  /// What may be drawn, in the order of the banks.
  package let questions: [Question]
}

extension QuestionPool {
  /// The cells of a paper, in the order of its sections.
  package func cells(of paper: Paper) -> [PaperCell] {
    paper.blueprint.sections.enumerated().flatMap { position, section in
      BlueprintCell.cells(of: section, at: position).map { cell in
        PaperCell(
          count: cell.count, marks: section.marks,
          questions: questions.filter { cell.admits($0, in: section) }.map(\.question))
      }
    }
  }
}
