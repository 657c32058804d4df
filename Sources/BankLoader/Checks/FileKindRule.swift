import ExamModel

/// Takes the kind that a file's name speaks of for that of questions of which nothing in the file says
/// one: `判断题.txt`.
enum FileKindRule {
  static func apply(to document: inout BankDocument, file: String, digest: DigestFunction) {
    guard let kind = FileName.kind(of: file) else { return }
    let open = Set(
      document.diagnostics.lazy.filter { $0.finding == .undecidedKind }.map(\.position.line))
    guard !open.isEmpty, !contradicts(document.bank.questions, kind, open: open) else { return }
    var set: Set<Int> = []
    for index in document.bank.questions.indices {
      let question = document.bank.questions[index]
      guard open.contains(question.source.line), question.key == nil, fits(kind, question) else {
        continue
      }
      document.bank.questions[index].kind = kind
      set.insert(question.source.line)
    }
    document.diagnostics.removeAll { diagnostic in
      guard set.contains(diagnostic.position.line) else { return false }
      if case .tooFewOptions = diagnostic.finding { return !kind.isChoice }
      return diagnostic.finding == .undecidedKind
    }
    if !set.isEmpty { QuestionDigest.setIDs(of: &document.bank, using: digest) }
  }

  /// Whether more than a few of the questions whose kind the file tells are of another.
  private static func contradicts(
    _ questions: [Question], _ kind: QuestionKind, open: Set<Int>
  ) -> Bool {
    let told = questions.filter { !open.contains($0.source.line) }
    return 10 * told.count { $0.kind != kind } > told.count
  }

  private static func fits(_ kind: QuestionKind, _ question: Question) -> Bool {
    guard question.parts.isEmpty, question.prompts.isEmpty else { return false }
    return kind.isChoice ? question.options.count > 1 : question.options.isEmpty
  }
}
