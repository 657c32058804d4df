package import ExamModel
import Tables

/// Reads question banks in GIFT, the text format of Moodle.
///
/// Read as Moodle reads it, and a little more: blank lines within an answer, a `true` in small
/// letters. What Moodle would take for an answer without its sign is not one here.
package struct GIFTReader {
  private var assembly: BankAssembly

  /// The bank in a file's bytes, with everything that was found in it.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - file: Its name, for diagnostics and for a bank without a title.
  ///   - digest: What ids of questions without one are made with.
  package static func read(
    bytes: [UInt8], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    var reader = GIFTReader(assembly: BankAssembly(file: file, digest: digest))
    guard let text = TextDecoder.repaired(bytes) else {
      reader.assembly.report(.notText, at: SourcePosition(file: file))
      return reader.assembly.document()
    }
    for item in GIFTScanner.items(of: GIFTCode.escaped(LineEnds.normalised(text.bytes))) {
      reader.take(item)
    }
    return reader.assembly.document()
  }

  private mutating func take(_ item: GIFTItem) {
    switch item {
    case .category(let path): assembly.section = CategoryPath.section(of: path)
    case .comment(let comment): takeHead(comment)
    case .block(let block):
      if assembly.bank.questions.isEmpty { block.comments.forEach { takeHead($0) } }
      take(block)
    }
  }

  private mutating func takeHead(_ comment: String) {
    guard assembly.bank.questions.isEmpty else { return }
    _ = HeadLines.take(TextFormat.cleaned(comment), into: &assembly.bank)
  }

  private mutating func take(_ block: GIFTBlock) {
    var parser = GIFTParser(block, file: assembly.file)
    guard var question = parser.question() else {
      for finding in parser.findings { assembly.report(finding.finding, at: finding.position) }
      return
    }
    var tags = FieldTags()
    for comment in block.comments {
      if let id = GIFTComment.values(of: "id", in: comment).first {
        question.id = id
        question.hasStatedID = true
      }
      for tag in GIFTComment.values(of: "tag", in: comment) { tags.take(tag, into: &question) }
    }
    if let answer = tags.modelAnswer, question.kind == .shortAnswer { question.key = .text(answer) }
    if let kind = tags.kind, question.key == nil, !parser.isExplained,
      Self.isOpen(question.kind, to: kind)
    {
      question.kind = kind
    }
    for finding in parser.findings { assembly.report(finding.finding, at: finding.position) }
    assembly.add(question, isKeyExplained: parser.isExplained)
  }

  /// Whether 题型 may say more of a question without a key than its markup does.
  private static func isOpen(_ markup: QuestionKind, to kind: QuestionKind) -> Bool {
    switch (markup, kind) {
    case (.multipleChoice, .singleChoice), (.shortAnswer, .trueFalse), (.shortAnswer, .fillIn),
      (.shortAnswer, .numeric):
      true
    default: false
    }
  }
}
