/// Gives questions whose number stands in their blank and before their options the usual form:
/// `●法律由（12）通过。` and below it `（12）A.甲 B.乙`.
enum NumberedBlockLines {
  private static let least = 3
  /// No stem has more lines.
  private static let reach = 30

  /// The line with a number before option A.
  private struct Block {
    var line: Int
    var number: Int
    /// Where the option begins.
    var content: Int
    var stem: Range<Int>
    /// Whether the block before has the same stem, with another blank of it.
    var isShared: Bool
  }

  /// The lines, those of such questions numbered.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    var blocks: [Block] = []
    for index in lines.indices {
      guard let (number, content) = option(lines[index].glyphs),
        number == blocks.last.map({ $0.number + 1 }) ?? number
      else { continue }
      let start = blocks.last.map { $0.line + 1 } ?? 0
      let own = stem(of: number, from: max(start, index - reach), to: index, in: lines)
      guard let stem = own ?? blocks.last?.stem, holds(number, stem, in: lines) else { continue }
      blocks.append(
        Block(line: index, number: number, content: content, stem: stem, isShared: own == nil))
    }
    guard blocks.count >= least else { return lines }
    return rewritten(lines, blocks)
  }

  /// The number before option A: `（12）A.甲`.
  private static func option(_ line: Glyphs) -> (number: Int, content: Int)? {
    guard let first = line.first, first.traits.contains(.opening),
      line.scalar(at: line.startIndex + 1)?.digit != nil,
      let (inside, end) = line.bracket(at: line.startIndex),
      let (number, next) = inside.trimmed.number(at: inside.trimmed.startIndex),
      next == inside.trimmed.endIndex,
      let mark = OptionScanner(line: line).mark(at: line.skipSpaces(from: end)),
      mark.letter == 0, mark.style.isMarked
    else { return nil }
    return (number, mark.start)
  }

  /// The lines from the last one with a bullet on.
  private static func stem(
    of number: Int, from start: Int, to end: Int, in lines: [TidyLine]
  ) -> Range<Int>? {
    (start..<end).last { isBullet(lines[$0].glyphs) }.map { $0..<end }
  }

  /// Whether some lines have a number in a bracket.
  private static func holds(_ number: Int, _ stem: Range<Int>, in lines: [TidyLine]) -> Bool {
    stem.contains { blank(number, in: lines[$0].glyphs) != nil }
  }

  private static func isBullet(_ line: Glyphs) -> Bool {
    guard let first = line.first, line.count > 4 else { return false }
    return OptionSigns.isBullet(first.scalar)
  }

  /// Where the number stands in a bracket.
  private static func blank(_ number: Int, in line: Glyphs) -> Range<Int>? {
    for place in line.indices where line[place].traits.contains(.opening) {
      guard let (inside, end) = line.bracket(at: place),
        let (value, next) = inside.trimmed.number(at: inside.trimmed.startIndex), value == number,
        next == inside.trimmed.endIndex
      else { continue }
      return place..<end
    }
    return nil
  }

  private static func rewritten(_ lines: [TidyLine], _ blocks: [Block]) -> [TidyLine] {
    var rewritten: [TidyLine] = []
    rewritten.reserveCapacity(lines.count + blocks.count)
    var next = 0
    for block in blocks {
      rewritten += lines[next..<(block.isShared ? block.line : block.stem.lowerBound)]
      rewritten += stem(of: block, in: lines)
      var options = lines[block.line]
      options.glyphs = options.glyphs[block.content...]
      rewritten.append(options)
      next = block.line + 1
    }
    return rewritten + lines[next...]
  }

  /// The stem of a block behind its number, its blank empty.
  private static func stem(of block: Block, in lines: [TidyLine]) -> [TidyLine] {
    var stem = Array(lines[block.stem])
    for index in stem.indices {
      let line = stem[index].glyphs
      guard let blank = blank(block.number, in: line) else { continue }
      let text = Array(line[..<blank.lowerBound]) + Array(Glyphs("（ ）"))
      stem[index].glyphs = (text + Array(line[blank.upperBound...]))[...]
    }
    stem[0].glyphs = stem[0].glyphs.dropFirst().trimmed.led(by: "\(block.number). ")
    return stem
  }
}
