import BankLoader
import ExamModel

/// Questions as lines for comparing: `单 谁负责（　）。 甲/乙 = A`; without a key `= ?`.
enum QuestionLines {
  static func of(_ text: String) -> [String] { of(Reading.document(text)) }

  static func of(_ document: BankDocument) -> [String] {
    document.bank.questions.flatMap { question in
      question.kind == .composite
        ? ["案 " + question.stem] + question.parts.map { "  " + line(of: $0) } : [line(of: question)]
    }
  }

  private static func line(of question: Question) -> String {
    let options = question.options.isEmpty ? "" : " " + question.options.joined(separator: "/")
    let key = question.key.map { KeyText.text(of: $0) } ?? "?"
    return kind(question.kind) + " " + question.stem + options + " = " + key
  }

  private static func kind(_ kind: QuestionKind) -> String {
    switch kind {
    case .singleChoice: "单"
    case .multipleChoice: "多"
    case .trueFalse: "判"
    case .fillIn: "填"
    case .shortAnswer: "简"
    case .composite: "案"
    case .matching: "连"
    case .ordering: "排"
    case .numeric: "算"
    }
  }

  /// Findings as `3 missing-key`, notes apart.
  static func doubts(_ text: String) -> [String] {
    Reading.document(text).diagnostics.filter { $0.finding.severity != .note }
      .map { "\($0.position.line) \($0.finding.code)" }
  }
}
