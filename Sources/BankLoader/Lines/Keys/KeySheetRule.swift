import ExamModel

/// Gives the keys of a list to the questions before it.
struct KeySheetRule {
  let sections: [TidySection]
  var questions: [TidyQuestion]
  /// Keys that no question has.
  var strays: [TidyLine] = []

  init(_ questions: [TidyQuestion], sections: [TidySection]) {
    self.questions = questions
    self.sections = sections
  }

  /// Applies a list to the questions of a range.
  mutating func apply(_ sheet: KeySheet, to range: Range<Int>) {
    strays += sheet.strays
    let runs = runs(of: range)
    let groups = sheet.groups.filter { !$0.items.isEmpty || !$0.unnumbered.isEmpty }
    guard !runs.isEmpty else { return give(up: groups) }
    if groups.count == 1, groups[0].kind == nil { return applyUnheaded(groups[0], to: runs) }
    var waiting = WaitingRuns(
      runs.map { (name(of: $0), $0.allSatisfy { questions[$0].keys.isEmpty }) }, groups: groups)
    for (place, group) in groups.enumerated() {
      let isPlaced = groups.count == runs.count && !waiting.isTaken(place)
      let match = waiting.place(for: group) ?? (isPlaced ? place : nil)
      waiting.pass(group, taking: match)
      if let match {
        apply(shifted(group, to: runs[match]), to: runs[match])
      } else {
        give(up: [group])
      }
    }
  }

