/// Options such as `是` and `不是` that fill a gap within a sentence, `值班室（　）会客的地方`.
enum GapVerbs {
  private static let verbs: Set<String> = ["是", "不是", "否"]

  /// Whether options are such verbs and a stem has one gap, with words on both sides: nothing is
  /// judged there.
  static func fill(_ stem: String, _ options: [String]) -> Bool {
    guard options.allSatisfy({ verbs.contains(FieldText.trimmed($0)) }) else { return false }
    let signs = Array(stem.unicodeScalars)
    let gaps = gaps(in: signs)
    guard gaps.count == 1, let gap = gaps.first else { return false }
    return signs[..<gap.lowerBound].contains(where: \.isHan)
      && signs[gap.upperBound...].contains(where: \.isHan)
      && signs[gap.upperBound...].first { !$0.properties.isWhitespace }
        .map { $0.isHan || $0.letter != nil || "《“\"".unicodeScalars.contains($0) } == true
  }

  /// Where brackets without content, underscores or wide blanks stand.
  private static func gaps(in signs: [Unicode.Scalar]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start: Int?
    var (spaces, lines) = (0, 0)
    var (isOpen, isClosed) = (false, false)
    for (place, sign) in (signs + ["x"]).enumerated() {
      switch sign {
      case "（", "(": isOpen = true
      case "）", ")": isClosed = isClosed || isOpen
      case "_": lines += 1
      case _ where sign.properties.isWhitespace: spaces += sign == "\u{3000}" ? 2 : 1
      default:
        if let start, isClosed || lines > 1 || spaces > 2 { gaps.append(start..<place) }
        start = nil
        (spaces, lines) = (0, 0)
        (isOpen, isClosed) = (false, false)
        continue
      }
      start = start ?? place
    }
    return gaps
  }
}
