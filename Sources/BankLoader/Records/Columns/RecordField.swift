/// What a column of a table, or a member of an object, says of a question.
enum RecordField: Hashable {
  case stem
  /// All options in one value.
  case options
  /// One option.
  case option(OptionName)
  case key
  case rationale, kind, difficulty, marks, citations, tags, audiences, section, number, id
  case status, secret, scoringPoints, prompts
  /// What several questions are about.
  case material
  /// A picture, a sound or a film.
  case media
  /// Whether the option of that place is right.
  case rightOption(OptionName)
  /// A wrong option beside the right one, which is the key; without a place all of them.
  case wrongOption(OptionName?)
  /// What is not the question's: what somebody answered, how many options there are.
  case aside

  /// Whether it is one option.
  var isOption: Bool {
    if case .option = self { true } else { false }
  }
}

/// What the name of an option's column says of its place.
enum OptionName: Hashable {
  /// 选项B: counted from 0.
  case letter(Int)
  /// 选项2: as written.
  case number(Int)

  /// What columns are put in order by.
  var place: Int {
    switch self {
    case .letter(let place), .number(let place): place
    }
  }
}
