import ExamModel

/// The right option is not the only one that repeats a word of the stem that few stems have.
struct StemWordRule {
  /// A question that may give its key away.
  private struct Candidate {
    let question: Int
    let option: Int
    let gram: UInt64
    let word: String
  }

  private var candidates: [Candidate] = []
  private var stem = HanGrams()
  private var options: [HanGrams] = []

  /// Takes a question's place in its bank, and the question.
  mutating func take(_ place: Int, _ question: Question) {
    guard question.kind == .singleChoice, question.options.count > 2,
      case .choices(let choices)? = question.key, let right = choices.first,
      question.options.indices.contains(right)
    else { return }
    stem.set(question.stem)
    while options.count < question.options.count { options.append(HanGrams()) }
    options[right].set(question.options[right])
    guard let gram = stem.firstShared(with: options[right]) else { return }
    for other in question.options.indices where other != right {
      options[other].set(question.options[other])
      if options[other].contains(gram) { return }
    }
    let word = stem.longestShared(with: options[right], around: gram)
    candidates.append(Candidate(question: place, option: right, gram: gram, word: word))
  }

  /// The questions whose word few other stems of the bank have, and starts over.
  mutating func conclude(_ bank: QuestionBank) -> [(question: Int, finding: QualityFinding)] {
    defer { candidates.removeAll(keepingCapacity: true) }
    guard !candidates.isEmpty else { return [] }
    var counts: [UInt64: Int] = [:]
    for candidate in candidates { counts[candidate.gram] = 0 }
    for question in bank.questions {
      stem.set(question.stem)
      for gram in Set(stem.grams) where counts[gram] != nil { counts[gram, default: 0] += 1 }
    }
    let most = max(2, bank.questions.count / 100)
    return candidates.filter { counts[$0.gram, default: 0] <= most }.map {
      ($0.question, .repeatsStem(option: KeyText.letter($0.option), word: $0.word))
    }
  }
}
