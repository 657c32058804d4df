import ExamModel

/// What questions stand under.
struct TidySection {
  var name: String?
  var kind: QuestionKind?
  /// What its heading calls the kind: 简答, 名词解释.
  var word: String?
  /// What each of its questions gives.
  var marks: Mark?
  /// Whether its heading names a kind, or only a topic.
  var namesKind = false
  /// The line of its heading; 0 where there is none.
  var line = 0
}
