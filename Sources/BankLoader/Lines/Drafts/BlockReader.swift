import ExamModel

/// Reads the lines of one question.
struct BlockReader {
  /// What lines without a label continue.
  private enum Target { case body, key, points, rationale, field }

  var question: TidyQuestion
  /// Lines that belong to nothing.
  var strays: [TidyLine] = []
  var body: [TidyLine] = []
  private var target = Target.body
  /// Lines after a complete key, which explain it or belong to nothing.
  var afterKey: [TidyLine] = []
  var wrongOptions: TidyLine?
  /// The line that comes next.
  private var following: Glyphs = []
  /// Where the lines after a label for options begin.
  var optionStart: Int?
  /// Whether the last line is somebody's comment.
  var isInComment = false

  /// - Parameters:
  ///   - lines: The lines, the number of the first taken off.
  ///   - question: What is known of it.
  ///   - kind: What its section says.
  init(_ lines: [TidyLine], question: TidyQuestion, kind: QuestionKind?) {
    self.question = question
    var kind = question.kind ?? kind
    body.reserveCapacity(lines.count)
    for (place, line) in lines.enumerated() {
      following = place + 1 < lines.count ? lines[place + 1].glyphs : []
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
    let isText = target == .rationale || target == .points || (target == .key && takesText(kind))
    let pieces =
      isText && !beginsLabel(line.glyphs)
      ? [FieldSplitter.Piece(field: nil, text: line.glyphs)] : FieldSplitter.pieces(of: line.glyphs)
    for piece in pieces {
      let text = TidyLine(
        glyphs: piece.text, number: line.number, isAfterBlank: line.isAfterBlank,
        isHeading: line.isHeading, isQuoted: line.isQuoted)
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
    // 计算题 that a whole solution answers.
    if kind == .numeric { return key.text.contains { $0.scalar.isOne(of: "=＝") } }
    return kind == nil && !KeyNotation(key.text).isKey && KeyNotation.leading(key.text) == nil
  }

  private mutating func take(_ line: TidyLine, kind: QuestionKind?, text isText: Bool) {
    if let value = TagRule.difficulty(line.glyphs) {
      question.fields.append((.difficulty, TidyLine(glyphs: value, number: line.number)))
      return
    }
    if let text = OptionSigns.withoutBook(line.glyphs) {
      return take(.bank(.rationale), TidyLine(glyphs: text, number: line.number))
    }
    switch target {
    case .body where line.isQuoted && isRemark(line) || isNote(line) || takesComment(line):
      question.rationale.append(line)
    case .body: body.append(line)
    case .points: question.points.append(line)
    case .rationale: question.rationale.append(line)
    case .key:
      let last = question.keys.count - 1
      if question.keys[last].lines.isEmpty || isText || namesNextBlank(line) {
        question.keys[last].lines.append(line)
      } else if isLateOption(line) {
        body.append(line)
        target = .body
      } else if isNote(line) {
        question.rationale.append(line)
        target = .rationale
      } else {
        afterKey.append(line)
      }
    case .field: afterKey.append(line)
    }
  }

  /// Whether a line names the blank that comes next behind those that the open key has named.
  private func namesNextBlank(_ line: TidyLine) -> Bool {
    guard let key = question.keys.last, BlankAnswers.names(1, key.text) else { return false }
    return BlankAnswers.names(key.lines.count + 1, line.glyphs)
  }

  /// Whether the options follow the key instead of standing before it.
  private func isLateOption(_ line: TidyLine) -> Bool {
    guard let mark = OptionScanner(line: line.glyphs).first(), mark.letter == 0,
      mark.style.isMarked || isBelow(mark)
    else { return false }
    return OptionReader(body).options.isEmpty
  }

  /// Whether the next letter stands in the same way on the next line.
  private func isBelow(_ mark: OptionMark) -> Bool {
    let next = OptionScanner(line: following).first()
    return mark.style == .space && next?.style == .space && next?.letter == mark.letter + 1
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
    case .bank(.scoringPoint):
      // Points without an answer before them are the answer.
      if question.keys.isEmpty {
        openKey(value)
      } else {
        target = .points
        if !value.glyphs.isEmpty { question.points.append(value) }
      }
    case .solution:
      // 解答 alone, and letters below it.
      let isLetter = value.glyphs.isEmpty && KeyNotation(following).letters != nil
      let isKey = question.keys.isEmpty && (isLetter || OptionReader(body).options.isEmpty)
      take(.bank(isKey ? .key : .rationale), value)
    case .stem:
      takeTitle()
      if !value.glyphs.isEmpty { body.append(value) }
    case .options:
      optionStart = body.count
      body += BarredOptions.lines(of: value)
    case .wrongOptions:
      wrongOptions = value
      target = .field
    case .response: target = .field
    case .bank(let field):
      target = target == .body ? .body : .field
      take(field, value)
    }
  }

  /// Makes the heading before a labelled stem a tag.
  private mutating func takeTitle() {
    guard body.count == 1, body[0].isHeading else { return }
    question.fields.append((.tags, body[0]))
    body.removeAll()
  }

  private mutating func openKey(_ value: TidyLine) {
    target = .key
    let lines = value.glyphs.isEmpty ? [] : [value]
    question.keys.append(KeyNote(place: .label, lines: lines, isBelowLabel: lines.isEmpty))
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
