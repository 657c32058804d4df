import BankLoader
import ExamModel
import QuizRunner
import Wording

/// Shows what banks hold.
struct StatisticsView {
  let context: CommandContext

  private var words: any Words { context.words }

  /// Shows the counts, those of parts with their share of the whole.
  func show(_ statistics: BankStatistics) throws(CommandFailure) {
    try context.show { page throws(TerminalClosed) in
      for (label, count) in totals(of: statistics) {
        try page.say(words.fact(label, String(count)))
      }
      try show(.kinds, kinds(of: statistics), on: page)
      try show(.difficulties, difficulties(of: statistics), on: page)
      try show(.laws, statistics.laws.map { ($0.name, String($0.count)) }, on: page)
      try show(.audiences, statistics.audiences.map { ($0.name, String($0.count)) }, on: page)
      try show(.letters, letters(of: statistics), on: page)
      if statistics.singleChoices > 0 {
        let share = words.share(statistics.longestRight, of: statistics.singleChoices)
        try page.say(words.fact(.longestRight, share))
      }
      if statistics.multipleChoices > 0 {
        let share = words.share(statistics.allOptionsRight, of: statistics.multipleChoices)
        try page.say(words.fact(.allOptionsRight, share))
      }
      if statistics.statements > 0 {
        let share = words.share(statistics.trueStatements, of: statistics.statements)
        try page.say(words.fact(.trueStatements, share))
      }
    }
  }

  private func show(
    _ label: BankLabel, _ rows: [(name: String, count: String)], on page: Page
  ) throws(TerminalClosed) {
    guard !rows.isEmpty else { return }
    try page.say(words.label(label), .heading)
    for row in rows { try page.say(label: "  \(row.name)  ", row.count) }
  }

  /// The whole, and what is out of the ordinary.
  private func totals(of statistics: BankStatistics) -> [(BankLabel, Int)] {
    let rest = [
      (BankLabel.parts, statistics.parts), (.withoutKey, statistics.withoutKey),
      (.retired, statistics.retired), (.secret, statistics.secret),
    ]
    return [(.questions, statistics.questions)] + rest.filter { $0.1 > 0 }
  }

  private func kinds(of statistics: BankStatistics) -> [(name: String, count: String)] {
    QuestionKind.allCases.compactMap { kind in
      statistics.kinds[kind].map {
        (words.kindName(kind), words.share($0, of: statistics.questions))
      }
    }
  }

  private func difficulties(of statistics: BankStatistics) -> [(name: String, count: String)] {
    var rows = DifficultyBand.allCases.compactMap { band in
      statistics.difficulties[band].map {
        (name: words.name(of: band), count: words.share($0, of: statistics.questions))
      }
    }
    if statistics.withoutDifficulty > 0 {
      let share = words.share(statistics.withoutDifficulty, of: statistics.questions)
      rows.append((words.label(.withoutDifficulty), share))
    }
    return rows
  }

  private func letters(of statistics: BankStatistics) -> [(name: String, count: String)] {
    statistics.letters.enumerated().map { position, count in
      (KeyText.letter(position), words.share(count, of: statistics.singleChoices))
    }
  }
}
