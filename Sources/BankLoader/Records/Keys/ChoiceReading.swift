import ExamModel

/// All that an answer may mean for a question with options.
struct ChoiceReading {
  /// As letters, or as the labels that the options have.
  var byLetter: [Int]?
  /// As texts of options.
  var byText: [Int]?
  /// As whole numbers that may be positions, from whatever the first is.
  var numbers: [Int]?
  /// As ids of options, whatever else these may be.
  var byID: [Int]?
  /// Letter and text of the same answer mean different options.
  var isContradictory = false

  /// The readings of a value.
  init(_ value: FieldValue, of options: OptionList) {
    byID = Self.identified(value, of: options)
    if let positions = Self.flagged(value, of: options) ?? (Self.areSure(options) ? byID : nil) {
      byLetter = positions
      return
    }
    switch value {
    case .list(let values) where values.count > 1: read(values, of: options)
    case .list(let values): if let only = values.first { self = ChoiceReading(only, of: options) }
    case .number(let text): read(text, of: options)
    case .text(let text):
      if let list = LiteralReader.list(in: text) {
        self = ChoiceReading(list, of: options)
      } else {
        var cleaned = KeyTextCleaner.clean(text)
        if options.labels?.first == "1", let plain = CircledDigits.plain(cleaned) {
          cleaned = plain
        }
        read(cleaned, of: options)
        // “甲” may be all of an option, quotes and all.
        let whole = FieldText.trimmed(text)
        if cleaned != whole, byLetter == nil, byText == nil, numbers == nil, !isContradictory {
          byText = OptionTexts(options).positions(of: whole)
        }
      }
    case .object(let object): read(object, of: options)
    case .none, .bool: break
    }
  }

  /// `[false, true, false]`: a word for each option.
  private static func flagged(_ value: FieldValue, of options: OptionList) -> [Int]? {
    guard case .list(let values) = value, values.count > 1, values.count == options.texts.count
    else { return nil }
    // No position comes twice: 0, 1, 0, 0 are no numbers of options.
    let areNumbers = values.count > 2
    let flags = values.compactMap { value -> Bool? in
      switch value {
      case .bool(let flag): flag
      case .number("1") where areNumbers: true
      case .number("0") where areNumbers: false
      default: nil
      }
    }
    let right = flags.indices.filter { flags[$0] }
    return flags.count == values.count && !right.isEmpty ? right : nil
  }

  /// Whether no label, number or text could be meant by the ids of options.
  private static func areSure(_ options: OptionList) -> Bool {
    options.ids?.allSatisfy { $0.utf8.count > 2 || !FieldText.isDigits($0) && $0.utf8.count > 1 }
      == true
  }

  /// The options whose ids a value names.
  private static func identified(_ value: FieldValue, of options: OptionList) -> [Int]? {
    guard let ids = options.ids, ids.count == options.texts.count else { return nil }
    let names: [String]
    switch value {
    case .list(let values): names = values.compactMap(\.string)
    case .text(let text), .number(let text):
      names = text.split { ",，;；| ".contains($0) }.map(String.init)
    default: return nil
    }
    let positions = names.compactMap(ids.firstIndex)
    guard !positions.isEmpty, positions.count == names.count else { return nil }
    return Set(positions).sorted()
  }

  private mutating func read(_ values: [FieldValue], of options: OptionList) {
    let readings = values.map { ChoiceReading($0, of: options) }
    isContradictory = readings.contains(where: \.isContradictory)
    byLetter = Self.joined(readings.map(\.byLetter))
    byText = Self.joined(readings.map(\.byText))
    numbers = Self.joined(readings.map(\.numbers))
  }

  /// `{"A": true, "B": false}`, `{"label": "A", "text": "甲"}`.
  private mutating func read(_ object: FieldObject, of options: OptionList) {
    let flags = object.members.map { OptionEntries.truth($0.value) }
    let labels = object.members.map { OptionEntries.memberLabel($0.name) }
    if !labels.contains(nil), !flags.contains(nil) {
      let right = zip(labels, flags).filter { $1 == true }.compactMap(\.0)
      self = ChoiceReading(.list(right.map(FieldValue.text)), of: options)
    } else if let names = OptionMembers([object]), let text = object[names.text] {
      self = ChoiceReading(text, of: options)
    }
  }

