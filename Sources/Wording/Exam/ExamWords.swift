package import ExamModel

/// What is said in practice and exams.
package protocol ExamWords: ExamPromptWords, ExamResultWords, MenuWords, AdmissionWords {
  /// 单选题, …; as heading of a question.
  func kindName(_ kind: QuestionKind) -> String
  /// A response or key as people write it: `AC`, 对, `甲；乙`.
  func answerText(_ response: Response) -> String
  /// What is right; of a blank with variants the first.
  func keyText(_ key: AnswerKey) -> String
  /// 依据：《安全生产法》第五条.
  func basis(_ citations: [Citation]) -> String
  /// 《安全生产法》第五条.
  func citation(_ citation: Citation) -> String
}
