/// Gives questions the keys that stand behind the last of them in a row without any title:
/// `1.AB  2.D  3.C`.
///
/// The numbers must be those of the questions above, each of which has such options and no key.
enum KeyRowLines {
  private static let least = 3
  /// No question before a row has more lines.
  private static let mostLines = 14

  private struct Item {
    var number: Int
    var letters: [Int]
  }

  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    var keys: [Int: [TidyLine]] = [:]
    var rows: Set<Int> = []
    for (index, line) in lines.enumerated() where index > least {
      guard let items = items(in: line.glyphs), !isList(besides: index, of: lines),
        let ends = ends(of: items, above: index, in: lines)
      else { continue }
      rows.insert(index)
      for (item, end) in zip(items, ends) {
        let text = "答案：" + KeyText.letters(item.letters)
        keys[end, default: []].append(TidyLine(glyphs: Glyphs(text), number: line.number))
      }
    }
    guard !rows.isEmpty else { return lines }
    var labelled: [TidyLine] = []
    labelled.reserveCapacity(lines.count + least * rows.count)
    for (index, line) in lines.enumerated() {
      labelled += keys[index] ?? []
      if !rows.contains(index) { labelled.append(line) }
    }
    return labelled
  }

  /// Whether another such row stands beside one: a list of several lines has its own readers.
  private static func isList(besides index: Int, of lines: [TidyLine]) -> Bool {
    items(in: lines[index - 1].glyphs) != nil
      || index + 1 < lines.count && items(in: lines[index + 1].glyphs) != nil
  }

  /// The keys of a row that has nothing else, their numbers one behind another.
  private static func items(in line: Glyphs) -> [Item]? {
    guard line.first?.digit != nil, line.count < 400, line.traits.contains(.letter),
      !line.traits.contains(.han)
    else { return nil }
    var items: [Item] = []
    var place = line.startIndex
    while place < line.endIndex {
      guard let (number, end) = line.number(at: place),
        line.scalar(at: end)?.isOne(of: ".．、:：") == true
      else { return nil }
      let start = line.skipSpaces(from: end + 1)
      let stop = line[start...].firstIndex { $0.letter.map { $0.isSmall || $0.index > 7 } ?? true }
      let letters = line[start..<(stop ?? line.endIndex)].compactMap { $0.letter?.index }
      guard !letters.isEmpty, Set(letters).count == letters.count,
        items.last.map({ number > $0.number && number <= $0.number + 3 }) ?? true
      else { return nil }
      items.append(Item(number: number, letters: letters))
      let next = line[(start + letters.count)...].firstIndex {
        !$0.isSpace && !$0.scalar.isOne(of: ";；,，")
      }
      guard next != start + letters.count else { return nil }
      place = next ?? line.endIndex
    }
    return items.count >= least ? items : nil
  }

  /// Where the questions of a row end, in its order; nil where they are not right above it, or do not fit.
  private static func ends(of items: [Item], above index: Int, in lines: [TidyLine]) -> [Int]? {
    var ends: [Int] = []
    var end = index
    for (place, item) in items.enumerated().reversed() {
      guard let start = start(above: end, in: lines), number(of: lines[start]) == item.number,
        fits(item, lines[start..<end])
      else { return nil }
      ends.insert(end, at: 0)
      end = start
      // A question before the first that goes on in its numbers has no key in the row.
      guard place == 0 else { continue }
      if let before = self.start(above: end, in: lines),
        number(of: lines[before]).map({ $0 + 1 == item.number }) == true
      {
        return nil
      }
    }
    return ends
  }

  /// The line with the number of the question that ends above a line.
  private static func start(above end: Int, in lines: [TidyLine]) -> Int? {
    lines[max(0, end - mostLines)..<end].lastIndex { number(of: $0) != nil }
  }

  private static func number(of line: TidyLine) -> Int? {
    guard line.glyphs.first?.digit != nil, let mark = NumberScanner(line: line.glyphs).mark(),
      mark.style.isMarked, !mark.isDecimal
    else { return nil }
    return mark.value
  }

  /// Whether a question has the options of a key, and no key of its own.
  private static func fits(_ item: Item, _ lines: ArraySlice<TidyLine>) -> Bool {
    let options = OptionReader(Array(lines)).options
    guard options.count > 1, (item.letters.max() ?? 0) < options.count else { return false }
    return !lines.contains { line in
      BlankKey.key(in: line.glyphs) != nil
        || FieldSplitter.pieces(of: line.glyphs).contains { $0.field == .bank(.key) }
    }
  }
}