  private mutating func read(_ text: String, of options: OptionList) {
    guard !text.isEmpty else { return }
    // `option_b`, `选项B`: the name of a column.
    if text.utf8.count > 3 || text.utf8.count == 3 && text.hasPrefix("op"),
      !text.contains(where: { "(（".contains($0) }), let name = ColumnName.optionName(of: text)
    {
      switch name {
      case .letter(let letter): byLetter = options.position(ofLetter: letter).map { [$0] }
      case .number(let number): numbers = [number]
      }
      byText = OptionTexts(options).positions(of: text)
      return
    }
    let letters = LetterAnswer.letters(in: text)
    byText =
      letters == nil
      ? OptionTexts(options).positions(of: text)
      : OptionTexts.position(ofLetters: text, in: options)
    if let letters {
      let positions = letters.compactMap(options.position(ofLetter:))
      if positions.count == letters.count { byLetter = positions.sorted() }
    } else if let labels = options.labels, labels.contains(where: FieldText.isDigits) {
      let pieces = LetterAnswer.pieces(of: text).map { labels.firstIndex(of: $0) }
      byLetter = Self.joined(pieces.map { $0.map { [$0] } })
    } else {
      readNumbers(text, count: options.texts.count)
      if numbers == nil, byText == nil { readLabelled(text, of: options) }
      if byLetter == nil, byText == nil, numbers == nil { readBracketed(text, of: options) }
    }
    if byLetter == nil, byText == nil, numbers == nil { readOrdinal(text, of: options) }
  }

  /// `1`, `0,2`, `124`: positions one by one.
  private mutating func readNumbers(_ text: String, count: Int) {
    let pieces = LetterAnswer.pieces(of: text)
    guard !pieces.isEmpty, pieces.allSatisfy({ FieldText.isDigits($0) && $0.utf8.count <= 9 })
    else { return }
    if pieces.count == 1, pieces[0].utf8.count > 1, count < 10 {
      let digits = pieces[0].utf8.map { Int($0) - 0x30 }
      if Set(digits).count == digits.count, digits.allSatisfy({ $0 <= count }) {
        numbers = digits.sorted()
        return
      }
    }
    let values = pieces.compactMap { Int($0) }
    numbers = Set(values).count == values.count ? values.sorted() : nil
  }

  /// `second`, `第二个`: of options in their order, the one at that place.
  private mutating func readOrdinal(_ text: String, of options: OptionList) {
    guard options.isInOrder, let number = OptionOrdinal.ordinal(text[...]),
      number <= options.texts.count,
      !options.texts.contains(where: { $0.lowercased().contains(text.lowercased()) })
    else { return }
    byLetter = [number - 1]
  }

  /// `B.乙`, `A、甲；C、丙`: letters that their texts must agree with.
  private mutating func readLabelled(_ text: String, of options: OptionList) {
    for pieces in [LetterAnswer.labelledPieces(of: text), LetterAnswer.spacedPieces(of: text)] {
      isContradictory = false
      byLetter = positions(of: pieces, in: options)
      if byLetter != nil { return }
    }
  }

  private mutating func positions(of pieces: [String], in options: OptionList) -> [Int]? {
    let texts = OptionTexts(options)
    var found: [Int] = []
    for piece in pieces {
      guard let label = OptionLabel(at: 0, in: piece.utf8.span), label.mark != .bare,
        let position = options.position(ofLetter: label.letter)
      else { return nil }
      let rest = FieldText.trimmed(String(decoding: Array(piece.utf8)[label.end...], as: UTF8.self))
      guard rest.isEmpty || texts.positions(of: rest) == [position] else {
        isContradictory = true
        return nil
      }
      found.append(position)
    }
    return found.isEmpty || Set(found).count < found.count ? nil : found.sorted()
  }

  /// The parts' positions together; nil where one has none, or two have the same.
  private static func joined(_ parts: [[Int]?]) -> [Int]? {
    let known = parts.compactMap { $0 }
    let all = known.flatMap { $0 }
    guard known.count == parts.count, !all.isEmpty, Set(all).count == all.count else { return nil }
    return all.sorted()
  }
}
