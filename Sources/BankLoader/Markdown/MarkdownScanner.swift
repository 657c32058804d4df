/// Cuts a line of Markdown into tokens.
struct MarkdownScanner {
  let line: [Character]
  var place = 0
  private var tokens: [MarkdownToken] = []
  var text = ""

  /// The tokens of a line.
  static func tokens(of line: some StringProtocol) -> [MarkdownToken] {
    guard line.utf8.contains(where: isSign) else {
      return line.isEmpty ? [] : [.text(String(line))]
    }
    var scanner = MarkdownScanner(line: Array(line))
    scanner.read()
    return scanner.tokens
  }

  /// Whether a byte is one of the signs that mean something within a line.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C, 0x2A, 0x5F, 0x7E, 0x60, 0x21, 0x5B, 0x3C, 0x26, 0x3D: true
    default: false
    }
  }

  private init(line: [Character]) { self.line = line }

  private mutating func read() {
    while place < line.count {
      switch line[place] {
      case "\\": if !takeFormula() { takeEscape() }
      case "$": if !takeFormula() { takePlain() }
      case "*", "_", "~", "=": takeDelimiter(line[place])
      case "`": takeCode()
      case "!" where peek(1) == "[": takePicture()
      case "[": takeLink()
      case "<": takeTag()
      case "&": takeReference()
      default: takePlain()
      }
    }
    flush()
  }

  private mutating func takePlain() {
    text.append(line[place])
    place += 1
  }

  private func peek(_ offset: Int) -> Character? {
    line.indices.contains(place + offset) ? line[place + offset] : nil
  }

  private mutating func flush() {
    if !text.isEmpty { tokens.append(.text(text)) }
    text = ""
  }

  private mutating func takeEscape() {
    if let next = peek(1), next.isASCII, next.isPunctuation || next.isSymbol {
      text.append(next)
      place += 2
    } else if place == 0, peek(1)?.isNumber == true {
      // What keeps the number of a question from being a list's.
      place += 1
    } else {
      // At the end of a line it only says that the line ends.
      if place + 1 < line.count { text.append("\\") }
      place += 1
    }
  }

  private mutating func takeDelimiter(_ sign: Character) {
    var end = place
    while end < line.count, line[end] == sign { end += 1 }
    let count = end - place
    let before = place > 0 ? line[place - 1] : " "
    let after = end < line.count ? line[end] : " "
    defer { place = end }
    if let name = Self.nameEnd(from: end, after: sign, count: count, in: line) {
      end = name
      return text += String(line[place..<name])
    }
    // A row of underscores is a blank to fill in.
    let isPlain =
      sign == "_" && count > 2 || (sign == "~" || sign == "=") && count != 2
      || count > 3
    guard !isPlain else { return text += String(repeating: sign, count: count) }
    var (opens, closes) = (!after.isWhitespace, !before.isWhitespace)
    if sign == "_" {
      opens = opens && !Self.isWord(before)
      closes = closes && !Self.isWord(after)
    }
    // a == b compares.
    if sign == "=" {
      opens = opens && !(before.isASCII && Self.isWord(before))
      closes = closes && !(after.isASCII && Self.isWord(after))
    }
    if sign == "*", Emphasis.isWithinWord(before.unicodeScalars.last, after.unicodeScalars.first) {
      (opens, closes) = (false, false)
    }
    flush()
    tokens.append(.delimiter(sign, count: count, opens: opens, closes: closes))
  }

  private mutating func takeCode() {
    var end = place
    while end < line.count, line[end] == "`" { end += 1 }
    let count = end - place
    var next = end
    while next < line.count {
      guard line[next] == "`" else {
        next += 1
        continue
      }
      var close = next
      while close < line.count, line[close] == "`" { close += 1 }
      if close - next == count {
        text += String(line[end..<next])
        place = close
        return
      }
      next = close
    }
    text += String(repeating: "`", count: count)
    place = end
  }

  private mutating func takePicture() {
    let start = place
    place += 1
    guard let close = self.close(of: "[", "]", from: place), let end = target(after: close) else {
      text.append("!")
      place = start + 1
      return
    }
    flush()
    tokens.append(.picture)
    place = end
  }

  /// `[text](address)`: the text alone.
  private mutating func takeLink() {
    guard let close = close(of: "[", "]", from: place), let end = target(after: close) else {
      text.append("[")
      place += 1
      return
    }
    flush()
    tokens += Self.tokens(of: String(line[(place + 1)..<close]))
    place = end
  }

  /// The end of the address of a link; nil where what follows is none, as in `[单选](2分)`.
  private func target(after close: Int) -> Int? {
    guard close + 1 < line.count, line[close + 1] == "(",
      let end = self.close(of: "(", ")", from: close + 1)
    else { return nil }
    let address = line[(close + 2)..<end]
    let isAddress =
      address.isEmpty || address.contains { $0 == "/" || $0 == ":" || $0 == "#" || $0 == "." }
    return isAddress && !address.prefix(1).allSatisfy(\.isWhitespace) || address.isEmpty
      ? end + 1 : nil
  }

  /// Where a bracket is closed.
  private func close(of open: Character, _ close: Character, from start: Int) -> Int? {
    var depth = 0
    for next in start..<min(line.count, start + 2_000) {
      if line[next] == open { depth += 1 }
      if line[next] == close {
        depth -= 1
        if depth == 0 { return next }
      }
    }
    return nil
  }

  private mutating func takeTag() {
    let rest = line[(place + 1)...].prefix(500)
    let name = rest.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let end = rest.firstIndex(of: ">"), !name.isEmpty,
      MarkupNames.isElement(String(name).lowercased())
    else {
      text.append("<")
      place += 1
      return
    }
    flush()
    tokens.append(.tag(String(line[(place + 1)..<end])))
    place = end + 1
  }

  private mutating func takeReference() {
    let bytes = Array(String(line[place...].prefix(34)).utf8)
    guard let (said, end) = HTMLEntities.reference(at: 0, in: bytes) else {
      text.append("&")
      place += 1
      return
    }
    text += said
    place += String(decoding: bytes[..<end], as: UTF8.self).count
  }
}
