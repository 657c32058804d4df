/// Finds the lines that numbered questions begin with.
struct QuestionStarts {
  /// How far the next number is looked for.
  static let reach = 400

  let lines: [ShapedLine]
  let style: NumberStyle
  /// The number that comes next where numbers run on from the section before.
  let running: Int
  private(set) var starts: [Int] = []

  var expected: Int?
  var hasOption = false
  var hasKey = false
  /// Whether the key stands in the blank of the stem.
  private var isFilled = false
  /// Whether a text with points of its own is being read: an explanation or a model answer.
  var isExplaining = false
  /// The number that comes next behind one that is a slip.
  var resumed: Int?
  /// The number of that text's last numbered line, and whether any is written as the questions' are.
  private(set) var lastPoint: Int?
  private var hasOwnPoints = false
  /// Where the points end that the open question, or its answer, numbers from 1.
  private var pointsEnd = 0

  /// Whether Markdown counts the questions, which all have the number 1.
  private let areAllOnes: Bool

  init(in lines: [ShapedLine], style: NumberStyle, running: Int) {
    self.lines = lines
    let numbers = lines.lazy.compactMap(\.number).filter { $0.style.isLike(style) && !$0.isDecimal }
    areAllOnes = numbers.prefix(3).count == 3 && numbers.allSatisfy { $0.value == 1 }
    self.style = style
    self.running = running
    for index in lines.indices {
      if let number = lines[index].number, isOne(number, at: index) {
        starts.append(index)
        expected = resumed ?? number.value + 1
        resumed = nil
        hasOption = false
        hasKey = false
        isExplaining = false
        lastPoint = nil
        hasOwnPoints = false
        if lines[index].mayHoldLabels { note(pieces: lines[index].pieces, isStart: true) }
        hasOption = lines[index].textHoldsOptions
        isFilled = BlankKey.key(in: lines[index].text) != nil
      } else {
        if isExplaining, let number = lines[index].number {
          lastPoint = number.value
          hasOwnPoints = hasOwnPoints || number.style.isLike(style)
        }
        note(lines[index])
      }
    }
  }

  private mutating func note(_ shape: ShapedLine) {
    if !hasKey, shape.beginsOption || shape.holdsBareOptions { hasOption = true }
    if shape.isLoneKey {
      hasKey = true
      return
    }
    if !isFilled, !hasOption, !hasKey, shape.label == nil, shape.holdsBody {
      isFilled = BlankKey.key(in: shape.line.glyphs) != nil
    }
    if shape.mayHoldLabels {
      note(pieces: shape.pieces, isStart: false)
    } else if hasKey {
      // Text after a key may explain it.
      isExplaining = true
    }
  }

  private mutating func note(pieces: [FieldSplitter.Piece], isStart: Bool) {
    for piece in pieces {
      switch piece.field {
      case .bank(.key)?, .bank(.scoringPoint)?:
        hasKey = true
        isExplaining = !KeyNotation(piece.text).isKey
      case .bank(.rationale)?, .note?: isExplaining = true
      // Behind the options that are not right nothing is explained.
      case .wrongOptions?: isExplaining = false
      case .solution?:
        hasKey = true
        isExplaining = true
      case nil where hasKey && !isStart && !isExplaining:
        // Text after a key may explain it.
        isExplaining = true
      default: break
      }
    }
  }

  private mutating func isOne(_ number: NumberMark, at index: Int) -> Bool {
    if standsOverKey(number, at: index) { return true }
    guard number.style.isLike(style) else {
      return acceptsOther(number, at: index) || acceptsUnsigned(number, at: index)
        || acceptsAlone(number, at: index)
    }
    guard index >= pointsEnd else { return false }
    if accepts(number, at: index) { return true }
    pointsEnd = endOfPoints(from: number, at: index)
    return false
  }

