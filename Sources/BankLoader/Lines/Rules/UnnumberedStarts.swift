/// Finds the lines that questions without numbers begin with: text after a key, or after options.
struct UnnumberedStarts {
  private enum State { case nothing, stem, options, key, openKey, text, rationale }

  let lines: [ShapedLine]
  /// Whether the lines are those of a numbered question, in which another begins only where its
  /// number was lost.
  private let isStrict: Bool
  private(set) var starts: [Int] = []
  private var state = State.nothing
  private var options = 0
  /// Whether the kind stands before the stem, where both have labels.
  private let kindsLead: Bool

  init(in lines: [ShapedLine], isStrict: Bool) {
    self.lines = lines
    self.isStrict = isStrict
    let first = lines.first { $0.label?.field == .stem || $0.label?.field == .bank(.kind) }
    kindsLead = first?.label?.field != .stem
    guard !isStrict || lines.dropFirst().contains(where: Self.mayBegin) else {
      starts = lines.isEmpty ? [] : [0]
      return
    }
    for index in lines.indices {
      if begins(at: index) {
        starts.append(index)
        options = 0
        state = .stem
      }
      note(lines[index], at: index)
    }
  }

  /// Whether a line within a numbered question may begin another.
  private static func mayBegin(_ shape: ShapedLine) -> Bool {
    shape.label == nil && !shape.beginsOption && !shape.isLoneKey
  }

  private mutating func note(_ shape: ShapedLine, at index: Int) {
    if isOption(shape, at: index), state != .rationale {
      options += 1
      state = .options
      if shape.holdsOptions { options += 1 }
    } else if shape.isLoneKey, state == .options || state == .openKey || state == .stem {
      state = .key
    } else if state == .openKey, shape.label == nil {
      state = .text
    }
    for piece in shape.mayHoldLabels ? shape.pieces : [] {
      switch piece.field {
      case .bank(.key)?:
        state =
          piece.text.isEmpty ? .openKey : KeyNotation.leading(piece.text) != nil ? .key : .text
      case .bank(.rationale)?, .note?: state = .rationale
      case .solution?: state = state == .key || state == .text ? .rationale : .text
      case .bank?, .response?: if state != .stem { state = .key }
      default: break
      }
    }
    if state == .stem, shape.holdsOptions {
      state = .options
      options = 2
    }
  }

  /// Whether a line begins an option: with a sign, or as the next letter of a sequence.
  private func isOption(_ shape: ShapedLine, at index: Int) -> Bool {
    guard let option = shape.option else { return false }
    if option.style.isMarked { return true }
    guard option.letter == options else { return false }
    guard options == 0 else { return true }
    let next = lines[(index + 1)...].prefix(3).compactMap(\.option).first
    return next?.letter == 1
  }

  /// Whether a question begins at a line with a label or a tag; nil for any other line.
  private func beginsMarked(at index: Int) -> Bool? {
    let shape = lines[index]
    if shape.label?.field == .stem { return state != .stem }
    // [单选题]… and, whatever stands between, [判断题]…
    if let start = starts.last, TagRule.begins(shape.line.glyphs),
      TagRule.begins(lines[start].line.glyphs)
    {
      return true
    }
    if shape.label?.field == .bank(.kind), kindsLead, state != .stem, state != .nothing {
      return lines[(index + 1)...].prefix(2).contains { $0.label?.field == .stem }
    }
    return nil
  }

  private func begins(at index: Int) -> Bool {
    let shape = lines[index]
    guard index > 0 || isStrict else { return true }
    if isStrict, index == 0 { return true }
    if !isStrict, let begins = beginsMarked(at: index) { return begins }
    if !isStrict, state == .text, holdsKey(shape) { return true }
    guard shape.label == nil, !isOption(shape, at: index), !shape.isLoneKey else { return false }
    let isBlank = shape.line.isAfterBlank
    switch state {
    case .nothing: return true
    case .stem:
      guard !isStrict, let before = lines[..<index].last else { return false }
      if endsInVerdict(before.line.glyphs), endsInVerdict(shape.line.glyphs) { return true }
      guard isBlank, shape.line.glyphs.first?.looks.contains(.code) != true else { return false }
      // 关于以下代码： goes on.
      let last = before.line.glyphs.last
      return before.holdsBody
        || last?.endsSentence == true && last?.scalar.isOne(of: "：:") == false
          && !isFollowedByOptions(index)
    case .options:
      guard options >= 2, isFollowedByBody(index) else { return false }
      // Within a numbered question further options are another's.
      return isStrict
        ? isFollowedByOptions(index)
          && (isBlank || HeaderSigns.asks(shape.line.glyphs) || isFilled(index))
        : isBlank || isFollowedByOptions(index)
    case .openKey:
      // The key of the question before is missing: no answer stands above option A.
      return !isStrict && isFollowedByOptions(index, marked: false)
    case .key: return isStrict ? isFollowedByOptions(index) : true
    case .text:
      return isFollowedByKey(index) || !isStrict && (isBlank || isFollowedByOptions(index))
    case .rationale:
      return isFollowedByKey(index)
        || !isStrict && (isBlank ? isFollowedByBody(index) : isFollowedByOptions(index))
    }
  }

  /// Whether a line is a question with its key: `谁登记？ 答案：门卫`.
  private func holdsKey(_ shape: ShapedLine) -> Bool {
    guard shape.label == nil, shape.mayHoldLabels, shape.pieces.count == 2 else { return false }
    return shape.pieces[0].field == nil && HeaderSigns.asks(shape.pieces[0].text)
      && shape.pieces[1].field == .bank(.key) && !shape.pieces[1].text.isEmpty
  }

  /// Whether a key follows at once, which the line before it then asks for; within a numbered
  /// question it asks only where it says so.
  private func isFollowedByKey(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let label = lines[index + 1].label,
      label.field == .bank(.key), label.content < lines[index + 1].line.glyphs.endIndex
    else { return false }
    return !isStrict || HeaderSigns.asks(lines[index].line.glyphs)
  }

  /// Whether a statement's verdict ends the line: `值班表每周一公布。（√）`.
  private func endsInVerdict(_ line: Glyphs) -> Bool {
    let line = line.trimmed
    guard let close = line.last, close.scalar.isOne(of: ")）】"),
      let open = line.lastIndex(where: { $0.scalar.isOne(of: "(（【") }), open > line.startIndex
    else { return false }
    let inside = KeyNotation(line[(open + 1)...].dropLast().trimmed)
    return inside.truth != nil && inside.letters == nil
  }

  /// Whether option A follows within the next lines, before a key.
  private func isFollowedByOptions(_ index: Int, marked isMarked: Bool = true) -> Bool {
    if lines[index].holdsOptions { return true }
    for next in lines[(index + 1)...].prefix(isStrict ? 3 : 1) {
      if let option = next.option, option.letter == 0, option.style.isMarked || !isMarked {
        return true
      }
      if next.label != nil || next.isLoneKey || next.option != nil { return false }
    }
    return false
  }

  private func isFollowedByBody(_ index: Int) -> Bool { QuestionBody.follows(index, in: lines) }
}
