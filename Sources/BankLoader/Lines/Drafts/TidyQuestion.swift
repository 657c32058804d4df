import ExamModel

/// A question on its way to the tidy form.
struct TidyQuestion {
  /// The line that it begins with.
  var line: Int
  /// The number that is printed before it.
  var number: Int?
  /// Whether the document counts it, so that nothing shows where another is deleted.
  var isCounted = false
  /// The index of the section that it stands under.
  var section: Int
  /// What a tag at the question says.
  var kind: QuestionKind?
  var marks: Mark?
  var stem: [TidyLine] = []
  var options: [TidyOption] = []
  var keys: [KeyNote] = []
  var rationale: [TidyLine] = []
  /// What a model answer must name.
  var points: [TidyLine] = []
  /// Other fields, each a line.
  var fields: [(field: BankField, value: TidyLine)] = []
  /// The sub-questions, where it is a case.
  var parts: [TidyQuestion] = []
  var isCase = false
  /// The key in canonical notation, as the rules have decided.
  var key: [TidyLine] = []
  /// Why the key stays open, where what the file says cannot be decided.
  var doubt: String?
}
