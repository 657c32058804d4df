import ExamModel

/// A record on its way to a question: its texts read, its key not yet.
///
/// An object, since each is looked at many times and a copy would cost more than a look.
final class RecordDraft {
  let record: Record
  /// The stem as it stands.
  let form: StemText
  /// The stem itself.
  var stem = ""
  /// The number before the stem.
  var printedNumber: Int?
  /// The marks behind the stem.
  var score: String?
  var options = OptionList([])
  /// What a file says of the kind, the nearest first.
  var claims: [KindWord] = []
  /// What stands as the answer; nil where nothing does.
  var answer: FieldValue?
  /// The answer that stands in the stem's blank.
  var inner: FieldValue?
  /// 解析 behind the answer.
  var rationale: String?
  /// Texts that belong to no part of the question.
  var stray: [String] = []
  /// A picture or sound stays behind.
  var hasMedia = false
  var parts: [RecordDraft] = []
  /// The one right option and the wrong ones stand apart.
  var isOneRight = false
  /// Nothing decides its kind.
  var isKindOpen = false

  init(record: Record, form: StemText) {
    self.record = record
    self.form = form
  }

  /// What each of two options says where they are 正确 and 错误.
  var truths: [Bool]? {
    guard options.texts.count == 2, let first = TruthWord.value(options.texts[0]),
      let second = TruthWord.value(options.texts[1]), first != second,
      !GapVerbs.fill(stem.isEmpty ? form.whole : stem, options.texts)
    else { return nil }
    return [first, second]
  }
}