  /// Questions that stand together under one heading.
  private func runs(of range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range {
      if let last = runs.last, questions[last.lowerBound].section == questions[index].section {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private func name(of run: Range<Int>) -> WaitingRuns.Name {
    let section = sections[questions[run.lowerBound].section]
    return WaitingRuns.Name(kind: section.kind, word: section.word)
  }

  /// A list without headings: by numbers that run on, or begin again as often as the sections do.
  private mutating func applyUnheaded(_ group: KeySheet.Group, to runs: [Range<Int>]) {
    let all = runs[0].lowerBound..<runs[runs.count - 1].upperBound
    // A list of numbers says nothing of questions without any before those that have them.
    if let last = all.last(where: { questions[$0].number == nil }), last + 1 < all.upperBound,
      group.unnumbered.isEmpty
    {
      return applyUnheaded(group, to: self.runs(of: last + 1..<all.upperBound))
    }
    if let open = openRuns(at: runs, for: group) { return applyUnheaded(group, to: open) }
    let numbers = all.map { questions[$0].number }
    if runs.count == 1 || Set(numbers).count == numbers.count { return apply(group, to: all) }
    var parts: [KeySheet.Group] = []
    for item in group.items {
      if let last = parts.last?.items.last, item.number > last.number {
        parts[parts.count - 1].items.append(item)
      } else {
        parts.append(KeySheet.Group(items: [item]))
      }
    }
    // Chapters, each with numbers that run on over its sections, or sections with their own.
    let match = [runs, chains(of: all)].first { chains in
      parts.count == chains.count && zip(parts, chains).allSatisfy { $0.items.count == $1.count }
    }
    guard let match, group.unnumbered.isEmpty else {
      for index in all { doubt(index, group.items.first?.lines.first) }
      return give(up: [group])
    }
    for (part, run) in zip(parts, match) { apply(part, to: run) }
  }

  /// The last sections, where only these have no keys of their own and have the numbers of a list.
  private func openRuns(
    at runs: [Range<Int>], for group: KeySheet.Group
  ) -> [Range<Int>]? {
    guard group.unnumbered.isEmpty, let first = group.items.first, let last = group.items.last,
      let keyed = runs.lastIndex(where: { $0.contains { !questions[$0].keys.isEmpty } }),
      keyed + 1 < runs.count
    else { return nil }
    let open = Array(runs[(keyed + 1)...])
    let numbers = open.joined().map { questions[$0].number }
    guard numbers.first == first.number, numbers.last == last.number,
      Set(numbers).count == numbers.count
    else { return nil }
    return open
  }

  /// Questions with numbers that rise.
  private func chains(of range: Range<Int>) -> [Range<Int>] {
    var chains: [Range<Int>] = []
    for index in range {
      if let last = chains.last, let before = questions[index - 1].number,
        let number = questions[index].number, number > before
      {
        chains[chains.count - 1] = last.lowerBound..<index + 1
      } else {
        chains.append(index..<index + 1)
      }
    }
    return chains
  }

  private mutating func apply(_ group: KeySheet.Group, to run: Range<Int>) {
    if !group.unnumbered.isEmpty { return apply(unnumbered: group, to: run) }
    guard isNumbered(run) || group.items.count == run.count, !outruns(group, run) else {
      // Of more keys than questions, or fewer, nothing says which are whose.
      for index in run { doubt(index, group.items.first?.lines.first) }
      return give(up: [group])
    }
    let places = places(in: run, first: group.items.first?.number ?? 1)
    var taken: [Int: KeySheet.Item] = [:]
    for item in group.items {
      guard let index = places[item.number] else {
        strays += item.lines
        continue
      }
      if item.isUnclear || taken[item.number].map({ !Self.agree($0, item) }) == true {
        doubt(index, item.lines.first)
      }
      taken[item.number] = item
      give(item.lines, to: index)
      questions[index].rationale += item.rationale
    }
    // Keys that do not fit their questions as a rule belong to others.
    let misfits = taken.count {
      !$0.value.isUnclear && !fits($0.value, questions[places[$0.key] ?? run.lowerBound])
    }
    if misfits > 1, 5 * misfits > taken.count {
      for item in taken.values {
        if let index = places[item.number] { doubt(index, item.lines.first) }
      }
    }
  }

  private mutating func apply(unnumbered group: KeySheet.Group, to run: Range<Int>) {
    guard group.items.isEmpty, !group.isUnclear,
      let keys = Self.keys(of: group.unnumbered, count: run.count),
      zip(run, keys).allSatisfy({ fits($1, questions[$0]) })
    else {
      for index in run { doubt(index, group.unnumbered.first) }
      return give(up: [group])
    }
    for (index, line) in zip(run, keys) { append([line], to: index) }
  }

  /// Whether two keys of one number say the same.
  private static func agree(_ one: KeySheet.Item, _ other: KeySheet.Item) -> Bool {
    one.lines.count == other.lines.count
      && zip(one.lines, other.lines).allSatisfy { $0.glyphs.isFoldedLike($1.glyphs) }
  }

  /// Keys without numbers, one for each of so many questions: the words of a list, or the signs that
  /// these are made up of; nil where neither are as many.
  static func keys(of words: [TidyLine], count: Int) -> [TidyLine]? {
    if words.count == count, words.allSatisfy({ KeyNotation($0.glyphs).isKey }) { return words }
    let signs = words.flatMap { word in
      word.glyphs.indices.map {
        TidyLine(glyphs: word.glyphs[$0...$0], number: word.number)
      }
    }
    return signs.count == count && signs.allSatisfy({ KeyNotation($0.glyphs).isKey }) ? signs : nil
  }

  /// Whether some question has a number of its own; where all have number 1, Markdown counts them.
  private func isNumbered(_ run: Range<Int>) -> Bool {
    run.contains { questions[$0].number != nil }
      && (run.count < 3 || run.contains { questions[$0].number != 1 })
  }

  /// The questions by their numbers; without numbers, by their order.
  private func places(in run: Range<Int>, first: Int) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    // 案例一 may be answered as number 21, behind the questions before it.
    let isNumbered = isNumbered(run)
    for (offset, index) in run.enumerated() {
      let number = isNumbered ? questions[index].number ?? offset + 1 : offset + first
      if places.updateValue(index, forKey: number) != nil { repeated.insert(number) }
    }
    for number in repeated { places[number] = nil }
    return places
  }
}
