import BankLoader
import ExamModel
import Grading
import Wording

/// Answers as an analysis of options names them: in the letters of the bank.
struct AnswerLabel {
  let words: any Words

  /// What the levels of a question's column are.
  static func kind(of question: Question) -> AnswerKind {
    switch question.kind {
    case .singleChoice, .trueFalse: .single
    case .multipleChoice: .multiple
    default: .marks
    }
  }

  /// What a response is called; nothing where it stands for its mark alone.
  ///
  /// - Parameters:
  ///   - response: The response, in positions of the drawn options.
  ///   - drawn: The question as drawn.
  ///   - original: The question as the bank has it.
  func text(_ response: Response, _ drawn: Question, _ original: Question) -> String {
    switch response {
    case .choices(let positions):
      let places = positions.map { position in
        guard drawn.options.indices.contains(position) else { return position }
        return original.options.firstIndex(of: drawn.options[position]) ?? position
      }
      return places.sorted().map(KeyText.letter).joined()
    case .truth(let isRight): return words.keyText(.truth(isRight))
    default: return ""
    }
  }

  /// The answers that a question offers, whether anybody gives them or not.
  func levels(of question: Question, marks: Mark) -> [AnswerLevel] {
    switch (question.kind, question.key) {
    case (.singleChoice, .choices(let right)):
      question.options.indices.map { position in
        AnswerLevel(
          label: KeyText.letter(position), mark: right.contains(position) ? marks.value : 0)
      }
    case (.trueFalse, .truth(let right)):
      [true, false].map { truth in
        AnswerLevel(label: words.keyText(.truth(truth)), mark: truth == right ? marks.value : 0)
      }
    case (.multipleChoice, .choices(let right)):
      [AnswerLevel(label: right.map(KeyText.letter).joined(), mark: marks.value)]
    default: []
    }
  }
}
