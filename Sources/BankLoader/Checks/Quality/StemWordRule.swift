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

  /// How many stems are looked at to tell how common a word is.
  private static let sample = 2000

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

  /// A gram's place in the filter that spares most of them the look-up.
  private static func place(_ gram: UInt64) -> Int {
    Int((gram &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// The questions whose word few other stems of the bank have, and starts over.
  mutating func conclude(_ bank: QuestionBank) -> [(question: Int, finding: QualityFinding)] {
    defer { candidates.removeAll(keepingCapacity: true) }
    guard !candidates.isEmpty else { return [] }
    var counts: [UInt64: Int] = [:]
    var filter = Array(repeating: false, count: 1 << 16)
    for candidate in candidates {
      counts[candidate.gram] = 0
      filter[Self.place(candidate.gram)] = true
    }
    // Of a large bank, stems spread over it tell as well as all of them.
    let step = max(1, bank.questions.count / Self.sample)
    let places = stride(from: 0, to: bank.questions.count, by: step)
    for place in places {
      stem.set(bank.questions[place].stem)
      let hits = stem.grams.filter { filter[Self.place($0)] && counts[$0] != nil }
      for gram in Set(hits) { counts[gram, default: 0] += 1 }
    }
    let most = max(2, (bank.questions.count / step) / 100)
    return candidates.filter { counts[$0.gram, default: 0] <= most }.map {
      ($0.question, .repeatsStem(option: KeyText.letter($0.option), word: $0.word))
    }
  }
}
