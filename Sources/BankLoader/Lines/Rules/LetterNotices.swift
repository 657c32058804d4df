/// Takes out lines that a page puts below the options of most questions, the same but for one letter:
/// `There is no E!!!`, `There is no F!!!`.
struct LetterNotices {
  /// A notice stands so often at least.
  private static let least = 4
  private static let longest = 40

  /// The lines, without such notices.
  var lines: [TidyLine]
  private(set) var notices: [TidyLine] = []

  init(_ all: [TidyLine]) {
    lines = all
    var places: [String: [Int]] = [:]
    for (index, line) in all.enumerated() where index > 0 {
      guard let form = Self.form(of: line.glyphs) else { continue }
      places[form, default: []].append(index)
    }
    places = places.filter { $0.value.count >= Self.least }
    guard !places.isEmpty else { return }
    let isOption = all.map { OptionScanner(line: $0.glyphs).first()?.style.isMarked == true }
    let ends = all.indices.count { isOption[$0] && ($0 + 1 == all.count || !isOption[$0 + 1]) }
    let found = Set(places.values.joined())
    var dropped: Set<Int> = []
    for (_, own) in places {
      let first = own.count { isOption[$0 - 1] }
      // Below the last option, or below others of them.
      let areBelow = own.allSatisfy { isOption[$0 - 1] || found.contains($0 - 1) }
      let letters = Set(own.map { all[$0].glyphs.string })
      if areBelow, letters.count > 1, first >= 2, 2 * first > ends { dropped.formUnion(own) }
    }
    guard !dropped.isEmpty else { return }
    lines = all.indices.filter { !dropped.contains($0) }.map { all[$0] }
    notices = dropped.sorted().map { all[$0] }
  }

  /// What a line says without the one capital letter that stands by itself in it; nil for a line without
  /// such a one, or that may be an option, a key or a question.
  private static func form(of line: Glyphs) -> String? {
    guard (4...longest).contains(line.count), line.traits.contains(.letter),
      line.first?.digit == nil, line.first?.traits.contains(.opening) == false
    else { return nil }
    let places = line.indices.filter { place in
      line[place].letter?.isSmall == false && line.scalar(at: place - 1)?.letter == nil
        && line.scalar(at: place + 1)?.letter == nil
    }
    guard places.count == 1, places[0] > line.startIndex,
      LabelScanner(line: line).label(at: line.startIndex) == nil
    else { return nil }
    return line[..<places[0]].string + "\u{0}" + line[(places[0] + 1)...].string
  }
}
