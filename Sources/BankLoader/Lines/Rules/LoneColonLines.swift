/// Puts the colon of a label that slipped to a line of its own behind its label again: `答案`, `：`.
enum LoneColonLines {
  /// No label is longer.
  private static let longest = 12

  static func joined(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: isColon) else { return lines }
    var joined: [TidyLine] = []
    joined.reserveCapacity(lines.count)
    for line in lines {
      guard isColon(line), let last = joined.last, last.glyphs.count <= longest,
        last.glyphs.last?.scalar.isOne(of: "：:。？?") == false
      else {
        joined.append(line)
        continue
      }
      joined[joined.count - 1].glyphs = (Array(last.glyphs) + Array(line.glyphs))[...]
    }
    return joined
  }

  private static func isColon(_ line: TidyLine) -> Bool {
    line.glyphs.count == 1 && line.glyphs.first?.scalar.isOne(of: "：:") == true
  }
}
