import ExamModel

/// Takes the kind of a section from the lines below its heading, where the heading names none:
/// `一、安全常识`, `要求：判断以下说法的正误。`.
enum InstructionKindRule {
  static func apply(
    _ instructions: [TidyLine], to sections: inout [TidySection], of questions: [TidyQuestion]
  ) {
    let lines = instructions.filter { StatementInstruction.asks($0.glyphs) }
    for line in lines {
      guard let index = sections.lastIndex(where: { $0.line < line.number }),
        sections[index].kind == nil
      else { continue }
      let below = questions.filter { $0.section == index }
      guard !below.isEmpty, below.allSatisfy({ isStatement($0) && $0.line > line.number }) else {
        continue
      }
      sections[index].kind = .trueFalse
    }
  }

  private static func isStatement(_ question: TidyQuestion) -> Bool {
    question.kind == nil && question.options.isEmpty && question.parts.isEmpty
      && question.stem.last?.glyphs.last.map { !$0.scalar.isOne(of: "？?") } == true
  }
}
