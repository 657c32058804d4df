import ExamModel

extension English {
  /// What makes a bank worse than it could be, with the figures.
  func sentence(for finding: QualityFinding) -> String {
    switch finding {
    case .leaningKeys(let letter, let share):
      "Of \(share.total) single choices with an option \(letter), \(letter) is the key of "
        + "\(text(of: share)). Move options so that the letters even out."
    case .longestRight(let share):
      "Of \(share.total) single choices, the right option is longer than all others in "
        + "\(text(of: share)). Rewrite options."
    case .trueShare(let share):
      "Of \(share.total) statements, those that are true are \(text(of: share)). "
        + "Rewrite some so that about half are true."
    case .allOptionsRight(let share):
      "Of \(share.total) multiple choices, all options are right in \(text(of: share)). "
        + "Give some of them wrong options."
    case .allOfAboveRight(let share):
      "Of \(share.total) single choices with “all of the above”, it is the key of "
        + "\(text(of: share)). Make them multiple choices, or drop the option."
    case .allOfAbove(let option, .multipleChoice):
      "Option \(option), “all of the above”, has no place in a multiple choice. Remove it."
    case .allOfAbove(let option, .notLast):
      "Options follow option \(option), “all of the above”. Put it last, or remove it."
    case .noBlank: "The stem is a statement without a blank. Mark the blank, or ask a question."
    case .repeatsStem(let option, let word):
      "Only the right option \(option) repeats “\(BankText.short(word))” of the stem. Rewrite one."
    case .olderVersion(let law, let version, let adopted):
      "The bank is of \(BankText.short(version)), the current edition of “\(law)” of \(adopted). "
        + "Check against it."
    case .outdatedNumber(let number, let law, let article, let current):
      "“\(BankText.short(number))” is none of the numbers entered for “\(law)”, "
        + "\(text(of: article)) (\(current.prefix(6).joined(separator: ", "))). Check it."
    }
  }

  /// `52 (43%); chance would give about 30, and rarely more than 41`.
  private func text(of share: ObservedShare) -> String {
    let percent = BankText.percent(share.count, of: share.total)
    let direction = share.count > share.limit ? "more" : "fewer"
    return "\(share.count) (\(percent)); chance would give about \(share.expected), "
      + "and rarely \(direction) than \(share.limit)"
  }

  /// `art. 134-1`.
  func text(of article: ArticleNumber) -> String {
    "art. \(article.number)" + (article.insertion > 0 ? "-\(article.insertion)" : "")
  }
}
