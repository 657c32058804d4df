/// A line and everything that it could be by itself; held once, however many stretches have it.
final class ShapedLine {
  let line: TidyLine
  let number: NumberMark?
  /// The option that the line begins with.
  let option: OptionMark?
  /// The label that the line begins with.
  let label: LabelMark?
  /// The heading that it is, in a list that weighs nothing where it is none, as nearly always.
  private let headings: [HeadingMark]
  /// Whether options stand within that.
  private(set) lazy var textHoldsOptions = OptionChain.isWithin(text)
  /// Whether labels may cut it: what has none of their first characters is one piece without a field.
  let mayHoldLabels: Bool
  /// The pieces that labels cut its text into; nil before they are asked for.
  private var cut: [FieldSplitter.Piece]?
  /// Whether it holds options or a key itself.
  private(set) lazy var holdsBody =
    mayHoldLabels && pieces.contains { $0.field == .bank(.key) }
    || BlankKey.key(in: text) != nil || textHoldsOptions || holdsBareOptions
  /// Whether options without signs stand beside each other on it: `A 甲    B 乙`.
  private(set) lazy var holdsBareOptions =
    option.map {
      $0.letter == 0 && $0.style == .space
        && OptionChain.last(behind: $0, in: line.glyphs) != nil
    } ?? false
  /// Whether it is a key and nothing else: `（正确）`, `-D:开除党籍`, `B`.
  let isLoneKey: Bool

  init(_ line: TidyLine) {
    self.line = line
    let glyphs = line.glyphs
    let heading = HeadingReader(glyphs).mark()
    let scanner = NumberScanner(line: glyphs)
    number = scanner.mark() ?? (heading == nil ? scanner.numeral() : nil)
    option = OptionScanner(line: glyphs).first()
    label = LabelScanner(line: glyphs).label(at: glyphs.startIndex)
    headings = heading.map { [$0] } ?? []
    isLoneKey = LoneKey.text(of: glyphs) != nil
    mayHoldLabels = Self.text(of: line, behind: number).traits.contains(.label)
  }

  var heading: HeadingMark? { headings.first }

  /// What stands after its number.
  var text: Glyphs { Self.text(of: line, behind: number) }

  /// The pieces that labels cut its text into.
  var pieces: [FieldSplitter.Piece] {
    // One piece is found as fast as it is kept.
    guard mayHoldLabels else { return FieldSplitter.pieces(of: text) }
    if let cut { return cut }
    let pieces = FieldSplitter.pieces(of: text)
    cut = pieces
    return pieces
  }

  private static func text(of line: TidyLine, behind number: NumberMark?) -> Glyphs {
    let glyphs = line.glyphs
    return glyphs[min(number?.content ?? glyphs.startIndex, glyphs.endIndex)...]
  }

  /// Whether a text holds options or a key.
  static func holdsBody(_ text: Glyphs) -> Bool {
    FieldSplitter.pieces(of: text).contains { $0.field == .bank(.key) }
      || BlankKey.key(in: text) != nil || OptionChain.isWithin(text)
  }

  /// Whether a sign sets an option's letter off at its beginning.
  var beginsOption: Bool { option?.style.isMarked == true }

  /// Whether options stand within the line.
  var holdsOptions: Bool {
    number == nil ? textHoldsOptions : OptionChain.isWithin(line.glyphs)
  }

  /// Whether it begins with a label for the key.
  var beginsKey: Bool { label?.field == .bank(.key) || label?.field == .solution }
}
