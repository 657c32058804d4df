/// Cuts the first option off the line of its stem, where the others stand on lines of their own and no
/// letter has a sign: `钥匙的保管人是 A 门卫` above `B 来宾` and `C 司机`.
enum StemOptionLines {
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    var cut: [TidyLine] = []
    cut.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      guard isFollowed(index, in: lines), let place = option(in: line.glyphs) else {
        cut.append(line)
        continue
      }
      var (stem, option) = (line, line)
      stem.glyphs = line.glyphs[..<place].trimmed
      option.glyphs = line.glyphs[place...]
      option.isAfterBlank = false
      cut += [stem, option]
    }
    return cut
  }

  /// Whether B and C begin the next lines, a blank behind each.
  private static func isFollowed(_ index: Int, in lines: [TidyLine]) -> Bool {
    guard index + 2 < lines.count, letter(of: lines[index].glyphs) == nil else { return false }
    return letter(of: lines[index + 1].glyphs) == 1 && letter(of: lines[index + 2].glyphs) == 2
  }

  private static func letter(of line: Glyphs) -> Int? {
    guard let option = OptionScanner(line: line).first(), option.style == .space, !option.isSmall
    else { return nil }
    return option.letter
  }

  /// The only letter A within a line that blanks stand around.
  private static func option(in line: Glyphs) -> Int? {
    let places = line.indices.filter { place in
      line[place].letter.map { $0.index == 0 && !$0.isSmall } == true
        && line.scalar(at: place - 1)?.isSpace == true
        && line.scalar(at: place + 1)?.isSpace == true
    }
    guard places.count == 1, let place = places.first,
      line[..<place].trimmed.count > 1, line[(place + 1)...].trimmed.count > 0
    else { return nil }
    return place
  }
}
