/// Gives questions that have codes for numbers, each on a line of its own above the stem, plain ones:
/// `E-001 ★`, `E-002 ★★`.
enum CodedNumberLines {
  private static let least = 3
  private static let longest = 24
  private static let mostLetters = 4

  /// The lines, such codes made numbers where they run on.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [(line: Int, number: Int)] = []
    for (index, line) in lines.enumerated() where line.glyphs.count <= longest {
      guard line.glyphs.first?.traits.contains(.letter) == true, let number = number(line.glyphs)
      else { continue }
      found.append((index, number))
    }
    guard found.count >= least else { return lines }
    let running = zip(found, found.dropFirst()).count {
      $1.number == 1 || $1.number == $0.number + 1
    }
    guard 10 * running >= 9 * (found.count - 1) else { return lines }
    var numbered = lines
    for (index, number) in found { numbered[index].glyphs = Glyphs("第\(number)题") }
    return numbered
  }

  /// The number in a code that stands alone on its line, stars behind it or not.
  private static func number(_ line: Glyphs) -> Int? {
    let letters = line.prefix { $0.letter.map { !$0.isSmall } == true }
    guard (1...mostLetters).contains(letters.count), let sign = line.scalar(at: letters.endIndex),
      sign == "-" || sign == "_", let (number, end) = line.number(at: letters.endIndex + 1),
      line[end...].allSatisfy({ $0.isSpace || $0.scalar.isOne(of: "★☆⭐️*") })
    else { return nil }
    return number
  }
}
