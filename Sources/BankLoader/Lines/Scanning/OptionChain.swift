/// The options that stand within a line: `A.毛泽东  B.邓小平`, `（　）。A、专家B、教授`.
///
/// Each letter knows which of the next letters follows it, so that a line is gone through once
/// however many letters it has.
struct OptionChain {
  /// The letters that may begin options, in the order of the text.
  private var marks: [OptionMark] = []
  /// For each of them the one that follows it, and how many there are from it on.
  private var links: [(next: Int?, length: Int)] = []
  let text: Glyphs

  /// Whether a text holds the options A and B.
  static func isWithin(_ text: Glyphs) -> Bool {
    text.traits.contains(.letter) && hasFirst(text) && OptionChain(in: text).first != nil
  }

  /// Whether a text has an A, of either width and case, and a B behind it.
  private static func hasFirst(_ text: Glyphs) -> Bool {
    guard let place = text.firstIndex(where: { $0.letter?.index == 0 }) else { return false }
    return text[place...].contains { $0.letter?.index == 1 }
  }

  init(in text: Glyphs, from start: Int? = nil) {
    self.text = text
    let start = start ?? text.startIndex
    guard start < text.endIndex else { return }
    let scanner = OptionScanner(line: text)
    for place in start..<text.endIndex {
      guard !text[place].traits.isDisjoint(with: [.letter, .opening]),
        let mark = scanner.mark(at: place), isPlace(mark)
      else { continue }
      marks.append(mark)
    }
    link()
  }

  /// The options from A on, at least two; nil where there are none.
  ///
  /// Of several letters A the last counts that as many follow: 维生素A、B、C都是（ ）。A、对 B、错.
  var first: [OptionMark]? {
    guard marks.count > 1 else { return nil }
    var best: Int?
    for index in marks.indices
    where marks[index].letter == 0 && links[index].length >= least(marks[index]) {
      if links[index].length >= best.map({ links[$0].length }) ?? 0 { best = index }
    }
    return best.map { chain(from: $0) }
  }

  /// The options that follow a letter that stands before them all.
  func marks(after mark: OptionMark) -> [OptionMark] {
    let lacksSign =
      mark.letter == 0 && (mark.style == .space || mark.style == .glued)
      && Self.follows(mark, in: text)
    let places = marks.indices.filter {
      marks[$0].start >= mark.content && marks[$0].letter == mark.letter + 1
        && (lacksSign || group(of: marks[$0]) == group(of: mark))
    }
    let next = places.first { Self.isApart(marks[$0], in: text) } ?? places.first
    guard next != nil || mark.letter > 0 || !mark.style.isMarked else { return unsigned() }
    guard let next, links[next].length + 1 >= least(marks[next]) else { return [] }
    return chain(from: next)
  }

  /// Whether B and C with the same sign follow an A that lacks it within a line: `A 甲 B、乙 C、丙`,
  /// `A甲 B.乙 C.丙`.
  static func follows(_ mark: OptionMark, in text: Glyphs) -> Bool {
    let next = OptionChain(in: text, from: mark.content).marks.filter {
      $0.style.isMarked && isApart($0, in: text) && ($0.letter == 1 || $0.letter == 2)
    }
    return next.count == 2 && next[0].letter == 1 && next[0].style == next[1].style
  }

  /// The letters from B on that stand apart before Han characters, where only A has a sign:
  /// `A.甲 B 乙 C丙`.
  private func unsigned() -> [OptionMark] {
    var found: [OptionMark] = []
    for mark in marks where mark.letter == found.count + 1 {
      guard !mark.style.isMarked, Self.isApart(mark, in: text),
        text.scalar(at: mark.content)?.isHan == true
      else { return [] }
      found.append(mark)
    }
    return found.count > 1 ? found : []
  }

  /// The last A with a sign within the text that all the letters before another one follow.
  func last(upTo letter: Int) -> [OptionMark]? {
    let found = marks.indices.last { index in
      let mark = marks[index]
      return mark.letter == 0 && mark.style.isMarked && mark.start > text.startIndex
        && links[index].length >= letter
    }
    return found.map { Array(chain(from: $0).prefix(letter)) }
  }

  /// Whether a blank stands before a mark.
  static func isApart(_ mark: OptionMark, in text: Glyphs) -> Bool {
    text.scalar(at: mark.start - 1)?.isSpace ?? true
  }

  private func chain(from index: Int) -> [OptionMark] {
    var found: [OptionMark] = []
    var next: Int? = index
    while let index = next {
      found.append(marks[index])
      next = links[index].next
    }
    return found
  }
}

extension OptionChain {
  /// Finds, from the last letter back, which letter follows each: one that stands apart, else the
  /// nearest.
  private mutating func link() {
    links = Array(repeating: (nil, 1), count: marks.count)
    guard marks.count > Self.few else { return linkFew() }
    var nearest: [Int?] = Array(repeating: nil, count: (OptionScanner.last + 2) * Self.groups)
    var nearestApart = nearest
    for index in marks.indices.reversed() {
      let mark = marks[index]
      let group = group(of: mark)
      let following = (mark.letter + 1) * Self.groups + group
      if let next = nearestApart[following] ?? nearest[following],
        !isRow(mark, before: marks[next])
      {
        links[index] = (next, links[next].length + 1)
      }
      let own = mark.letter * Self.groups + group
      nearest[own] = index
      if Self.isApart(mark, in: text) { nearestApart[own] = index }
    }
  }

  /// So many letters are gone through for each of them sooner than all groups are noted.
  private static let few = 12

  private mutating func linkFew() {
    for index in marks.indices.dropLast().reversed() {
      let group = group(of: marks[index])
      let following = marks.indices[(index + 1)...].filter {
        marks[$0].letter == marks[index].letter + 1 && self.group(of: marks[$0]) == group
      }
      let apart = following.first { Self.isApart(marks[$0], in: text) }
      if let next = apart ?? following.first, !isRow(marks[index], before: marks[next]) {
        links[index] = (next, links[next].length + 1)
      }
    }
  }

  /// Whether nothing but a sign stands between two letters: A、B、C三种.
  private func isRow(_ mark: OptionMark, before next: OptionMark) -> Bool {
    mark.style == .point && next.start == mark.start + 2
  }

  private static let groups = 16

  /// What the options of one chain have in common: the size of their letters, and the sign after
  /// them or none.
  private func group(of mark: OptionMark) -> Int {
    let style =
      switch mark.style {
      case .point, .colon, .bracket, .box: 0
      case .brackets: 1
      case .space: 2
      case .glued: 3
      case .alone: 4
      }
    return style * 2 + (mark.isSmall ? 1 : 0)
  }

  /// How many options make a chain: more where nothing but a blank sets the letters apart.
  private func least(_ mark: OptionMark) -> Int {
    mark.style.isMarked || hasGap(before: mark.start) ? 2 : 3
  }
}
