/// Finds program code in stems: `int f() { return 1; }` before `{=1 ~2}`.
///
/// Braces are code's where they hold a statement's semicolon and do not begin as an answer does, and
/// where the question's answer follows them without a blank line or a name between.
struct GIFTCode {
  private let bytes: [UInt8]
  private var braces: [GIFTBrace] = []

  /// A text in which `\` stands before the braces of code, and `//` on the blank lines in it, which
  /// would end the question.
  static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    let code = GIFTCode(bytes)
    let ranges = code.ranges()
    guard !ranges.isEmpty else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var done = 0
    for range in ranges {
      var signs = code.braces[range.braces].map(\.offset)[...]
      text += bytes[done..<range.start]
      for place in range.start..<range.end {
        if signs.first == place {
          signs.removeFirst()
          text.append(0x5C)
        }
        text.append(bytes[place])
        guard bytes[place] == 0x0A else { continue }
        let next = bytes[(place + 1)...].first { $0 > 0x20 || $0 == 0x0A }
        if next == 0x0A { text += Array("//".utf8) }
      }
      done = range.end
    }
    return text + bytes[done...]
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var open: [Int] = []
    var tally = GIFTBrace.Tally()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      let line = GIFTMarkup.trimmed(start..<end, of: bytes)
      guard !bytes[line].starts(with: [0x2F, 0x2F]) else { continue }
      if let first = line.first.map({ bytes[$0] }), first == 0x3D || first == 0x7E {
        tally.signs += 1
      }
      var place = line.lowerBound
      while place < line.upperBound {
        switch bytes[place] {
        case 0x5C: place += 1
        case 0x3B: tally.semicolons += endsStatement(place) ? 1 : 0
        case 0x7B:
          let startsAnswer = startsAnswer(behind: place)
          open.append(braces.count)
          braces.append(GIFTBrace(offset: place, startsAnswer: startsAnswer, before: tally))
          tally.answers += startsAnswer ? 1 : 0
        case 0x7D:
          if let last = open.popLast() { braces[last].end = braces.count }
          braces.append(GIFTBrace(offset: place, isOpening: false, before: tally))
        default: break
        }
        place += 1
      }
    }
  }

  /// Whether a line, a block or a comment follows a semicolon: within sentences one parts them.
  private func endsStatement(_ place: Int) -> Bool {
    let next = bytes[(place + 1)...].first { $0 > 0x20 || $0 == 0x0A }
    return next.map { [0x0A, 0x7D, 0x2F, 0x3C].contains($0) } ?? true
  }

  /// Whether what stands behind a brace is how an answer begins: a sign, nothing, or a truth value.
  private func startsAnswer(behind place: Int) -> Bool {
    let rest = bytes[(place + 1)...].drop { $0 <= 0x20 }
    guard let first = rest.first else { return true }
    if [0x3D, 0x7E, 0x23, 0x3E, 0x7D].contains(first) { return true }
    let word = rest.prefix(6).prefix { $0 > 0x20 && $0 != 0x7D && $0 != 0x23 }
    guard ["T", "F", "TRUE", "FALSE"].contains(String(decoding: word, as: UTF8.self).uppercased())
    else { return false }
    let next = rest.dropFirst(word.count).first { $0 > 0x20 }
    return next == 0x7D || next == 0x23
  }
}

extension GIFTCode {
  /// Where code stands, ascending: the braces of it, and from where to where no line may end it.
  private func ranges() -> [(braces: Range<Int>, start: Int, end: Int)] {
    var ranges: [(braces: Range<Int>, start: Int, end: Int)] = []
    var index = 0
    while index < braces.count {
      guard braces[index].isOpening else {
        index += 1
        continue
      }
      var next = index
      while next < braces.count, let end = codeEnd(from: next), leads(end, to: end + 1) {
        next = end + 1
      }
      if next > index, next < braces.count, braces[next].startsAnswer {
        let isNext = isBlank(between: next - 1)
        let end = isNext ? braces[next].offset : braces[next - 1].offset + 1
        ranges.append((index..<next, braces[index].offset, end))
      }
      index = max(index + 1, next)
    }
    return ranges
  }

  /// The brace that ends the code that one begins; nil for a brace that does not begin code.
  private func codeEnd(from index: Int) -> Int? {
    guard braces[index].isOpening, !braces[index].startsAnswer, let end = braces[index].end else {
      return nil
    }
    let (before, behind) = (braces[index].before, braces[end].before)
    let isCode =
      behind.semicolons > before.semicolons && behind.answers == before.answers
      && behind.signs == before.signs
    return isCode ? end : nil
  }

  /// Whether the next brace opens what belongs to the same question: no blank line, name or category
  /// stands between, or nothing at all.
  private func leads(_ end: Int, to next: Int) -> Bool {
    guard next < braces.count, braces[next].isOpening else { return false }
    if isBlank(between: end) { return true }
    let gap = bytes[(braces[end].offset + 1)..<braces[next].offset]
    let lines = gap.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
    return lines.enumerated().allSatisfy { index, line in
      let text = line.drop { $0 <= 0x20 }
      // The last is the line of the brace itself.
      if text.isEmpty { return index == lines.count - 1 }
      return !text.starts(with: Array("::".utf8)) && !text.starts(with: Array("$CATEGORY:".utf8))
    }
  }

  private func isBlank(between end: Int) -> Bool {
    bytes[(braces[end].offset + 1)..<braces[end + 1].offset].allSatisfy { $0 <= 0x20 }
  }
}
