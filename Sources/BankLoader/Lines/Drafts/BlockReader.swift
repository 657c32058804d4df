import ExamModel

/// Reads the lines of one question.
struct BlockReader {
  /// What lines without a label continue.
  private enum Target { case body, key, rationale, field }

  private(set) var question: TidyQuestion
  /// Lines that belong to nothing.
  private(set) var strays: [TidyLine] = []
  private var body: [TidyLine] = []
  private var target = Target.body
  /// Lines after a complete key, which explain it or belong to nothing.
  private var afterKey: [TidyLine] = []
  private var wrongOptions: TidyLine?

  /// - Parameters:
  ///   - lines: The lines, the number of the first taken off.
  ///   - question: What is known of it.
  ///   - kind: What its section says.
  init(_ lines: [TidyLine], question: TidyQuestion, kind: QuestionKind?) {
    self.question = question
    var kind = question.kind ?? kind
    for line in lines {
      if isEmptyNumber(line) { continue }
      if body.isEmpty, target == .body, let tag = TagRule.wholeLine(line.glyphs) {
        take(tag)
        kind = question.kind ?? kind
        continue
      }
      take(line, kind: kind)
    }
    finish()
  }

  private func isEmptyNumber(_ line: TidyLine) -> Bool { line.glyphs.isEmpty }

  private mutating func take(_ tag: KindTag) {
    question.kind = tag.kind ?? question.kind
    question.marks = tag.marks ?? question.marks
  }

  private mutating func take(_ line: TidyLine, kind: QuestionKind?) {
    let isText = target == .rationale || (target == .key && takesText(kind))
    let pieces =
      isText && !beginsLabel(line.glyphs)
      ? [FieldSplitter.Piece(field: nil, text: line.glyphs)] : FieldSplitter.pieces(of: line.glyphs)
    for piece in pieces {
      let text = TidyLine(glyphs: piece.text, number: line.number, isAfterBlank: line.isAfterBlank)
      if let field = piece.field { take(field, text) } else { take(text, kind: kind, text: isText) }
    }
  }

  private func beginsLabel(_ line: Glyphs) -> Bool {
    guard let label = LabelScanner(line: line).label(at: line.startIndex) else { return false }
    // Points of an answer begin with 问题：, 材料： and the like.
    return label.field != .stem && label.field != .note
  }

  /// Whether the open key is a text that goes on over lines.
  private func takesText(_ kind: QuestionKind?) -> Bool {
    guard let key = question.keys.last, !key.lines.isEmpty else { return false }
    if kind == .shortAnswer || kind == .composite { return true }
    return kind == nil && !KeyNotation(key.text).isKey && KeyNotation.leading(key.text) == nil
  }

  private mutating func take(_ line: TidyLine, kind: QuestionKind?, text isText: Bool) {
    if let value = TagRule.difficulty(line.glyphs) {
      question.fields.append((.difficulty, TidyLine(glyphs: value, number: line.number)))
      return
    }
    switch target {
    case .body: body.append(line)
    case .rationale: question.rationale.append(line)
    case .key:
      let last = question.keys.count - 1
      if question.keys[last].lines.isEmpty || isText {
        question.keys[last].lines.append(line)
      } else if isLateOption(line) {
        body.append(line)
        target = .body
      } else {
        afterKey.append(line)
      }
    case .field: afterKey.append(line)
    }
  }

  /// Whether the options follow the key instead of standing before it.
  private func isLateOption(_ line: TidyLine) -> Bool {
    guard let mark = OptionScanner(line: line.glyphs).mark(at: line.glyphs.startIndex),
      mark.letter == 0, mark.style.isMarked
    else { return false }
    return OptionReader(body).options.isEmpty
  }

  private mutating func take(_ field: LineField, _ value: TidyLine) {
    switch field {
    case .bank(.key): openKey(value)
    case .bank(.rationale), .bank(.section), .bank(.title):
      target = .rationale
      if !value.glyphs.isEmpty { question.rationale.append(value) }
    case .note:
      guard target != .body else { return body.append(value) }
      target = .rationale
      question.rationale.append(value)
    case .bank(.scoringPoint): openKey(value)
    case .solution:
      let isKey = question.keys.isEmpty && OptionReader(body).options.isEmpty
      take(.bank(isKey ? .key : .rationale), value)
    case .stem, .options:
      if !value.glyphs.isEmpty { body.append(value) }
    case .wrongOptions:
      wrongOptions = value
      target = .field
    case .response: target = .field
    case .bank(let field):
      target = target == .body ? .body : .field
      take(field, value)
    }
  }

  private mutating func openKey(_ value: TidyLine) {
    target = .key
    let lines = value.glyphs.isEmpty ? [] : [value]
    question.keys.append(KeyNote(place: .label, lines: lines))
  }

