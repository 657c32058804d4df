import ExamModel

/// Takes keys from where the reasons begin, where a file has them there throughout and nowhere else:
/// `【解析】B。因为……`; or from the sentence in which they say it: `……，故选B。`.
enum ReasonKeyRule {
  private static let least = 3

  static func apply(to questions: inout [TidyQuestion]) {
    let explained = questions.indices.filter { index in
      questions[index].options.count > 1 && !questions[index].rationale.isEmpty
    }
    // Where some have another key, the letter may be that of an option which the reason begins with.
    guard explained.count >= least,
      explained.allSatisfy({ questions[$0].keys.isEmpty && questions[$0].doubt == nil })
    else { return }
    let found = explained.map { index in
      (index: index, key: key(of: questions[index]) ?? ReasonSentence.key(of: questions[index]))
    }
    guard found.allSatisfy({ $0.key != nil }) else { return }
    // A. for each would be the option that the reasons begin with.
    guard Set(found.map { $0.key?.letters ?? [] }).count > 1 else { return }
    for (index, key) in found {
      guard let key else { continue }
      questions[index].keys.append(KeyNote(place: .line, lines: [key.line]))
    }
  }

  /// The letters that a reason begins with, a full stop behind them and then what does not say of
  /// them alone that they are right or wrong.
  private static func key(of question: TidyQuestion) -> (letters: [Int], line: TidyLine)? {
    guard let line = question.rationale.first, line.glyphs.first?.letter?.isSmall == false,
      let (key, end) = KeyNotation.leading(line.glyphs), let letters = key.letters,
      letters == letters.sorted(), letters.allSatisfy({ $0 < question.options.count }),
      line.glyphs.scalar(at: end) == "。"
    else { return nil }
    let rest = line.glyphs[(end + 1)...].trimmed
    guard KeyNotation.leading(rest) == nil else { return nil }
    return (letters, TidyLine(glyphs: line.glyphs[..<end], number: line.number))
  }
}
