import ExamModel

/// What a reader takes out of a document.
struct DocumentText {
  var blocks: [DocumentBlock] = []
  /// Lines that stand beside the text: in boxes.
  var asides: [DocumentLine] = []
  var findings: [Diagnostic<BankFinding>] = []
}