  /// Whether a number written in another way than the others is the next one: after a whole question,
  /// with the body of another behind it.
  private func acceptsOther(_ number: NumberMark, at index: Int) -> Bool {
    let isSet =
      number.style.isMarked || number.style == .glued && lines[index].line.isAfterBlank && hasKey
      || isSignLost(number, at: index)
    guard number.value == expected, isSet, number.style != .counter,
      !number.isDecimal, number.swapped == nil, hasKey || isFilled
    else { return false }
    return (!isExplaining || lines[index].line.isAfterBlank || goesOn(after: number, at: index))
      && QuestionBody.follows(index, in: lines)
  }

  private mutating func accepts(_ number: NumberMark, at index: Int) -> Bool {
    if number.style == .counter || areAllOnes { return true }
    // 1.【判断题】…… is a question wherever it stands.
    if number.style.isMarked, !number.isDecimal, lines[index].line.glyphs.traits.contains(.opening),
      TagRule.begins(lines[index].text)
    {
      return true
    }
    // （A）1. may be an option, of which the text begins with a number.
    if let front = number.front?[...], KeyNotation(front).letters != nil,
      KeyNotation(front).truth == nil, !beginsOptions(after: index)
    {
      return false
    }
    let isNext = number.value == expected || (expected == nil && isFirst(number))
    if isNext { return acceptsNext(number, at: index) }
    let isSure = number.style.isMarked || number.style == .tab
    guard !number.isDecimal, number.swapped == nil else { return skipsLost(number, at: index) }
    if skipsOpenSpaced(number, at: index) { return true }
    guard isSure || expected == nil else {
      return beginsAgain(number, at: index) || acceptsUnsigned(number, at: index)
    }
    if expected == nil {
      return (isSure && number.value < 2000 || goesOn(after: number, at: index))
        && QuestionBody.follows(index, in: lines) || isSure && beginsRun(number, at: index)
    }
    if number.value == 1,
      !isExplaining || lines[index].line.isAfterBlank || hasOptionsBelow(index)
    {
      return (hasKey || hasOption || isFilled)
        && (QuestionBody.follows(index, in: lines) || beginsBlanks(number, at: index))
    }
    if skipsOpen(number, at: index) || skipsAnswered(number, at: index)
      || repeatsForm(number, at: index)
    {
      return true
    }
    // Numbers that skip, or go back: only where a question is complete and another follows.
    guard hasKey || hasOption || isFilled || lines[index].line.isAfterBlank && isBlankOpen,
      QuestionBody.follows(index, in: lines)
    else { return false }
    return !isExplaining || lines[index].line.isAfterBlank || goesOn(after: number, at: index)
  }

  /// Whether numbers without signs begin again: number 1 after a whole question, with the body of
  /// another behind it and then number 2.
  private func beginsAgain(_ number: NumberMark, at index: Int) -> Bool {
    guard number.value == 1, hasKey || isFilled, goesOn(after: number, at: index) else {
      return false
    }
    let hasBody =
      lines[index].holdsBody || index + 1 < lines.count && lines[index + 1].option?.letter == 0
    return hasBody || isFollowedByKey(index)
  }

  private func isFirst(_ number: NumberMark) -> Bool {
    number.value == 1 || number.value == running
  }

  /// Whether the number that is next begins a question: not where it may be a point of an
  /// explanation, or part of a text.
  private func acceptsNext(_ number: NumberMark, at index: Int) -> Bool {
    guard !starts.isEmpty else {
      return !number.isDecimal || QuestionBody.follows(index, in: lines)
    }
    let isBlank = lines[index].line.isAfterBlank
    if isExplaining {
      return isBlank && !number.isDecimal || QuestionBody.follows(index, in: lines)
        // Points begin with 1, and go on as they began: 23. behind （1） to （3） is none.
        || !hasOwnPoints && lastPoint.map { $0 + 1 } != number.value && number.style.isMarked
          && number.value > 2 && !number.isDecimal
        || HeaderSigns.asks(lines[index].line.glyphs[number.content...])
    }
    if hasKey || isFilled || (hasOption && !number.isDecimal) { return true }
    if number.isDecimal || !number.style.isMarked { return !hasRival(of: number, after: index) }
    return true
  }
}
