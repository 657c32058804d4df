import ExamModel

/// What kind each record of a group is: by what the file claims, else by what it holds.
struct KindEvidence {
  private let keys: KeyEvidence
  private var codes: [String: QuestionKind] = [:]
  /// `multiple_choice` stands beside a word for one right option, or before several letters.
  private var isMultipleSeveral = false
  /// No record has options and some are answered by text, so a digit is text as well.
  private var areAnswersTexts = false
  /// No record has options, and choices are answered in words.
  private let areChoicesWorded: Bool
  /// No record has options and some are answered by what only a quantity can be.
  private var areAnswersQuantities = false
  /// No record has options or a blank, and all are answered by two codes.
  private var areStatements = false
  /// Words in place of a kind that are none, each with where it first stands.
  private(set) var unknown: [(String, SourcePosition)] = []

  init(of drafts: [RecordDraft], keys: KeyEvidence) {
    self.keys = keys
    areChoicesWorded = Self.areChoicesWorded(in: drafts)
    var tally = Tally()
    for index in drafts.indices {
      take(drafts[index], &tally)
      for part in drafts[index].parts { take(part, &tally) }
    }
    if tally.hasChoice, tally.hasSeveral { isMultipleSeveral = true }
    areAnswersTexts = tally.texts > 0 && tally.others == 0
    areAnswersQuantities = tally.hasQuantity && tally.others == 0
    areStatements = drafts.count > 3 && tally.others == 0 && tally.areAllCoded
    let (contents, places) = (tally.contents, tally.places)
    for (code, place) in places {
      codes[code] =
        keys.notes.kinds[code.uppercased()] ?? Self.common(contents[code] ?? [])
        ?? (tally.isOfStatements(code) ? .trueFalse : nil)
      if codes[code] == nil, !FieldText.isDigits(code) { unknown.append((code, place)) }
    }
    unknown.sort { ($0.1.line, $0.0) < ($1.1.line, $1.0) }
  }

  private mutating func take(_ draft: RecordDraft, _ tally: inout Tally) {
    tally.take(draft)
    for claim in draft.claims {
      switch claim {
      case .kind(.singleChoice): isMultipleSeveral = true
      case .multipleChoice:
        tally.hasSeveral = true
        if content(of: draft) == .multipleChoice { isMultipleSeveral = true }
      case .code(let code):
        tally.places[code] = tally.places[code] ?? draft.record.place
        tally.take(draft, code: code)
        if let kind = content(of: draft) { tally.contents[code, default: []].insert(kind) }
      case .choice: tally.hasChoice = true
      case .kind: break
      }
    }
  }

  /// The kind of a record; nil where neither its claims nor its content decide.
  func kind(of draft: RecordDraft) -> QuestionKind? {
    if !draft.parts.isEmpty { return .composite }
    if draft.isOneRight { return draft.truths == nil ? .singleChoice : .trueFalse }
    if draft.claims.isEmpty, isOrder(draft) { return .ordering }
    if areChoicesWorded, let kind = Self.worded(draft) { return kind }
    for claim in draft.claims {
      switch claim {
      case .kind(.composite) where !draft.options.texts.isEmpty: break
      // 案例分析题 in a row of its own, with its answer.
      case .kind(.composite) where Self.isAnsweredInWords(draft): return .shortAnswer
      // 配伍题: of options that several questions share, one is right.
      case .kind(.matching) where content(of: draft) == .singleChoice && isUnpaired(draft): break
      case .kind(.numeric) where Self.isInWords(draft): return .shortAnswer
      case .kind(let kind): return kind
      case .choice: return content(of: draft).flatMap { $0.isChoice ? $0 : nil }
      case .multipleChoice where isMultipleSeveral: return .multipleChoice
      case .multipleChoice: return content(of: draft).flatMap { $0.isChoice ? $0 : nil }
      case .code(let code):
        let hasOthers = !draft.options.texts.isEmpty && draft.truths == nil
        if let kind = Self.stated(draft), codes[code]?.isChoice == true { return kind }
        if let kind = codes[code], kind != .trueFalse || !hasOthers { return kind }
      }
    }
    return content(of: draft)
  }

  /// The kind that questions with the same code have: of single and multiple choices, the latter.
  private static func common(_ kinds: Set<QuestionKind>) -> QuestionKind? {
    if kinds.count == 1 { return kinds.first }
    return kinds == [.singleChoice, .multipleChoice] ? .multipleChoice : nil
  }

  /// How many values a list holds; nil for an answer that is none.
  private static func count(ofList answer: FieldValue) -> Int? {
    guard case .list(let values) = LiteralReader.list(in: answer.string ?? "") ?? answer else {
      return nil
    }
    return values.count { !$0.isEmpty }
  }

  /// The kind that options and answer show; nil where they do not.
  private func content(of draft: RecordDraft) -> QuestionKind? {
    if draft.truths != nil { return .trueFalse }
    if !draft.options.texts.isEmpty {
      guard
        case .key(.choices(let choices))? = keys.choices(
          draft.answer ?? draft.inner, of: draft.options)
      else {
        return nil
      }
      return choices.count == 1 ? .singleChoice : .multipleChoice
    }
    guard let answer = draft.answer ?? draft.inner else { return nil }
    if case .bool = answer { return .trueFalse }
    let text = KeyTextCleaner.clean(answer.shown)
    if TruthWord.value(text) != nil || TruthWord.leading(text) != nil { return .trueFalse }
    // 答案（1对0错）: the codes of nothing but statements.
    if keys.notes.truths[text.uppercased()] != nil, BlankCounter.count(in: draft.stem) == 0 {
      return .trueFalse
    }
    if areStatements { return .trueFalse }
    // One of the options that could not be read may be what stands as the key.
    if draft.record.hidesOptions { return nil }
    if keys.hasBareLetters, let letters = keys.bareLetters(answer),
      keys.areUnderscoresForLetters || !draft.stem.holds("__")
    {
      return letters.count == 1 ? .singleChoice : .multipleChoice
    }
    let isCode = LetterAnswer.areLetters(text) || FieldText.isDigits(text)
    let blanks = BlankCounter.count(in: draft.stem)
    let hasBlanks = blanks > 0
    // Several texts for one blank are what an answer has to name.
    if !isCode, let count = Self.count(ofList: answer), count > 1, blanks == 1 {
      return .shortAnswer
    }
    let isNumber = FieldText.isDigits(text)
    let isQuantity =
      areAnswersQuantities || areAnswersTexts && (hasBlanks || text.utf8.count > 1)
      || hasBlanks && text.utf8.count > 1
      || draft.claims.isEmpty && Tally.isQuantity(text) && text.utf8.first != 0x30
    guard !isCode || isNumber && isQuantity else { return nil }
    return hasBlanks ? .fillIn : .shortAnswer
  }
}
