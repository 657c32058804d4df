import ExamModel

/// A list of keys that stands apart from its questions: `1-5 ABCDA`, `1.B 2.C`.
struct KeySheet {
  /// The key of one number.
  struct Item {
    var number: Int
    /// Whether the number stands in a bracket, as those of points do.
    var isBracketed = false
    /// Its text; of a model answer, a line each.
    var lines: [TidyLine]
    var rationale: [TidyLine] = []
    /// Whether what stands there cannot be told apart from the keys beside it.
    var isUnclear = false
  }

  /// The keys under one heading.
  struct Group {
    var kind: QuestionKind?
    /// The word of its heading: 简答, 名词解释.
    var word: String?
    var items: [Item] = []
    /// Keys without numbers, in their order.
    var unnumbered: [TidyLine] = []
    /// Whether these may be the letters of a single key.
    var isUnclear = false

    /// Whether its heading calls a kind, known or not: 选择题.
    var isNamed: Bool { kind != nil || word != nil }
  }

  var groups: [Group] = []
  /// The line of its title.
  var line: Int
  /// How many regions of questions stand before it.
  var regions = 0
  /// The lines of the paper that its title names, where it names one.
  var paper: Range<Int>?
  /// Lines within it that are no keys.
  var strays: [TidyLine] = []

  /// How many keys it has.
  var count: Int { groups.reduce(0) { $0 + $1.items.count + $1.unnumbered.count } }
}
