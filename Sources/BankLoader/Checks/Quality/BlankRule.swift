import ExamModel

/// A stem that ends like a statement has a place that the answer belongs in.
enum BlankRule {
  /// What a question can be asked with instead.
  private static let asking = [
    "哪", "什么", "何", "几", "多少", "谁", "吗", "是否", "下列", "以下", "下面", "包括", "？", "?", "_",
  ]

  /// Whether a stem is a statement without a gap, which asks for nothing.
  static func lacksBlank(_ question: Question) -> Bool {
    guard question.kind.isChoice || question.kind == .fillIn, question.key != nil,
      endsLikeStatement(question.stem), BlankCounter.count(in: question.stem) == 0,
      StemKey.letters(in: question.stem) == nil
    else { return false }
    return !asking.contains { question.stem.contains($0) }
  }

  /// Whether the stem ends with a full stop, and not with `（　）。` as nearly all do.
  private static func endsLikeStatement(_ stem: String) -> Bool {
    var stem = stem
    return stem.withUTF8 { bytes in
      let stop = bytes.count - 3
      guard stop >= 0, bytes[stop] == 0xE3, bytes[stop + 1] == 0x80, bytes[stop + 2] == 0x82 else {
        return false
      }
      let close = stop - 3
      let hasBlank =
        close >= 6 && bytes[close] == 0xEF && bytes[close + 2] == 0x89
        && bytes[close - 3] == 0xE3 && bytes[close - 6] == 0xEF && bytes[close - 4] == 0x88
      return !hasBlank
    }
  }
}
