import ExamModel

/// Looks for terms of a key that the cited articles do not contain.
///
/// Only words that the law has elsewhere are looked for: those are its terms, and an article that
/// has none of their parts is probably not the one that proves the key.
struct TermCheck {
  /// A right option of more characters is a sentence, not a term.
  private static let longest = 16
  private static let synonyms: [(word: String, law: String)] = [
    ("省级", "省自治区直辖市"), ("市级", "设区的市"), ("监管", "监督管理"), ("危化品", "危险化学品"),
  ]
  /// What the names of authorities end with.
  private static let authorities = ["部门", "机关", "机构", "委员会", "法院", "检察院", "协会"]

  /// Names that so many articles use that they say nothing of one.
  private static let general: Set<String> = ["管理部门", "主管部门", "有关部门", "行政机关", "国家机关"]

  /// The letters of the articles, of their headings, and of the articles that they refer to.
  let articles: [UInt32]
  /// The letters of the laws that the articles are in.
  let laws: [[UInt32]]

  /// The terms that are missing.
  func missing(in question: Question, _ statement: QuestionStatement) -> [String] {
    switch question.key {
    case .blanks(let blanks, _)?:
      return blanks.compactMap { variants in
        variants.contains(where: isInArticles) ? nil : variants.first
      }
    case .choices(let choices)? where !statement.asksForWrong:
      let given = BareText.scalars(of: String(String.UnicodeScalarView(statement.given)))
      return choices.filter { question.options.indices.contains($0) }
        .compactMap { missing(inOption: question.options[$0], given: given) }
        .filter { !isCommon(to: question.options, $0) }
    default: return []
    }
  }

  /// Whether a blank's answer is in the articles: its letters are, or it is a number, which is
  /// compared as one.
  private func isInArticles(_ answer: String) -> Bool {
    let scalars = BareText.scalars(of: answer)
    guard !scalars.isEmpty else { return true }
    if BareText.position(of: scalars, in: articles) != nil { return true }
    let bare = QuestionStatement.bare(answer)
    return QuantityScanner.isNumeral(bare) || !QuantityScanner.scan(bare).isEmpty
      || isCovered(scalars)
  }

  private func missing(inOption option: String, given: [UInt32]) -> String? {
    let scalars = BareText.scalars(of: option)
    guard scalars.count >= 2, QuantityScanner.scan(option).isEmpty else { return nil }
    if scalars.count <= Self.longest, isTerm(scalars) {
      let isGiven = BareText.position(of: scalars, in: given) != nil
      return isGiven || isCovered(scalars) ? nil : BareText.text(scalars)
    }
    for authority in Self.authorities {
      let suffix = BareText.scalars(of: authority)
      guard let place = BareText.position(of: suffix, in: scalars) else { continue }
      let end = place + suffix.count
      let name = name(endingAt: end, in: scalars)
      guard name.count >= 4, !isCovered(Array(name)),
        BareText.position(of: name, in: given) == nil
      else { continue }
      let text = BareText.text(name)
      if !Self.general.contains(text) { return text }
    }
    return nil
  }

  /// Whether several options have a term: what the options share does not make one of them right.
  private func isCommon(to options: [String], _ term: String) -> Bool {
    options.count { BareText.text(BareText.scalars(of: $0)).contains(term) } > 1
  }

  /// Whether one of the laws has the words in a row.
  private func isTerm(_ scalars: some Collection<UInt32>) -> Bool {
    laws.contains { BareText.position(of: scalars, in: $0) != nil }
  }

  /// The longest name that ends there and that a law has.
  private func name(endingAt end: Int, in scalars: [UInt32]) -> ArraySlice<UInt32> {
    var name = scalars[end..<end]
    for length in 3...12 where end - length >= 0 {
      let longer = scalars[end - length..<end]
      guard isTerm(longer) else { break }
      name = longer
    }
    return name
  }

  /// Whether pieces of at least two characters, each in the articles, make up half of the words,
  /// and leave no more than a character in a row, or less than half, over.
  private func isCovered(_ words: [UInt32]) -> Bool {
    var words = words
    for (word, law) in Self.synonyms {
      let short = BareText.scalars(of: word)
      if let place = BareText.position(of: short, in: words),
        BareText.position(of: BareText.scalars(of: law), in: articles) != nil
      {
        words.removeSubrange(place..<place + short.count)
      }
    }
    var position = 0
    var left = 0
    var leftInARow = 0
    var longestLeft = 0
    while position < words.count {
      if let length = pieceLength(at: position, in: words) {
        position += length
        leftInARow = 0
      } else {
        left += 1
        leftInARow += 1
        longestLeft = max(longestLeft, leftInARow)
        position += 1
      }
    }
    return longestLeft < 2 || left * 2 < words.count
  }

  /// The length of the longest piece that begins there and that the articles have.
  private func pieceLength(at position: Int, in words: [UInt32]) -> Int? {
    var found: Int?
    var length = 2
    while position + length <= words.count,
      BareText.position(of: words[position..<position + length], in: articles) != nil
    {
      found = length
      length += 1
    }
    return found
  }
}
