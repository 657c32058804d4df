/// Which form the stems of a group have: what nearly all have around them is not the stem's.
struct StemForms {
  private let areNumbered: Bool
  /// Whether every stem begins with a number of its own, so that 20.1935年 does too.
  private let areAllNumbered: Bool
  private let areMarked: Bool
  /// Whether each stem begins with the number of its row, though nothing parts the two.
  private let areOrdinal: Bool
  /// Whether stems end with `（3分）`.
  private let areScored: Bool
  /// The number that the stem before had.
  private var last: Int?

  /// The forms of the stems of a group's records.
  init(of drafts: [RecordDraft]) {
    var numbers: [Int] = []
    for draft in drafts {
      guard let number = draft.form.number,
        !draft.form.isTight || number - 1 == numbers.last
      else { continue }
      numbers.append(number)
    }
    let all = drafts.compactMap(\.form.number)
    areAllNumbered =
      all.count == drafts.count && all.count >= 5 && Set(all).count * 10 >= all.count * 9
      && (drafts.count { !$0.form.isTight } * 2 >= drafts.count
        || all.sorted() == Array(1...all.count))
    areNumbered =
      numbers.count * 10 >= drafts.count * 8 && Set(numbers).count * 10 >= numbers.count * 3
      || Self.areCounted(drafts)
      || numbers.count > 1 && numbers == Array(1...numbers.count)
        && numbers.count * 2 >= drafts.count
    areScored =
      drafts.count { StemText.withoutScore($0.form.whole) != nil } * 10 >= drafts.count * 8
    areOrdinal =
      drafts.count >= 5
      && drafts.enumerated().allSatisfy { index, draft in
        Self.ordinal(draft.form.whole)?.number == index + 1
      }
    areMarked = drafts.count { $0.form.kind != nil } * 10 >= drafts.count * 3
  }

  /// Whether the stems that begin with a number, however few, begin with that of their row.
  private static func areCounted(_ drafts: [RecordDraft]) -> Bool {
    var offsets: [Int] = []
    for (index, draft) in drafts.enumerated() {
      // Numbers of texts are small: no difference overflows.
      guard let number = draft.form.number, !draft.form.isTight else { continue }
      offsets.append(number - index)
    }
    guard offsets.count >= 5, let first = offsets.first else { return false }
    return 10 * offsets.count { $0 == first } >= 9 * offsets.count
  }

  /// `3给烈士颁发（　）。`: digits, and the Chinese text behind them; nil for any other text.
  private static func ordinal(_ text: String) -> (number: Int, rest: String)? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, digits.utf8.count <= 4, let number = Int(digits),
      let next = rest.unicodeScalars.first, next.isHan || "（《“".unicodeScalars.contains(next),
      !measures.unicodeScalars.contains(next)
    else { return nil }
    return (number, String(rest))
  }

  /// What a number counts: 3月8日 is a day.
  private static let measures = "年月日号时分秒周天点岁个人项次件条章节度元角米吨克升种位名级类只台座所层楼倍成百千万亿"

  /// The next stem itself, the number before it and the marks behind it.
  ///
  /// - Parameters:
  ///   - stem: What stands as the stem.
  ///   - number: The number that the record has elsewhere.
  ///   - isClaimed: Whether the file says the kind elsewhere.
  mutating func next(
    _ stem: StemText, number: Int?, isClaimed: Bool
  ) -> (text: String, number: Int?, score: String?) {
    if areOrdinal, let (number, rest) = Self.ordinal(stem.whole) { return (rest, number, nil) }
    let isExpected =
      stem.number != nil && (stem.number == number || stem.number == last.map { $0 + 1 })
    let hasNumber =
      stem.number != nil
      && (areAllNumbered || areNumbered && (!stem.isTight || isExpected)
        || !stem.isTight && stem.number == number)
    if hasNumber { last = stem.number }
    let hasMark = stem.kind != nil && (areMarked || !isClaimed)
    let text =
      switch (hasNumber, hasMark) {
      case (true, true): stem.bare
      case (true, false): stem.unnumbered
      case (false, true): stem.unmarked
      case (false, false): stem.whole
      }
    let number = hasNumber ? stem.number : nil
    guard areScored, let scored = StemText.withoutScore(text) else { return (text, number, nil) }
    return (scored.text, number, scored.score)
  }
}
