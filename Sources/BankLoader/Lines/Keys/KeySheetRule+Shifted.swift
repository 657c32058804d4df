/// Lists that number the keys under each heading from 1, and papers that do so while the list runs on.
extension KeySheetRule {
  /// A group under a heading of its own with the numbers of the questions under the same one, where both
  /// run on without a gap, are as many and begin with different numbers, one of them with 1.
  func shifted(_ group: KeySheet.Group, to run: Range<Int>) -> KeySheet.Group {
    let numbers = run.compactMap { questions[$0].number }
    guard group.kind != nil, group.items.count == run.count, numbers.count == run.count,
      group.items.count > 1, let first = group.items.first?.number, let start = numbers.first,
      first != start, first == 1 || start == 1,
      group.items.map(\.number) == Array(first..<first + run.count),
      numbers == Array(start..<start + run.count),
      !group.items.contains(where: \.isUnclear),
      zip(group.items, run).allSatisfy({ isLike($0, questions[$1]) })
    else { return group }
    var shifted = group
    for index in shifted.items.indices { shifted.items[index].number += start - first }
    return shifted
  }

  /// Whether a list without a gap goes on behind questions that the document counts: one of these may be
  /// deleted, and the keys behind it be those of others.
  func outruns(_ group: KeySheet.Group, _ run: Range<Int>) -> Bool {
    guard group.items.count > run.count, let first = group.items.first?.number,
      let last = questions[run.upperBound - 1].number,
      group.items.map(\.number) == Array(first..<first + group.items.count),
      run.allSatisfy({ questions[$0].isCounted })
    else { return false }
    return first == questions[run.lowerBound].number && first + group.items.count - 1 > last
  }

  /// Whether an item is a key that a question may have, and that has none yet.
  private func isLike(_ item: KeySheet.Item, _ question: TidyQuestion) -> Bool {
    guard question.keys.isEmpty, question.doubt == nil, fits(item, question) else { return false }
    let notation = KeyNotation(item.lines[0].glyphs)
    return question.options.isEmpty ? notation.truth != nil : notation.letters != nil
  }
}
