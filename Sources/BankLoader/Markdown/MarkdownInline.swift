import FileContainers

/// Writes the tokens of a line as text with marks.
struct MarkdownInline {
  /// The lines so far, the last still open.
  private(set) var lines: [LineBuilder] = [LineBuilder()]
  private(set) var hasPicture = false
  /// Text that is struck out.
  private(set) var struck = ""
  private var bold = 0
  private var isStruck = false
  private var isHighlighted = false
  /// Styles of open tags of HTML.
  private var tags: [(name: String, style: PageStyle)] = []

  /// - Parameters:
  ///   - text: A line without what it begins with.
  ///   - keepsTags: Whether its tags are text.
  init(_ text: some StringProtocol, keepsTags: Bool = false) {
    let tokens = MarkdownScanner.tokens(of: text)
    let pairs = Self.pairs(of: tokens)
    let names = keepsTags ? Set(tokens.indices) : MarkdownTagNames.places(in: tokens)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text): append(text)
      case .picture:
        hasPicture = true
        append("〔图〕")
      case .tag(let tag): names.contains(index) ? append("<\(tag)>") : take(tag)
      case .delimiter(let sign, let count, _, _):
        guard let isOpening = pairs[index] else {
          if count == 1 || sign != "*" || !Self.isLeftOver(index, of: tokens) {
            append(String(repeating: sign, count: count))
          }
          continue
        }
        if sign == "~" {
          isStruck = isOpening
        } else if sign == "=" {
          isHighlighted = isOpening
        } else if count >= 2 {
          bold += isOpening ? 1 : -1
        }
      }
    }
  }

  private mutating func append(_ text: String) {
    let style = tags.last?.style
    if isStruck || style?.isStruck == true {
      struck += text
      return
    }
    var styles = style?.styles ?? []
    if bold > 0, !styles.contains(.bold) { styles.append(.bold) }
    if isHighlighted { styles.append(.highlighted) }
    lines[lines.count - 1].append(text, styles: styles)
  }

  private mutating func take(_ tag: String) {
    let isEnd = tag.hasPrefix("/")
    let text = tag.drop { $0 == "/" }
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    if name == "br" || PageNames.isBlock(name) {
      if !lines[lines.count - 1].isEmpty { lines.append(LineBuilder()) }
    } else if name == "td" || name == "th" {
      if !isEnd, !lines[lines.count - 1].isEmpty { lines[lines.count - 1].append("\t") }
    }
    guard !MarkupNames.empty.contains(name) else { return }
    if isEnd {
      if let last = tags.lastIndex(where: { $0.name == name }) { tags.removeSubrange(last...) }
    } else if tags.count < 64 {
      let bytes = Array(text.utf8)
      let attributes = ["style", "color", "class"].compactMap { name in
        HTMLAttributes.value(of: name, in: bytes, 0..<bytes.count).map {
          XMLAttribute(name: name, value: $0)
        }
      }
      tags.append((name, PageStyle(name, attributes, within: tags.last?.style)))
    }
  }

  /// Which delimiters belong together: true for those that begin, by their places.
  private static func pairs(of tokens: [MarkdownToken]) -> [Int: Bool] {
    var pairs: [Int: Bool] = [:]
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      guard case .delimiter(let sign, let count, let opens, let closes) = token else { continue }
      let start = closes ? open.lastIndex { isSame(tokens[$0], sign, count) } : nil
      if let start {
        pairs[open[start]] = true
        pairs[index] = false
        open.removeSubrange(start...)
      } else if opens {
        // What begins far before is not looked for.
        if open.count == 64 { open.removeFirst() }
        open.append(index)
      }
    }
    return withoutOddRows(pairs, in: tokens)
  }

  /// The pairs without those of two underscores, where others of the line have no partner: what stands
  /// between such rows fills a blank, `由__甲__、__乙__和__丙__负责`.
  private static func withoutOddRows(
    _ pairs: [Int: Bool], in tokens: [MarkdownToken]
  ) -> [Int: Bool] {
    let rows = tokens.indices.filter { isSame(tokens[$0], "_", 2) }
    guard rows.contains(where: { pairs[$0] == nil && isBesideWide($0, of: tokens) }) else {
      return pairs
    }
    var pairs = pairs
    for row in rows { pairs[row] = nil }
    return pairs
  }

  /// Whether a wide character stands right before a delimiter within a line, or right behind it.
  private static func isBesideWide(_ index: Int, of tokens: [MarkdownToken]) -> Bool {
    guard index > 0, index + 1 < tokens.count, case .text(let before) = tokens[index - 1],
      case .text(let after) = tokens[index + 1]
    else { return false }
    return before.unicodeScalars.last?.isWide == true || after.unicodeScalars.first?.isWide == true
  }

  /// Whether stars without a partner are what is left over of emphasis, which says nothing; a single
  /// one may be a sign.
  private static func isLeftOver(_ index: Int, of tokens: [MarkdownToken]) -> Bool {
    var (before, after): (Unicode.Scalar?, (Unicode.Scalar?, Unicode.Scalar?)) = (nil, (nil, nil))
    if index > 0, case .text(let text) = tokens[index - 1] { before = text.unicodeScalars.last }
    if index + 1 < tokens.count, case .text(let text) = tokens[index + 1] {
      let scalars = text.unicodeScalars
      after = (scalars.first, scalars.dropFirst().first)
    }
    return Emphasis.isLeftOver(before, after)
  }

  private static func isSame(_ token: MarkdownToken, _ sign: Character, _ count: Int) -> Bool {
    guard case .delimiter(let other, let otherCount, _, _) = token else { return false }
    return other == sign && otherCount == count
  }
}
