import ExamModel

/// Makes questions of records: the same for sheets, delimited text and JSON.
///
/// What a column, a code or a number means is decided by all records of a group together; where
/// they leave it open, the question has no key.
struct RecordMapper {
  var assembly: BankAssembly
  /// Fields whose values nothing could be made of, by name and place, to tell once a column.
  var unreadable: [BankField: [(value: String, place: SourcePosition)]] = [:]
  var readable: Set<BankField> = []
  private var kinds = KindWords()

  init(file: String, digest: @escaping DigestFunction) {
    assembly = BankAssembly(file: file, digest: digest)
  }

  /// Takes the records of a group.
  mutating func take(_ group: RecordGroup) {
    for (name, place) in group.unread { assembly.report(.unreadColumn(name), at: place) }
    var drafts: [RecordDraft] = []
    drafts.reserveCapacity(group.records.count)
    let records = OptionFlags.settled(group.records.map(\.unpacked))
    for record in records { drafts.append(draft(record)) }
    setStems(of: drafts)
    OptionCells.cut(drafts)
    OptionDashes.restore(in: drafts)
    OptionTicks.take(from: drafts)
    OptionCodes.settle(drafts)
    Self.dropContexts(of: drafts)
    Self.dropMultiple(of: drafts)
    StemAnswers.take(from: drafts)
    ClozeAnswers.take(from: drafts, kinds: group.notes.kinds)
    RationaleKeys.take(from: drafts)
    TypedTicks.take(from: drafts)
    let evidence = KeyEvidence(of: drafts, notes: group.notes)
    let kinds = KindEvidence(of: drafts, keys: evidence)
    for (word, place) in kinds.unknown { assembly.report(.unknownKind(word), at: place) }
    let ids = RecordIDs(of: drafts)
    for draft in drafts {
      var isExplained = false
      var question = question(draft, kinds, evidence, &isExplained)
      ids.set(draft.record, &question)
      for (index, part) in draft.parts.enumerated() where question.parts.indices.contains(index) {
        ids.set(part.record, &question.parts[index])
      }
      assembly.section = draft.record.section
      assembly.add(question, isKeyExplained: isExplained)
    }
    reportUnreadable()
  }

  /// Drops the kind that a sheet's or a list's name claims where most of its records are choices all
  /// the same: a table `tk` holds 填空 or a whole 题库.
  private static func dropContexts(of drafts: [RecordDraft]) {
    let named = drafts.filter { draft in
      guard case .kind(let kind)? = draft.record.context else { return false }
      return kind == .fillIn || kind == .shortAnswer
    }
    let chosen = named.filter { draft in
      draft.options.texts.count > 1
        && draft.answer.map { LetterAnswer.areLetters(KeyTextCleaner.clean($0.shown)) } == true
    }
    guard 2 * chosen.count > named.count else { return }
    for draft in named where draft.claims.last == draft.record.context { draft.claims.removeLast() }
  }

  /// Drops the kind of a table `multi_question` where each of its keys is one letter: there it means
  /// that there are choices.
  private static func dropMultiple(of drafts: [RecordDraft]) {
    let named = drafts.filter { draft in
      draft.record.context == .kind(.multipleChoice)
        && draft.record.place.sheet?.lowercased().contains("multi") == true
    }
    guard named.count > 2, named.allSatisfy({ ($0.answer?.shown ?? "").utf8.count == 1 }) else {
      return
    }
    for draft in named where draft.claims.last == draft.record.context { draft.claims.removeLast() }
  }

  private mutating func draft(_ record: Record) -> RecordDraft {
    var stem = StemText(record.fields[.stem]?.shown ?? "")
    var options = OptionCells.list(of: record)
    // The whole question may stand in the cell for its options.
    if stem.whole.isEmpty, options.texts.count > 1, !options.before.isEmpty {
      stem = StemText(options.before)
      options.before = ""
    }
    let draft = RecordDraft(record: record, form: stem)
    draft.hasMedia = stem.hasMedia || record.fields[.media]?.isEmpty == false
    draft.stray = stem.stray
    draft.claims = [record.text(.kind).flatMap { kinds.word($0) }, stem.kind, record.context]
      .compactMap { $0 }
    draft.options = options
    if let value = record.fields[.key] {
      let cell = AnswerCell(value, section: record.section)
      draft.answer = cell.answer.isEmpty ? nil : Self.parted(cell.answer)
      draft.rationale = cell.rationale
      draft.stray += cell.stray
    }
    if record.optionValue == nil, record.options.isEmpty, draft.options.right != nil {
      takeWrongOptions(draft)
    }
    ShiftedVerdict.drop(from: draft)
    for part in record.parts { draft.parts.append(self.draft(part)) }
    return draft
  }

