import ExamModel

/// Puts the keys of tables where lists of keys stand: those of a card that stands between the heading and
/// the first of its questions go behind these, and a list without a title gets one.
struct KeyTablePlaces {
  private static let title = "参考答案"
  /// No more blank lines and cards stand between a card and its questions.
  private static let mostBetween = 32

  /// The keys of cards whose questions have not ended.
  private var waiting: [DocumentLine] = []
  /// Whether the document has titles of lists.
  private let hasTitles: Bool
  /// The last line that was taken from a table.
  private var last: DocumentLine?

  init(_ blocks: [DocumentBlock]) {
    // Without tables nobody asks.
    let hasTables = blocks.contains { if case .table = $0 { true } else { false } }
    hasTitles =
      hasTables
      && blocks.contains {
        if case .line(let line) = $0 { KeySheetTitle.isTitle(Self.glyphs(of: line)) } else { false }
      }
  }

  /// Ends the questions below a card where another heading begins.
  mutating func take(_ line: DocumentLine, to lines: inout [DocumentLine]) {
    if !waiting.isEmpty, Self.isHeading(line) { end(&lines) }
    lines.append(line)
  }

  /// Takes the keys of a table; `rest` is what follows it.
  mutating func take(
    _ keys: KeyTable, from first: Int, to lines: inout [DocumentLine],
    before rest: ArraySlice<DocumentBlock>
  ) {
    let above = lines.suffix(Self.mostBetween).reversed().lazy.filter {
      !FieldText.trimmed($0.text).isEmpty
    }
    if above.first.map(Self.isHeading) == true, Self.beginQuestions(rest) {
      waiting += keys.lines
      return
    }
    end(&lines)
    let isMore = above.first.map { Self.isHeading($0) || $0 == last } == true
    lines.append(DocumentLine(text: "", number: first))
    if keys.isNamed, !keys.isEmpty, !hasTitles, !isMore, !lines.isEmpty {
      lines.append(DocumentLine(text: Self.title, number: first))
    }
    lines += keys.lines
    lines.append(DocumentLine(text: "", number: first))
    last = keys.lines.last ?? last
  }

  /// Puts the keys that wait behind their questions.
  mutating func end(_ lines: inout [DocumentLine]) {
    guard let number = waiting.first?.number else { return }
    lines.append(DocumentLine(text: "", number: number))
    lines.append(DocumentLine(text: Self.title, number: number))
    lines += waiting
    lines.append(DocumentLine(text: "", number: number))
    last = waiting.last
    waiting = []
  }

  /// Whether the first line that says something is question 1, other cards before it or not.
  private static func beginQuestions(_ blocks: ArraySlice<DocumentBlock>) -> Bool {
    for block in blocks.prefix(mostBetween) {
      switch block {
      case .line(let line):
        let text = glyphs(of: line)
        if text.isEmpty { continue }
        guard let number = NumberScanner(line: text).mark(), number.value == 1 else { return false }
        return number.style.isMarked && !KeyNotation(text[number.content...]).isKey
      case .table(let table):
        guard KeyTable(table) != nil else { return false }
      }
    }
    return false
  }

  private static func isHeading(_ line: DocumentLine) -> Bool {
    HeadingReader(glyphs(of: line)).mark()?.namesKind == true
  }

  private static func glyphs(of line: DocumentLine) -> Glyphs {
    Glyphs(FieldText.trimmed(line.text))
  }
}
