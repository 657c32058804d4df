package import ExamModel

extension English {
  package func kindName(_ kind: QuestionKind) -> String {
    switch kind {
    case .singleChoice: "single choice"
    case .multipleChoice: "multiple choice"
    case .trueFalse: "true or false"
    case .fillIn: "fill in"
    case .shortAnswer: "short answer"
    case .composite: "case study"
    case .matching: "matching"
    case .ordering: "ordering"
    case .numeric: "calculation"
    }
  }

  package func answerText(_ response: Response) -> String {
    switch response {
    case .truth(let truth): truth ? "true" : "false"
    case .blanks(let texts): texts.map { $0.isEmpty ? "(empty)" : $0 }.joined(separator: "; ")
    case .numbers(let values):
      values.map { $0.map(AnswerText.number) ?? "(empty)" }.joined(separator: "; ")
    default: AnswerText.letters(response)
    }
  }

  package func keyText(_ key: AnswerKey) -> String {
    switch key {
    case .truth(let truth): truth ? "true" : "false"
    default: AnswerText.key(key, separator: "; ")
    }
  }

  package func basis(_ citations: [Citation]) -> String {
    "Basis: " + citations.map(citation).joined(separator: "; ")
  }

  /// 《安全生产法》 art.
  ///
  /// 21, 第（一）项: the law's name and its parts stay as the law has them.
  package func citation(_ citation: Citation) -> String {
    var text = "《\(citation.law)》"
    if let article = citation.article {
      text += " art. \(article)"
      if let insertion = citation.insertion { text += "-\(insertion)" }
    }
    return text + (citation.detail.map { " \($0)" } ?? "")
  }
}
