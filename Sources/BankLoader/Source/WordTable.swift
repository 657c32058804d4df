/// Words and what they stand for, found in lines without making text of them.
struct WordTable<Value: Sendable>: Sendable {
  /// A word: its place among the characters of all.
  private struct Entry: Sendable {
    var start: Int
    var count: Int
    var value: Value
  }

  /// The words, those with the same last byte of their first character together, the longest first.
  private var entries: [Entry] = []
  private var scalars: [Unicode.Scalar] = []
  /// Where the entries of each byte begin.
  private var starts: [Int] = []
  /// No word is longer.
  private(set) var longest = 0

  init(_ words: [(word: String, value: Value)]) {
    let buckets = Dictionary(grouping: words.filter { !$0.word.isEmpty }) {
      Self.bucket(of: $0.word.unicodeScalars.first ?? " ")
    }
    for bucket in 0..<256 {
      starts.append(entries.count)
      let sorted = (buckets[bucket] ?? []).enumerated().sorted {
        ($1.element.word.unicodeScalars.count, $0.offset)
          < ($0.element.word.unicodeScalars.count, $1.offset)
      }
      for (word, value) in sorted.map(\.element) {
        let count = word.unicodeScalars.count
        entries.append(Entry(start: scalars.count, count: count, value: value))
        scalars += word.unicodeScalars
        longest = max(longest, count)
      }
    }
    starts.append(entries.count)
  }

  /// What the words begin with.
  var firsts: [Unicode.Scalar] { entries.map { scalars[$0.start] } }

  private static func bucket(of scalar: Unicode.Scalar) -> Int { Int(scalar.value & 0xFF) }
}

extension WordTable {
  /// What a whole stretch stands for.
  func value(of text: Glyphs) -> Value? {
    guard let first = text.first, text.count <= longest else { return nil }
    let bucket = Self.bucket(of: first.scalar)
    for index in starts[bucket]..<starts[bucket + 1]
    where entries[index].count == text.count && end(of: index, at: text.startIndex, in: text) != nil
    {
      return entries[index].value
    }
    return nil
  }

  /// The longest word that begins at a place.
  ///
  /// - Parameter isSpaced: Whether blanks may stand within it: `得  分`.
  /// - Returns: What it stands for, how many characters it has, and where it ends.
  func match(
    at place: Int, in text: Glyphs, isSpaced: Bool = false
  ) -> (value: Value, count: Int, end: Int)? {
    guard place < text.endIndex else { return nil }
    let bucket = Self.bucket(of: text[place].scalar)
    for index in starts[bucket]..<starts[bucket + 1] {
      if let end = end(of: index, at: place, in: text, isSpaced: isSpaced) {
        return (entries[index].value, entries[index].count, end)
      }
    }
    return nil
  }

  private func end(of index: Int, at start: Int, in text: Glyphs, isSpaced: Bool = false) -> Int? {
    var next = start
    for place in entries[index].start..<entries[index].start + entries[index].count {
      if isSpaced { next = text.skipSpaces(from: next) }
      guard next < text.endIndex, text[next].scalar == scalars[place] else { return nil }
      next += 1
    }
    return next
  }
}
