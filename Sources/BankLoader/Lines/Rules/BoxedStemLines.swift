/// Gives questions whose numbers stand in boxes with a word the usual ones, each on a line of its own:
/// `【题干1】甲…【选项】A.乙B.丙【参考答案】B【题干2】丁…`.
enum BoxedStemLines {
  private static let least = 2

  /// A box with a number, and that number.
  private struct Box {
    var line: Int
    var range: Range<Int>
    var number: Int
  }

  /// The lines, cut before each such box.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    let boxes = lines.indices.flatMap { index in
      Self.boxes(in: lines[index].glyphs).map {
        Box(line: index, range: $0.range, number: $0.number)
      }
    }
    guard boxes.count >= least, boxes[0].number == 1, areInOrder(boxes) else { return lines }
    var numbered: [TidyLine] = []
    numbered.reserveCapacity(lines.count + boxes.count)
    var next = boxes[...]
    for (index, line) in lines.enumerated() {
      let own = next.prefix { $0.line == index }
      next = next.dropFirst(own.count)
      numbered += own.isEmpty ? [line] : pieces(of: line, at: Array(own))
    }
    return numbered
  }

  /// Whether each number is the next one, or begins again.
  private static func areInOrder(_ boxes: [Box]) -> Bool {
    zip(boxes, boxes.dropFirst()).allSatisfy { $1.number == $0.number + 1 || $1.number == 1 }
  }

  private static func boxes(in line: Glyphs) -> [(range: Range<Int>, number: Int)] {
    var found: [(range: Range<Int>, number: Int)] = []
    var place = line.first(with: .opening) ?? line.endIndex
    while place < line.endIndex {
      if line[place].scalar == "【", let (inside, end) = line.bracket(at: place),
        let number = number(in: inside.trimmed)
      {
        found.append((place..<end, number))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// The number behind the word for a stem.
  private static func number(in text: Glyphs) -> Int? {
    let words: [StaticString] = ["题干", "题目", "试题"]
    for word in words {
      guard let next = text.end(of: word, at: text.startIndex),
        let (number, end) = text.number(at: text.skipSpaces(from: next)), end == text.endIndex
      else { continue }
      return number
    }
    return nil
  }

  private static func pieces(of line: TidyLine, at boxes: [Box]) -> [TidyLine] {
    let glyphs = line.glyphs
    var pieces: [TidyLine] = []
    let title = glyphs[..<boxes[0].range.lowerBound].trimmed
    if !title.isEmpty { pieces.append(piece(title, of: line, isFirst: true)) }
    for (index, box) in boxes.enumerated() {
      let end = index + 1 < boxes.count ? boxes[index + 1].range.lowerBound : glyphs.endIndex
      let text = glyphs[box.range.upperBound..<end].trimmed
      pieces.append(piece(text.led(by: "\(box.number)、"), of: line, isFirst: pieces.isEmpty))
    }
    return pieces
  }

  private static func piece(_ text: Glyphs, of line: TidyLine, isFirst: Bool) -> TidyLine {
    TidyLine(glyphs: text, number: line.number, isAfterBlank: isFirst && line.isAfterBlank)
  }
}
