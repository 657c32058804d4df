import ExamModel

/// A document in the tidy form that the parser reads.
struct TidiedDocument {
  var source: SourceText
  /// What was found on the way.
  var findings: [Diagnostic<BankFinding>]
  /// The lines of the questions whose key is left open with a reason among the findings.
  var explained: Set<Int>
}
