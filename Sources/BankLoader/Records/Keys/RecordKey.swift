import ExamModel

/// The key of a record, or why it has none.
enum RecordKey {
  case key(AnswerKey)
  /// The answer may mean more than one thing.
  case ambiguous
  /// The answer means nothing for this question.
  case impossible
}

extension KeyEvidence {
  /// The options that an answer names.
  func choices(_ answer: FieldValue?, of options: OptionList) -> RecordKey? {
    var found: Set<[Int]> = []
    if let right = options.right, !right.isEmpty { found.insert(right) }
    guard let answer else { return found.first.map { .key(.choices($0)) } }
    guard !isCorrected(answer) else { return .ambiguous }
    if firstBit != nil {
      return bits(answer, count: options.texts.count).map { .key(.choices($0)) } ?? .impossible
    }
    if areMasks, let mask = Self.mask(answer, count: options.texts.count) {
      return .key(.choices(Array(mask.utf8).indices.filter { Array(mask.utf8)[$0] == 0x31 }))
    }
    if let letters = bareLetters(answer) {
      return .key(.choices(letters.sorted()))
    }
    guard !options.hasRepeatedLabel else { return .ambiguous }
    let reading = ChoiceReading(answer, of: options)
    guard !reading.isContradictory else { return .ambiguous }
    if let values = reading.numbers, !(areIDs && reading.byID != nil) {
      if let letters = reading.byLetter { found.insert(letters) }
      switch numbers(values, text: reading.byText, count: options.texts.count) {
      case .some(let positions): found.insert(positions)
      case nil: return .ambiguous
      }
    } else {
      found.formUnion(readings(reading))
    }
    switch found.count {
    case 0: return .impossible
    case 1: return found.first.map { .key(.choices($0)) }
    default: return .ambiguous
    }
  }

  /// Whether an answer puts another in the place of the one that it begins with.
  private func isCorrected(_ answer: FieldValue) -> Bool {
    guard case .text(let text) = answer, (4...120).contains(text.utf8.count) else { return false }
    return KeyCorrection.isIn(Glyphs(text))
  }

  /// The letters of an answer to a question whose options the file leaves out.
  func bareLetters(_ answer: FieldValue) -> [Int]? {
    guard lacksOptions,
      let letters = LetterAnswer.letters(in: KeyTextCleaner.clean(answer.shown)),
      letters.allSatisfy({ $0 < LetterAnswer.mostOptions })
    else { return nil }
    return letters
  }

  /// The options that numbers name; nil where that is open.
  private func numbers(_ values: [Int], text: [Int]?, count: Int) -> [Int]? {
    if let text, numbers == .text { return text }
    guard let firstIndex, text == nil || numbers == .position else { return nil }
    let positions = values.map { $0 - firstIndex }
    guard positions.allSatisfy({ (0..<count).contains($0) }) else { return nil }
    return positions
  }

  /// What an answer says of a statement.
  func truth(_ answer: FieldValue?, of draft: RecordDraft) -> RecordKey? {
    if let right = draft.options.right, right.count == 1, let truths = draft.truths {
      return .key(.truth(truths[right[0]]))
    }
    guard let answer else { return nil }
    guard !isCorrected(answer) else { return .ambiguous }
    if firstBit != nil, let truths = draft.truths {
      guard let places = bits(answer, count: 2), places.count == 1 else { return .impossible }
      return .key(.truth(truths[places[0]]))
    }
    var found: Set<Bool> = []
    switch answer {
    case .bool(let value): return .key(.truth(value))
    case .list(let values):
      return values.count == 1 ? truth(values[0], of: draft) : .impossible
    case .object, .none: return .impossible
    case .text, .number: break
    }
    if case .text(let text) = answer, let list = LiteralReader.list(in: text) {
      return truth(list, of: draft)
    }
    let word = KeyTextCleaner.clean(answer.shown)
    if let value = TruthWord.value(word) { found.insert(value) }
    if let value = notes.truths[word.uppercased()] { found.insert(value) }
    if let value = truthByOption(word, of: draft) { found.insert(value) }
    if found.isEmpty, let (value, _) = TruthWord.leading(word) { found.insert(value) }
    if found.isEmpty, let (letter, value) = TruthWord.lettered(word) {
      found.insert(value)
      if let truths = draft.truths ?? self.truths, truths.indices.contains(letter) {
        found.insert(truths[letter])
      }
    }
    switch found.count {
    case 0: return word.utf8.count <= 2 ? .ambiguous : .impossible
    case 1: return found.first.map { .key(.truth($0)) }
    default: return .ambiguous
    }
  }

  /// What the option says that a letter or a number names.
  private func truthByOption(_ word: String, of draft: RecordDraft) -> Bool? {
    guard let truths = draft.truths ?? (draft.options.texts.isEmpty ? self.truths : nil) else {
      return nil
    }
    if draft.truths == nil {
      guard let letters = LetterAnswer.letters(in: word), letters.count == 1,
        truths.indices.contains(letters[0])
      else { return nil }
      return truths[letters[0]]
    }
    let reading = ChoiceReading(.text(word), of: draft.options)
    if let position = reading.byLetter?.first, reading.byLetter?.count == 1 {
      return truths[position]
    }
    guard let number = reading.numbers?.first, reading.numbers?.count == 1, let firstIndex,
      truths.indices.contains(number - firstIndex)
    else { return nil }
    return truths[number - firstIndex]
  }
}
