/// Takes out lines that a page puts below the options of most questions, the same but for one letter, which
/// is none of an option: `There is no E!!!`, `There is no F!!!`.
struct LetterNotices {
  /// A notice stands so often at least.
  private static let least = 4
  private static let longest = 40

  /// The lines, without such notices.
  var lines: [TidyLine]
  private(set) var notices: [TidyLine] = []

  init(_ all: [TidyLine]) {
    lines = all
    var letters: [Int: Int] = [:]
    var places: [String: [Int]] = [:]
    for (index, line) in all.enumerated() where index > 0 {
      guard let (form, letter) = Self.form(of: line.glyphs) else { continue }
      letters[index] = letter
      places[form, default: []].append(index)
    }
    places = places.filter { $0.value.count >= Self.least }
    guard !places.isEmpty else { return }
    let options = all.map { line -> Int? in
      let mark = OptionScanner(line: line.glyphs).first()
      return mark?.style.isMarked == true ? mark?.letter : nil
    }
    let ends = options.indices.count {
      options[$0] != nil && ($0 + 1 == all.count || options[$0 + 1] == nil)
    }
    var dropped: Set<Int> = []
    for own in places.values {
      let first = own.count { options[$0 - 1] != nil }
      // Below the last option, or below another of them, each names the letter that comes next.
      let areNext = own.allSatisfy { place in
        letters[place] == (options[place - 1] ?? letters[place - 1] ?? -2) + 1
      }
      if areNext, first >= 2, first < own.count, 2 * first > ends { dropped.formUnion(own) }
    }
    guard !dropped.isEmpty else { return }
    lines = all.indices.filter { !dropped.contains($0) }.map { all[$0] }
    notices = dropped.sorted().map { all[$0] }
  }

  /// What a line says without the one capital letter that stands by itself in it, and that; nil for a line
  /// without such a one, or that may be an option, a key or a question.
  private static func form(of line: Glyphs) -> (form: String, letter: Int)? {
    guard (4...longest).contains(line.count), line.traits.contains(.letter),
      line.first?.digit == nil, line.first?.traits.contains(.opening) == false
    else { return nil }
    let places = line.indices.filter { place in
      line[place].letter?.isSmall == false && line.scalar(at: place - 1)?.letter == nil
        && line.scalar(at: place + 1)?.letter == nil
    }
    guard places.count == 1, places[0] > line.startIndex, let letter = line[places[0]].letter,
      LabelScanner(line: line).label(at: line.startIndex) == nil,
      !line.contains(where: { $0.scalar.isOne(of: "选答") })
    else { return nil }
    let form = line[..<places[0]].string + "\u{0}" + line[(places[0] + 1)...].string
    return (form, letter.index)
  }
}
