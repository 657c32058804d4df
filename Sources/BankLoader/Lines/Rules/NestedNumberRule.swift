/// Takes numbers with chapters, `1.2`, `3.1.4`, off the stems of questions that have no others.
enum NestedNumberRule {
  static func apply(to questions: inout [TidyQuestion]) {
    let open = questions.indices.filter { questions[$0].number == nil }
    let found = open.compactMap { index in
      questions[index].stem.first.flatMap { content(of: $0.glyphs) }.map { (index, $0) }
    }
    guard found.count > 1, 10 * found.count >= 9 * open.count else { return }
    for (index, start) in found {
      questions[index].stem[0].glyphs = questions[index].stem[0].glyphs[start...].trimmed
    }
  }

  /// The place after `1.2 `.
  private static func content(of line: Glyphs) -> Int? {
    var place = line.startIndex
    var count = 0
    while let (_, end) = line.number(at: place) {
      count += 1
      place = end
      guard let sign = line.scalar(at: end), sign == "." || sign == "-" || sign == "．" else {
        break
      }
      place = end + 1
    }
    guard count > 1, let next = line.scalar(at: place), next.isSpace || next == "、" else {
      return nil
    }
    return place + 1
  }
}
