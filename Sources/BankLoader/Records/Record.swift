import ExamModel

/// A row or an object that is to become a question.
struct Record {
  /// Where it stands.
  let place: SourcePosition
  /// What it stands under.
  var section: String?
  /// The kind that a sheet's name, a heading or a list's name claims for it.
  var context: KindWord?
  /// What its columns or members hold, options apart.
  var fields: FewValues<RecordField, FieldValue> = [:]
  /// Options in columns or members of their own, by place.
  var options: FewValues<OptionName, FieldValue> = [:]
  /// A cell of stem, options or key shows a date, of which only the number is known.
  var hasDates = false
  /// The key stands under a name for what a model is to say: its numbers are no names of options.
  var isLabelled = false
  /// What other columns or members, whose names say no less, give for the key.
  var rivals: [FieldValue] = []
  /// A remark says that the key is wrong, or what it is may be what somebody answered.
  var isDoubtful = false
  /// Texts that may be its options stand under names that say nothing known.
  var hidesOptions = false
  /// The options that a sheet shows in red, and whether it shows the stem so too.
  var reds: [OptionName] = []
  var isRed = false
  /// The sub-questions of a case.
  var parts: [Record] = []

  init(place: SourcePosition) { self.place = place }

  /// The text of a field, without white space at its ends; nil where there is none.
  func text(_ field: RecordField) -> String? {
    guard let value = fields[field], !value.isEmpty else { return nil }
    return value.shown
  }

  /// What all options in one value are; nil where there is none.
  var optionValue: FieldValue? { fields[.options].flatMap { $0.isEmpty ? nil : $0 } }
}