  private mutating func take(_ field: BankField, _ value: TidyLine) {
    switch field {
    case .kind:
      question.kind = KindTag(of: value.glyphs)?.kind ?? question.kind
    case .marks:
      question.marks = FieldWords.marks(value.glyphs.string) ?? question.marks
    default:
      guard !value.glyphs.isEmpty else { return }
      question.fields.append((field, value))
    }
  }
}

extension BlockReader {
  private mutating func finish() {
    question.keys.removeAll { $0.lines.isEmpty }
    if let wrong = wrongOptions, takeRightAndWrong(wrong) { return }
    takeTruthLines()
    let reader = OptionReader(body)
    question.stem = reader.stem
    question.options = reader.options
    takeLoneKeys()
    TagRule.apply(to: &question)
    guard !afterKey.isEmpty else { return }
    // A key that is explained on its own line goes on being explained.
    if let key = question.keys.last, KeyNotation.leading(key.text) != nil,
      !KeyNotation(key.text).isKey
    {
      question.keys[question.keys.count - 1].lines += afterKey
    } else {
      strays += afterKey
    }
  }

  /// Keys that stand on lines of their own after the options, or after a statement.
  private mutating func takeLoneKeys() {
    if let last = question.options.indices.last {
      let lines = question.options[last].lines
      guard lines.count > 1 else { return }
      for (index, line) in lines.enumerated().dropFirst() {
        guard let key = loneKey(line, options: true) else { continue }
        question.options[last].lines = Array(lines[..<index])
        question.keys.append(KeyNote(place: .line, lines: [key]))
        strays += lines[(index + 1)...]
        return
      }
    } else if question.stem.count > 1, let line = question.stem.last,
      let key = loneKey(line, options: false)
    {
      question.stem.removeLast()
      question.keys.append(KeyNote(place: .line, lines: [key]))
    }
  }

  private func loneKey(_ line: TidyLine, options: Bool) -> TidyLine? {
    if let text = LoneKey.text(of: line.glyphs) {
      let isTruth = KeyNotation.leading(text)?.key.truth != nil
      guard options || isTruth else { return nil }
      return TidyLine(glyphs: text, number: line.number)
    }
    guard options else { return nil }
    let folded = line.glyphs.folded
    let same = question.options.filter { option in
      option.lines.first.map { $0.glyphs.folded == folded } == true
    }
    return same.count == 1 ? line : nil
  }

  /// `正确答案：[A] 甲、[C] 丙、错误答案：[B] 乙`: the right options and the others.
  private mutating func takeRightAndWrong(_ wrong: TidyLine) -> Bool {
    guard let key = question.keys.last, let text = key.lines.first else { return false }
    let right = Self.lettered(text)
    let others = Self.lettered(wrong)
    let all = (right + others).sorted { $0.letter < $1.letter }
    guard !right.isEmpty, all.map(\.letter) == Array(all.indices) else { return false }
    question.stem = body
    question.options = all.map { option in
      var option = option
      for line in option.lines.indices {
        while let last = option.lines[line].glyphs.last,
          "、，,；;".unicodeScalars.contains(last.scalar)
        {
          option.lines[line].glyphs.removeLast()
        }
      }
      return option
    }
    let letters = right.map { KeyText.letter($0.letter) }.joined()
    question.keys = [
      KeyNote(place: .label, lines: [TidyLine(glyphs: Glyphs(letters), number: text.number)])
    ]
    return true
  }

  /// `[A] 甲、[C] 丙`: options whose letters need not follow each other.
  private static func lettered(_ line: TidyLine) -> [TidyOption] {
    let scanner = OptionScanner(line: line.glyphs)
    var marks: [OptionMark] = []
    for place in line.glyphs.indices {
      guard let mark = scanner.mark(at: place), mark.style == .box || mark.style == .brackets,
        mark.letter > marks.last?.letter ?? -1
      else { continue }
      marks.append(mark)
    }
    return marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].start : line.glyphs.endIndex
      let text = TidyLine(glyphs: line.glyphs[mark.content..<end].trimmed, number: line.number)
      return TidyOption(letter: mark.letter, lines: [text])
    }
  }

  /// Takes the lines `true. 正确` and `false. 错误` out: they are what a true/false question asks.
  private mutating func takeTruthLines() {
    let words = body.map { Self.truthWord($0.glyphs) }
    guard words.contains(true), words.contains(false), words.count(where: { $0 != nil }) == 2
    else { return }
    body.removeAll { Self.truthWord($0.glyphs) != nil }
    question.kind = question.kind ?? .trueFalse
  }

  private static func truthWord(_ line: Glyphs) -> Bool? {
    for (word, truth) in [("true", true), ("false", false)] {
      guard let end = line.end(of: word, at: line.startIndex),
        let sign = line.scalar(at: end), ".、．:：)".unicodeScalars.contains(sign)
      else { continue }
      let rest = line[(end + 1)...].trimmed
      guard rest.isEmpty || TruthWords.truth(of: rest.string) == truth else { continue }
      return truth
    }
    return nil
  }
}
