/// Recognises the line that begins a case: `案例1`, `案例一：某厂…`, `【案例】…`, `材料：…`, `（一）`.
enum CaseMarker {
  /// Whether a line begins a case.
  static func isMarker(_ line: Glyphs) -> Bool { text(of: line) != nil }

  /// The case's text after the marker, perhaps nothing; nil for any other line.
  static func text(of line: Glyphs) -> Glyphs? {
    if let (inside, end) = line.bracket(at: line.startIndex) {
      if let rest = worded(inside), rest.isEmpty { return skipColon(line[end...]) }
      let isRound = line.first.map { Brackets.kind(opening: $0.scalar) == .round } == true
      let isNumeral = !inside.isEmpty && inside.allSatisfy { $0.isChineseNumeral }
      return isRound && isNumeral && line[end...].trimmed.isEmpty ? line[end...] : nil
    }
    return worded(line).flatMap { rest in
      let isApart =
        rest.isEmpty || rest.first.map { $0.scalar.isOne(of: ":：") } == true
      return isApart ? skipColon(rest) : nil
    }
  }

  /// Whether a line begins with a numeral in a bracket: `（一）某厂……`.
  static func hasNumeral(_ line: Glyphs) -> Bool { afterNumeral(line) != nil }

  /// What follows a numeral in a bracket.
  static func afterNumeral(_ line: Glyphs) -> Glyphs? {
    guard let (inside, end) = line.bracket(at: line.startIndex),
      Brackets.kind(opening: line[line.startIndex].scalar) == .round, !inside.isEmpty,
      inside.allSatisfy({ $0.isChineseNumeral })
    else { return nil }
    return line[end...]
  }

  /// What follows 案例, 案例2, 材料一.
  private static func worded(_ line: Glyphs) -> Glyphs? {
    guard let end = words.match(at: line.startIndex, in: line)?.end else { return nil }
    let next = line.skipSpaces(from: end)
    return line[next...].drop { $0.digit != nil || $0.isChineseNumeral }.trimmed
  }

  private static let words = WordTable(
    ["案例分析", "案例", "背景材料", "背景资料", "材料", "案情", "事故案例"].map { ($0, true) })

  private static func skipColon(_ text: Glyphs) -> Glyphs {
    text.trimmed.drop { $0.scalar.isOne(of: ":：") || $0.isSpace }
  }

  /// Whether a line only says that questions follow: `根据以上材料，回答下列问题：`, `问题：`.
  static func introducesParts(_ line: Glyphs) -> Bool {
    let folded = line.foldedString
    guard folded.unicodeScalars.count <= 30 else { return false }
    if ["问题:", "问题", "请问:", "请回答:", "问:", "小题:"].contains(folded) { return true }
    let beginnings = ["根据", "请根据", "依据", "阅读", "请阅读", "请回答", "回答", "请分析", "请结合", "结合"]
    return beginnings.contains(where: folded.hasPrefix)
      && (folded.holds("回答") || folded.holds("问题") || folded.holds("作答"))
  }
}
