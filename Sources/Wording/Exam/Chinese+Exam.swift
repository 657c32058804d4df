package import ExamModel

extension Chinese {
  package func kindName(_ kind: QuestionKind) -> String {
    switch kind {
    case .singleChoice: "单选题"
    case .multipleChoice: "多选题"
    case .trueFalse: "判断题"
    case .fillIn: "填空题"
    case .shortAnswer: "简答题"
    case .composite: "案例分析题"
    case .matching: "连线题"
    case .ordering: "排序题"
    case .numeric: "计算题"
    }
  }

  package func answerText(_ response: Response) -> String {
    switch response {
    case .truth(let truth): truth ? "对" : "错"
    case .blanks(let texts): texts.map { $0.isEmpty ? "（空）" : $0 }.joined(separator: "；")
    case .numbers(let values):
      values.map { $0.map(AnswerText.number) ?? "（空）" }.joined(separator: "；")
    default: AnswerText.letters(response)
    }
  }

  package func keyText(_ key: AnswerKey) -> String {
    switch key {
    case .truth(let truth): truth ? "对" : "错"
    default: AnswerText.key(key, separator: "；")
    }
  }

  package func basis(_ citations: [Citation]) -> String {
    "依据：" + citations.map(citation).joined(separator: "；")
  }

  /// 《安全生产法》第二十一条第（一）项.
  package func citation(_ citation: Citation) -> String {
    var text = "《\(citation.law)》"
    if let article = citation.article {
      text += "第\(ChineseNumeral.text(of: article))条"
      if let insertion = citation.insertion { text += "之\(ChineseNumeral.text(of: insertion))" }
    }
    return text + (citation.detail ?? "")
  }
}
