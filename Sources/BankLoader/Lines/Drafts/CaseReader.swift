import ExamModel

/// Reads cases: a text, and sub-questions about it.
struct CaseReader {
  private(set) var questions: [TidyQuestion] = []
  private(set) var strays: [TidyLine] = []
  /// The lines before the first case.
  private(set) var preface: [ShapedLine] = []
  private let region: Region
  private let kind: QuestionKind?

  /// Whether a line begins a case, its number apart.
  static func beginsCase(_ shape: ShapedLine) -> Bool {
    CaseMarker.isMarker(shape.line.glyphs) || numberedCase(shape) != nil
  }

  /// The text of `1、【案例】某厂…`.
  private static func numberedCase(_ shape: ShapedLine) -> Glyphs? {
    guard let number = shape.number, number.style.isMarked,
      number.content < shape.line.glyphs.endIndex
    else { return nil }
    return CaseMarker.text(of: shape.line.glyphs[number.content...])
  }

  init(_ region: Region, kind: QuestionKind?) {
    self.region = region
    self.kind = kind
    let starts = Self.starts(of: region.lines, kind: kind)
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : region.lines.count
      guard let question = read(Array(region.lines[start..<end])) else {
        questions = []
        return
      }
      questions.append(question)
    }
    if let first = starts.first, !questions.isEmpty { preface = Array(region.lines[..<first]) }
  }

  /// The lines that begin cases; `（一）` and then `材料：` begin one together.
  private static func starts(of lines: [ShapedLine], kind: QuestionKind?) -> [Int] {
    var starts: [Int] = []
    for index in lines.indices where beginsCase(lines[index]) {
      if let last = starts.last, index == last + 1,
        CaseMarker.text(of: lines[last].line.glyphs)?.isEmpty == true
      {
        continue
      }
      starts.append(index)
    }
    if !starts.isEmpty || kind != .composite { return starts }
    let numerals = lines.indices.filter { CaseMarker.hasNumeral(lines[$0].line.glyphs) }
    return numerals.isEmpty ? outerStarts(of: lines) : numerals
  }

  /// Numbered texts without markers, whose sub-questions are numbered in another style from 1.
  private static func outerStarts(of lines: [ShapedLine]) -> [Int] {
    guard let first = lines.firstIndex(where: { $0.number?.style.isMarked == true }),
      let outer = lines[first].number,
      let inner = lines[(first + 1)...].first(where: {
        $0.number.map { $0.style.isMarked && !$0.isDecimal } == true
      })?.number, inner.value == 1, !inner.style.isLike(outer.style)
    else { return [] }
    var expected = outer.value
    return lines.indices.filter { index in
      guard let number = lines[index].number, number.style.isLike(outer.style),
        number.value == expected
      else { return false }
      expected += 1
      return true
    }
  }

  private mutating func read(_ lines: [ShapedLine]) -> TidyQuestion? {
    let inside = Array(lines.dropFirst())
    guard let first = lines.first, let style = NumberStyleRule(inside).style else { return nil }
    let starts = QuestionStarts(in: inside, style: style, running: 1).starts
    guard let begin = starts.first else { return nil }
    var question = TidyQuestion(line: first.line.number, section: region.section)
    question.isCase = true
    question.number = first.number.flatMap { $0.style.isMarked ? $0.value : nil }
    question.stem = stem(of: first, inside[..<begin])
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : inside.count
      guard let number = inside[start].number else { continue }
      var part = TidyQuestion(line: inside[start].line.number, section: region.section)
      var block = inside[start..<end].map(\.line)
      NumberTaker.take(number, from: &block, into: &part)
      let reader = BlockReader(block, question: part, kind: nil)
      question.parts.append(reader.question)
      strays += reader.strays
    }
    PartAnswers.spread(over: &question)
    return question
  }

  /// The case's text: what follows its marker, without the line that introduces the questions.
  private func stem(of first: ShapedLine, _ lines: ArraySlice<ShapedLine>) -> [TidyLine] {
    var text = first.line
    if let rest = CaseMarker.text(of: text.glyphs) ?? Self.numberedCase(first)
      ?? CaseMarker.afterNumeral(text.glyphs)
    {
      text.glyphs = rest.trimmed
    } else if let number = first.number {
      text.glyphs = text.glyphs[min(number.content, text.glyphs.endIndex)...].trimmed
    }
    var stem = [text]
    for shape in lines {
      var line = shape.line
      if let rest = CaseMarker.text(of: line.glyphs) { line.glyphs = rest.trimmed }
      stem.append(line)
    }
    return stem.filter { !$0.glyphs.isEmpty && !CaseMarker.introducesParts($0.glyphs) }
  }
}