  /// Several answers in a text, with signs between that no answer has by chance: `甲 ||| 乙`.
  private static func parted(_ answer: FieldValue) -> FieldValue {
    guard case .text(let text) = answer else { return answer }
    for separator in ["|||", "###", "$$$"] where text.holds(separator) {
      let pieces = OptionSeparator.pieces(of: text, separatedBy: separator)
      if pieces.count > 1, !pieces.contains("") { return .list(pieces.map(FieldValue.text)) }
    }
    return answer
  }

  /// Makes an option of the key beside wrong ones, unless the file says that no option is chosen:
  /// then they are what learners write.
  private func takeWrongOptions(_ draft: RecordDraft) {
    if case .kind(let kind)? = draft.claims.first, !kind.isChoice, kind != .trueFalse {
      draft.options = OptionList([])
    } else {
      draft.answer = nil
      draft.isOneRight = true
    }
  }

  /// Takes off the stems what all of them have around them.
  private func setStems(of drafts: [RecordDraft]) {
    var forms = StemForms(of: drafts)
    for draft in drafts {
      let number = draft.record.text(.number).flatMap { Int($0) }
      let isClaimed = draft.record.text(.kind) != nil || draft.record.context != nil
      let (stem, printed, score) = forms.next(draft.form, number: number, isClaimed: isClaimed)
      draft.stem = BlankAnswer.unnamed(BlankMark.replaced(in: stem))
      draft.printedNumber = printed
      draft.score = score
      if !draft.parts.isEmpty { setStems(of: draft.parts) }
    }
  }

  private mutating func question(
    _ draft: RecordDraft, _ kinds: KindEvidence, _ keys: KeyEvidence, _ isExplained: inout Bool
  ) -> Question {
    let place = draft.record.place
    let kind = kinds.kind(of: draft)
    var question = Question(kind: kind ?? .singleChoice, stem: draft.stem, source: place)
    question.number = draft.record.text(.number).flatMap { Int($0) } ?? draft.printedNumber
    question.section = draft.record.section
    draft.isKindOpen = kind == nil
    if kind == nil { assembly.report(.undecidedKind, at: place) }
    for stray in draft.stray { assembly.report(.strayLine(stray), at: place) }
    if draft.hasMedia { assembly.report(.mediaMissing, at: place) }
    if draft.record.hasDates { assembly.report(.notCarried(.dates), at: place) }
    setFields(of: &question, draft)
    guard question.kind != .composite else {
      for part in draft.parts {
        var isPartExplained = false
        question.parts.append(self.question(part, kinds, keys, &isPartExplained))
      }
      return question
    }
    if question.kind == .fillIn { takeAnswers(fromOptionsOf: draft) }
    setOptions(of: &question, draft)
    isExplained = setKey(of: &question, draft, keys)
    return question
  }

  private mutating func setOptions(of question: inout Question, _ draft: RecordDraft) {
    guard question.kind != .trueFalse || draft.truths == nil else { return }
    question.options = draft.options.texts
    if question.options.count > Letters.count {
      question.options = Array(question.options.prefix(Letters.count))
      assembly.report(.badMember("options"), at: question.source)
    }
    if !draft.options.isInOrder {
      assembly.report(
        .optionLetters(draft.options.labels?.joined(separator: " ") ?? ""), at: question.source)
    }
    if question.kind == .matching { question.prompts = prompts(of: draft.record) }
  }

  private func prompts(of record: Record) -> [String] {
    guard let value = record.fields[.prompts] else { return [] }
    if case .list(let values) = value { return values.map(\.shown) }
    return PromptLines.prompts(in: value.shown)
  }
}
