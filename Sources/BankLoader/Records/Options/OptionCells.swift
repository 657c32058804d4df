import ExamModel

/// The options of records, wherever they stand: in columns, in one cell, behind the stem.
enum OptionCells {
  /// The options of a record that needs no other record to be read.
  static func list(of record: Record) -> OptionList {
    if record.options.count > 1 || record.optionValue == nil && !record.options.isEmpty {
      return columns(of: record)
    }
    guard let value = record.optionValue else {
      return WrongOptions(of: record)?.list.plain ?? OptionList([])
    }
    if let list = OptionEntries.list(in: value)
      ?? LiteralReader.value(in: value.string ?? "").flatMap(OptionEntries.list)
    {
      return list.plain
    }
    let raw = value.string ?? ""
    let text = StemText.plain(raw).text
    if let list = BarredLetters.list(in: text) { return list.plain }
    guard var list = LabelledOptions.list(in: text) else { return OptionList([]) }
    // A. <br>: what leaves nothing is no markup.
    if list.texts.contains(""), let whole = LabelledOptions.list(in: raw),
      whole.texts.count == list.texts.count, !whole.texts.contains("")
    {
      list = whole
    }
    guard list.before.isEmpty || !areParted(text) else { return OptionList([]) }
    list.right = list.right ?? right(of: record, start: 0, count: list.texts.count)
    return list
  }

  /// Whether signs between texts part a cell, so that the letters within a text are its own:
  /// `维生素A、D是…|维生素C是…|以上A、B均正确`.
  private static func areParted(_ text: String) -> Bool {
    ["\n", "|", "｜", "$", "##", "@@"].contains {
      OptionSeparator.pieces(of: text, separatedBy: $0).count > 2
    }
  }

  private static func columns(of record: Record) -> OptionList {
    let names = record.options.keys.sorted { $0.place < $1.place }
    guard let first = names.first, let last = names.last else { return OptionList([]) }
    // 选项A, 选项C: the letter tells the place, so a column that is not there leaves a gap.
    let start = if case .letter = first { 0 } else { min(first.place, 1) }
    var texts = Array(repeating: "", count: min(last.place - start + 1, 100))
    for (name, value) in record.options where texts.indices.contains(name.place - start) {
      texts[name.place - start] = value.shown
    }
    if case .letter = first { texts = OwnLabels.removed(from: texts) }
    return OptionList(texts, right: right(of: record, start: start, count: texts.count)).plain
  }

  /// The places of the options that columns of their own call right; nil where there are none, or
  /// one says neither yes nor no.
  private static func right(of record: Record, start: Int, count: Int) -> [Int]? {
    var right: [Int] = []
    var flags = 0
    for (field, value) in record.fields where !value.isEmpty {
      guard case .rightOption(let name) = field else { continue }
      guard let isRight = OptionEntries.truth(value) else { return nil }
      flags += 1
      guard isRight else { continue }
      guard (0..<count).contains(name.place - start) else { return nil }
      right.append(name.place - start)
    }
    return flags > 1 ? right.sorted() : nil
  }

  /// Cuts what is still one text: cells by the separator that they have in common, stems where
  /// their options begin.
  static func cut(_ drafts: [RecordDraft]) {
    for draft in drafts where draft.options.texts.isEmpty {
      if let list = tags(in: draft.record) { draft.options = list }
    }
    let whole = drafts.indices.filter { index in
      drafts[index].options.texts.isEmpty && drafts[index].record.optionValue?.string != nil
    }
    let cells = whole.map { StemText.plain(drafts[$0].record.optionValue?.string ?? "").text }
    if let separator = OptionSeparator.common(of: cells) {
      for (index, cell) in zip(whole, cells) {
        drafts[index].options = OptionList(OptionSeparator.pieces(of: cell, separatedBy: separator))
      }
    } else {
      for (index, cell) in zip(whole, cells) {
        drafts[index].options = list(in: cell, of: drafts[index])
      }
    }
    StemPieces.cut(drafts)
    for index in drafts.indices {
      takeBefore(drafts[index])
      if drafts[index].options.texts.isEmpty { cutStem(of: drafts[index]) }
      for part in drafts[index].parts.indices where drafts[index].parts[part].options.texts.isEmpty
      {
        cutStem(of: drafts[index].parts[part])
      }
    }
  }

