import ExamModel

/// Decides between a text read as it is and its tidy form, and lets neither give a key that the
/// other contradicts.
enum ReadingChoice {
  /// The reading that explains more of the file with fewer doubts.
  static func choice(of direct: BankDocument, or tidied: BankDocument) -> BankDocument {
    let isTidied = !isBetter(direct, than: tidied)
    var chosen = isTidied ? tidied : direct
    let other = isTidied ? direct : tidied
    openContradicted(&chosen, by: other)
    return chosen
  }

  /// Whether a reading has more questions that can be asked, or as many with fewer doubts.
  private static func isBetter(_ one: BankDocument, than other: BankDocument) -> Bool {
    let (usable, otherUsable) = (usable(one), usable(other))
    if usable != otherUsable { return usable > otherUsable }
    return doubts(one) < doubts(other)
  }

  private static func usable(_ document: BankDocument) -> Int {
    document.bank.questions.count { question in
      question.key != nil && !question.stem.isEmpty
        || !question.parts.isEmpty && question.parts.allSatisfy { $0.key != nil }
    }
  }

  private static func doubts(_ document: BankDocument) -> Int {
    document.diagnostics.count { $0.finding.severity != .note }
  }

  /// Takes away keys that differ from the other reading's for the same question.
  private static func openContradicted(_ chosen: inout BankDocument, by other: BankDocument) {
    var keys: [[UInt8]: Set<AnswerKey>] = [:]
    for question in other.bank.questions {
      guard let key = question.key else { continue }
      keys[name(of: question), default: []].insert(key)
    }
    for index in chosen.bank.questions.indices {
      let question = chosen.bank.questions[index]
      guard let key = question.key, let others = keys[name(of: question)],
        let otherKey = others.first, !others.contains(key)
      else { continue }
      chosen.bank.questions[index].key = nil
      let text = KeyText.text(of: key) + " / " + KeyText.text(of: otherKey)
      chosen.diagnostics.append(Diagnostic(.ambiguousKey(text), at: question.source))
    }
  }

  /// What makes two readings of a question the same one: its stem and its options.
  private static func name(of question: Question) -> [UInt8] {
    var name = NormalisedText.bytes(of: question.stem)
    for option in question.options { name += [0x0A] + NormalisedText.bytes(of: option) }
    return name
  }
}
