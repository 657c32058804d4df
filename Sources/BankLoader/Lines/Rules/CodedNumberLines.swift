/// Gives questions that have codes for numbers plain ones: `E-001 ★` on a line of its own above the
/// stem, `T001 谁先报告` before it.
enum CodedNumberLines {
  private static let least = 3
  private static let longest = 24
  private static let mostLetters = 4
  /// How many lines a stem may have.
  private static let reach = 4

  /// A line that a code begins, and where the text behind the code does.
  private struct Code {
    var line: Int
    var number: Int
    var content: Int
  }

  /// The lines, such codes made numbers where they run on.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    var numbered = lines
    for isAlone in [true, false] {
      let found = lines.indices.compactMap { code(at: $0, in: lines, isAlone: isAlone) }
      guard runOn(found) else { continue }
      for code in found {
        let text = lines[code.line].glyphs[code.content...]
        numbered[code.line].glyphs =
          isAlone ? Glyphs("第\(code.number)题") : text.led(by: "\(code.number). ")
      }
      return numbered
    }
    return lines
  }

  /// Whether nearly every number is the one after that before it, or begins again.
  private static func runOn(_ codes: [Code]) -> Bool {
    guard codes.count >= least else { return false }
    let running = zip(codes, codes.dropFirst()).count {
      $1.number == 1 || $1.number == $0.number + 1
    }
    return 10 * running >= 9 * (codes.count - 1)
  }

  /// The code that a line begins with, which nothing follows but stars, or else a stem and its body.
  private static func code(at index: Int, in lines: [TidyLine], isAlone: Bool) -> Code? {
    let line = lines[index].glyphs
    guard line.first?.traits.contains(.letter) == true, !isAlone || line.count <= longest else {
      return nil
    }
    let letters = line.prefix { $0.letter.map { !$0.isSmall } == true }
    // Q12 is a number, as 第12题 is.
    guard (1...mostLetters).contains(letters.count), !letters.isWord("Q") else { return nil }
    var start = letters.endIndex
    if let sign = line.scalar(at: start), sign == "-" || sign == "_" { start += 1 }
    guard let (number, end) = line.number(at: start), end - start > 1 else { return nil }
    let rest = line[end...].drop { $0.isSpace || $0.scalar.isOne(of: "★☆⭐️*") }
    if isAlone { return rest.isEmpty ? Code(line: index, number: number, content: end) : nil }
    guard let sign = line.scalar(at: end), sign.isSpace || sign.isOne(of: ".．、：:") else {
      return nil
    }
    let text = rest.drop { $0.isSpace || $0.scalar.isOne(of: ".．、：:") }
    guard text.count > 4, hasBody(index, in: lines) else { return nil }
    return Code(line: index, number: number, content: text.startIndex)
  }

  /// Whether an option or a key stands soon behind a line.
  private static func hasBody(_ index: Int, in lines: [TidyLine]) -> Bool {
    lines[(index + 1)...].prefix(reach).contains { line in
      let glyphs = line.glyphs
      return OptionScanner(line: glyphs).first()?.letter == 0
        || LabelScanner(line: glyphs).label(at: glyphs.startIndex)?.field == .bank(.key)
    }
  }
}