  /// The options of a cell of which one is a tag, `<br>|<p>|<hr/>`; nil for any other cell.
  private static func tags(in record: Record) -> OptionList? {
    guard let raw = record.optionValue?.string, raw.utf8.contains(0x3C) else { return nil }
    // &lt; ends with what may part options.
    let hasEntities = raw.utf8.contains(0x26)
    for separator in OptionSeparator.all where !hasEntities || separator != ";" && separator != "&&"
    {
      let pieces = OptionSeparator.pieces(of: raw, separatedBy: separator)
      guard pieces.count > 1, !pieces.contains("") else { continue }
      let hasTag = pieces.contains { piece in
        let plain = StemText.plain(piece)
        return plain.text.isEmpty && !plain.hasMedia
      }
      return hasTag ? OptionList(pieces) : nil
    }
    return nil
  }

  /// The options of a cell by itself: cut by the sign that makes the answer one of them.
  private static func list(in cell: String, of draft: RecordDraft) -> OptionList {
    if let truths = truths(in: cell) { return truths }
    for separator in OptionSeparator.all {
      let list = OptionList(OptionSeparator.pieces(of: cell, separatedBy: separator))
      guard list.texts.count > 1, !list.texts.contains("") else { continue }
      guard let answer = draft.answer else { break }
      let reading = ChoiceReading(answer, of: list)
      if reading.byLetter != nil || reading.byText != nil { return list }
    }
    return OptionList(OptionSeparator.plainPieces(of: cell))
  }

  /// `正确 / 错误`: the two options that a statement is judged with; nil for any other cell.
  private static func truths(in cell: String) -> OptionList? {
    guard cell.utf8.count <= 40 else { return nil }
    let pieces = OptionSeparator.pieces(of: cell, separatedBy: "/")
    guard pieces.count == 2, let first = TruthWord.value(pieces[0]),
      let second = TruthWord.value(pieces[1]), first != second
    else { return nil }
    return OptionList(pieces)
  }

  /// What stands before the first label of a cell belongs to no option.
  private static func takeBefore(_ draft: RecordDraft) {
    guard !draft.options.before.isEmpty else { return }
    draft.stray.append(draft.options.before)
    draft.options.before = ""
  }

  /// Takes options off the end of a stem.
  private static func cutStem(of draft: RecordDraft) {
    guard let list = LabelledOptions.list(in: draft.stem), !list.before.isEmpty,
      !list.texts.contains(""), isChoice(draft, list)
    else { return }
    var options = list
    options.before = ""
    draft.stem = list.before
    draft.options = options
  }

  /// Whether a record may ask to choose among options: neither its kind nor its answer says
  /// otherwise.
  private static func isChoice(_ draft: RecordDraft, _ list: OptionList) -> Bool {
    switch draft.claims.first {
    case .kind(let kind) where !kind.isChoice && kind != .trueFalse: return false
    default: break
    }
    guard let answer = draft.answer else { return true }
    let reading = ChoiceReading(answer, of: list)
    return reading.byLetter != nil || reading.byText != nil
  }
}

extension OptionList {
  /// The options with markup undone.
  var plain: OptionList {
    var list = self
    let plain = texts.map { StemText.plain($0) }
    // `<head>`: what would leave nothing is no markup, but what is asked for.
    let areTags = zip(texts, plain).contains { !$0.isEmpty && $1.text.isEmpty && !$1.hasMedia }
    if !areTags { list.texts = plain.map(\.text) }
    return list
  }
}
