import ExamModel

/// What the records of a group tell together of what their keys mean.
struct KeyEvidence {
  /// What the number of the first option is; nil where the group leaves it open.
  private(set) var firstIndex: Int?
  /// Whether numbers name options by their text, by their position, or one cannot tell.
  private(set) var numbers = NumberSense.open
  /// What A and B mean for statements, where those that list 正确 and 错误 agree.
  private(set) var truths: [Bool]?
  let notes: CodeNotes
  /// What the first option adds where numbers are sums of one for each right option: 16, or 1.
  private(set) var firstBit: Int?
  /// Whether a key that is both a label and a text is one of the two.
  private(set) var labels = NumberSense.open
  /// Whether keys are ids of options.
  private(set) var areIDs = false
  /// Whether keys have a sign for each option.
  private(set) var areMasks = false
  /// Whether no record has options, so that a letter may be all there is of a key.
  private(set) var lacksOptions = false
  /// Whether records are answered by letters then that no word for right or wrong is.
  private(set) var hasBareLetters = false
  /// Whether underscores too are where a letter goes: no stem with some is answered by anything else.
  private(set) var areUnderscoresForLetters = false
  /// Whether a slash parts letters that are right together: `A/B/D` cannot be one of them.
  private(set) var hasSlashes = false

  /// What a number in a key is.
  enum NumberSense {
    case text, position, open
  }

  /// The evidence of a group.
  init(of drafts: [RecordDraft], notes: CodeNotes) {
    self.notes = notes
    var counts = Counts()
    for index in drafts.indices {
      counts.take(drafts[index])
      for part in drafts[index].parts { counts.take(part) }
    }
    firstIndex =
      notes.firstIndex ?? counts.namedFirst ?? counts.firstIndex ?? counts.firstOfTruths
    numbers = counts.numberSense
    firstBit = [16, 1].first { Self.areBits(drafts, from: $0) }
    labels = counts.senses.labels
    areIDs = counts.senses.areIDs
    areMasks = counts.senses.areMasks
    truths = counts.truths.count == 1 ? counts.truths.first : nil
    lacksOptions = drafts.allSatisfy { $0.options.texts.isEmpty && $0.parts.isEmpty }
    hasSlashes = drafts.contains { draft in
      draft.answer.map { Self.slashed($0)?.count ?? 0 > 2 } ?? false
    }
    hasBareLetters = drafts.contains { draft in
      guard let answer = draft.answer, let letters = bareLetters(answer) else { return false }
      return letters.count > 1 || letters[0] > 1 && TruthWord.value(answer.shown) == nil
    }
    areUnderscoresForLetters = hasBareLetters && Self.answerUnderscores(drafts, bareLetters)
  }

  private static func answerUnderscores(
    _ drafts: [RecordDraft], _ letters: (FieldValue) -> [Int]?
  ) -> Bool {
    var answers: Set<[Int]> = []
    for draft in drafts where draft.stem.holds("__") {
      guard let answer = draft.answer, !answer.isEmpty else { continue }
      guard let letters = letters(answer) else { return false }
      answers.insert(letters)
    }
    return answers.count >= 3
  }

  /// The letters of an answer that slashes part: `A/B`; nil for any other.
  static func slashed(_ answer: FieldValue) -> [Int]? {
    guard case .text(let text) = answer, text.utf8.count <= 24, text.contains("/") else {
      return nil
    }
    return LetterAnswer.letters(in: KeyTextCleaner.clean(text)).flatMap { $0.count > 1 ? $0 : nil }
  }

  /// What is counted over the records of a group.
  private struct Counts {
    /// Numbers at all, those that are 0, and those that are the number of options.
    var numbers = 0
    var zeros = 0
    var lasts = 0
    /// Records whose number can only be a position, or only a text.
    var onlyPositions = 0
    var onlyTexts = 0
    var letters = 0
    /// Records answered by the text of an option that is no number.
    var words = 0
    var truths: Set<[Bool]> = []
    /// The numbers that answer statements with the options 正确 and 错误.
    var truthNumbers: Set<String> = []
    var names: Set<Int> = []
    var senses = Senses()

    mutating func take(_ draft: RecordDraft) {
      for name in draft.record.options.keys {
        if case .number(let number) = name, number == 0 || !draft.record.isLabelled {
          names.insert(number)
        }
      }
      if let truths = draft.truths {
        self.truths.insert(truths)
        let answer = draft.answer.map { KeyTextCleaner.clean($0.shown) } ?? ""
        if FieldText.isDigits(answer) { truthNumbers.insert(answer) }
        return
      }
      guard draft.options.texts.count >= 2, let answer = draft.answer else { return }
      let reading = ChoiceReading(answer, of: draft.options)
      senses.take(reading, answer, of: draft.options)
      if reading.byLetter != nil { letters += 1 }
      if reading.numbers == nil, reading.byText != nil { words += 1 }
      guard let found = reading.numbers, let least = found.first, let most = found.last else {
        return
      }
      let count = draft.options.texts.count
      let isPosition = most <= count
      if reading.byText == nil, isPosition { onlyPositions += 1 }
      if reading.byText != nil, !isPosition { onlyTexts += 1 }
      guard isPosition else { return }
      numbers += 1
      if least == 0 { zeros += 1 }
      if most == count { lasts += 1 }
    }

    /// 选项1, 选项2 …: the file counts from there, unless a key is 0.
    var namedFirst: Int? {
      guard let least = names.min(), names.count >= 2 || least == 0 else { return nil }
      return least == 0 || least == 1 && zeros == 0 ? least : nil
    }

    /// A 0 shows that the first option is 0, the number of the last that it is 1; both, or too few
    /// zeros among many keys, show nothing.
    var firstIndex: Int? {
      // Where most keys are letters, a number is a slip.
      guard numbers > letters else { return nil }
      return switch (zeros > 0, lasts > 0) {
      case (true, false): zeros * 20 >= numbers ? 0 : nil
      case (false, true): 1
      default: nil
      }
    }

    /// 2 of two options can only count from 1; where 正确 comes first, nothing else can be meant.
    var firstOfTruths: Int? {
      truthNumbers.contains("2") && truthNumbers.isSubset(of: ["1", "2"])
        && truths == [[true, false]]
        ? 1 : nil
    }

    var numberSense: NumberSense {
      switch (onlyPositions > 0, onlyTexts > 0) {
      case (true, false): .position
      case (false, true): .text
      case (false, false): letters > 0 || words > 2 && words > numbers ? .text : .open
      case (true, true): .open
      }
    }
  }
}
