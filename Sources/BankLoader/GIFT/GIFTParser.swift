import ExamModel

/// Reads the lines of one question.
struct GIFTParser {
  let block: GIFTBlock
  let bytes: [UInt8]
  private(set) var findings: [Diagnostic<BankFinding>] = []
  /// Whether a finding says why there is no key.
  var isExplained = false
  /// The format of the question's text, which the texts of its answer have too.
  var format = TextFormat.automatic
  var rationale = RationaleLines()
  private let file: String
  /// The place reported last, from which lines are counted on.
  private var lastPlace = (offset: 0, line: 0)

  init(_ block: GIFTBlock, file: String) {
    self.block = block
    self.file = file
    bytes = block.text
  }

  /// The question; nil of a text that asks nothing.
  mutating func question() -> Question? {
    var range = GIFTMarkup.trimmed(0..<bytes.count, of: bytes)
    let start = range.lowerBound
    if let name = nameEnd(in: range) {
      range = GIFTMarkup.trimmed(name..<range.upperBound, of: bytes)
    }
    guard let open = GIFTMarkup.first([0x7B], in: range, of: bytes) else {
      return description(range)
    }
    let close = GIFTMarkup.first([0x7D], in: open + 1..<range.upperBound, of: bytes)
    let answer = GIFTMarkup.trimmed(open + 1..<(close ?? range.upperBound), of: bytes)
    let stem = text(of: range.lowerBound..<open, isStem: true)
    var question = Question(
      kind: .shortAnswer, stem: stem,
      source: SourcePosition(file: file, line: block.line(at: start)))
    setAnswer(of: &question, withoutFeedback(answer))
    question.rationale = rationale.text
    guard let close else {
      explain(.format(.badMarkup("{")), at: open)
      if question.kind == .shortAnswer { question.isRetired = true }
      question.key = nil
      return question
    }
    addTail(of: &question, close + 1..<range.upperBound)
    return question
  }

  /// Where `::name::` ends that the text begins with.
  private func nameEnd(in range: Range<Int>) -> Int? {
    guard bytes[range].starts(with: [0x3A, 0x3A]),
      let end = GIFTMarkup.place(
        of: "::", in: range.lowerBound + 2..<range.upperBound, of: bytes)
    else { return nil }
    return end + 2
  }

  private mutating func description(_ range: Range<Int>) -> Question? {
    if let close = GIFTMarkup.first([0x7D], in: range, of: bytes) {
      report(.format(.badMarkup("}")), at: close)
    } else if !range.isEmpty {
      report(.format(.notCarried(.description)), at: range.lowerBound)
    }
    return nil
  }

  /// Takes `####` and what follows it out of an answer.
  private mutating func withoutFeedback(_ answer: Range<Int>) -> Range<Int> {
    guard let sign = GIFTMarkup.place(of: "####", in: answer, of: bytes, isLast: true) else {
      return answer
    }
    rationale.append(text(of: sign + 4..<answer.upperBound))
    return GIFTMarkup.trimmed(answer.lowerBound..<sign, of: bytes)
  }

  private mutating func setAnswer(of question: inout Question, _ answer: Range<Int>) {
    guard let first = answer.first else { return }
    if bytes[first] == 0x23 {
      setNumbers(of: &question, first + 1..<answer.upperBound)
    } else if bytes[first] == 0x3E {
      setOrder(of: &question, first + 1..<answer.upperBound)
    } else if GIFTMarkup.first([0x7E], in: answer, of: bytes) != nil {
      setChoices(of: &question, answer)
    } else if GIFTMarkup.first([0x3D], in: answer, of: bytes) != nil,
      GIFTMarkup.place(of: "->", in: answer, of: bytes) != nil
    {
      setPairs(of: &question, answer)
    } else if !setTruth(of: &question, answer) {
      setVariants(of: &question, answer)
    }
  }
}

extension GIFTParser {
  /// The text of a range, read in the format that it names or that of the question.
  mutating func text(of range: Range<Int>, isStem: Bool = false) -> String {
    var range = GIFTMarkup.trimmed(range, of: bytes)
    var own = format
    if range.first.map({ bytes[$0] == 0x5B }) == true,
      let end = bytes[range].prefix(12).firstIndex(of: 0x5D),
      let named = TextFormat(
        name: String(decoding: bytes[range.lowerBound + 1..<end], as: UTF8.self))
    {
      own = named
      range = end + 1..<range.upperBound
    }
    if isStem { format = own }
    let plain = own.plainText(of: GIFTMarkup.unescaped(range, of: bytes))
    if plain.hasMedia { report(.format(.mediaMissing), at: range.lowerBound) }
    return plain.text
  }

  /// Reports a finding at a place in the block.
  mutating func report(_ finding: BankFinding, at offset: Int) {
    if offset < lastPlace.offset { lastPlace = (0, 0) }
    lastPlace.line += bytes[lastPlace.offset..<offset].count { $0 == 0x0A }
    lastPlace.offset = offset
    let line = block.line + lastPlace.line
    findings.append(Diagnostic(finding, at: SourcePosition(file: file, line: line)))
  }

  /// Reports why there is no key.
  mutating func explain(_ finding: BankFinding, at offset: Int) {
    isExplained = true
    report(finding, at: offset)
  }

  /// Puts what stands after the answer behind the question's text: a blank before it where the
  /// answer fills one.
  mutating func addTail(of question: inout Question, _ range: Range<Int>) {
    let trimmed = GIFTMarkup.trimmed(range, of: bytes)
    guard !trimmed.isEmpty else { return }
    let tail = text(of: trimmed)
    guard GIFTMarkup.first([0x7B, 0x7D], in: trimmed, of: bytes) == nil else {
      question.key = nil
      return explain(.format(.badMarkup(tail)), at: trimmed.lowerBound)
    }
    if Self.isStray(tail, after: question.stem) {
      return report(.strayLine(tail), at: trimmed.lowerBound)
    }
    let fillsBlank =
      switch question.kind {
      case .singleChoice, .multipleChoice, .fillIn, .numeric: true
      default: false
      }
    let isMark = !tail.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if fillsBlank {
      let gap = isMark ? "" : " "
      question.stem += (question.stem.isEmpty ? "" : " ") + "_____" + gap + tail
    } else {
      question.stem += (isMark || question.stem.isEmpty ? "" : " ") + tail
    }
  }

  /// Whether a tail is what editors leave behind: a quotation mark that nothing opens, a semicolon.
  private static func isStray(_ tail: String, after stem: String) -> Bool {
    guard let first = tail.first, "\"';".contains(first),
      !tail.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
    else { return false }
    return first == ";" || stem.count { $0 == first }.isMultiple(of: 2)
  }
}
