/// Options of which a file lists the wrong ones apart.
extension ObjectReading {
  /// Wrong options beside a key make a choice of the question.
  mutating func takeWrongOptions() {
    let hasWrong = fields.contains { if case .wrongOption = $0.key { true } else { false } }
    if hasWrong, hasKey { hasOptions = true }
    splitWrongOptions()
  }

  /// Cuts the one text under a name for several wrong options, `"incorrect_answers": "乙;丙"`, and
  /// the key as well: then they are options and what is right of them.
  private mutating func splitWrongOptions() {
    guard case .text(let wrong)? = fields[.wrongOption(nil)], case .text(let right)? = fields[.key],
      let separator = ([";", "；", "|"] as [String]).first(where: { wrong.contains($0) }),
      holders[.wrongOption(nil)]?.lowercased().hasSuffix("s") == true
    else { return }
    let pieces = [right, wrong].map { OptionSeparator.pieces(of: $0, separatedBy: separator) }
    let all = pieces[0] + pieces[1]
    guard !all.contains(""), Set(all).count == all.count,
      pieces[1].count > 1
    else { return }
    fields[.wrongOption(nil)] = pieces[0].count > 1 ? nil : .list(pieces[1].map(FieldValue.text))
    guard pieces[0].count > 1 else { return }
    fields[.options] = .list(all.map(FieldValue.text))
    fields[.key] = .list(pieces[0].map(FieldValue.text))
  }
}
