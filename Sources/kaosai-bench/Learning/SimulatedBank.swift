import ExamModel
import Glibc
import Learning

/// Questions with difficulties that the bench knows.
struct SimulatedBank {
  struct Question {
    let law: Int
    let article: Int
    let difficulty: Double
    /// The chance to be right by guessing.
    let guess: Double
    let topic: Topic
  }

  let lawCount: Int
  let questions: [Question]
  /// By article, its questions.
  let articles: [[Int]]

  init(laws: Int, perLaw: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed, label: "bank")
    var questions: [Question] = []
    var articles: [[Int]] = []
    for law in 0..<laws {
      for number in 0..<perLaw {
        if number % 3 == 0 { articles.append([]) }
        let kind: QuestionKind =
          [.singleChoice, .singleChoice, .multipleChoice, .trueFalse][number % 4]
        let difficulty = Self.normal(&generator)
        let guess = kind == .trueFalse ? 0.5 : kind == .multipleChoice ? 0.05 : 0.25
        // What a bank states of difficulty is half right.
        let stated = 1 / (1 + exp(difficulty * 0.5 + Self.normal(&generator) * 0.4 - 0.6))
        articles[articles.count - 1].append(questions.count)
        questions.append(
          Question(
            law: law, article: articles.count - 1, difficulty: difficulty, guess: guess,
            topic: Topic(
              law: "法\(law)", chapter: number * 5 / perLaw + 1, kind: kind, facility: stated)))
      }
    }
    lawCount = laws
    self.questions = questions
    self.articles = articles
  }

  /// A standard normal number (Box and Muller).
  static func normal(_ generator: inout SeededGenerator) -> Double {
    let first = (Double(generator.next() >> 11) + 1) / 9_007_199_254_740_992
    let second = Double(generator.next() >> 11) / 9_007_199_254_740_992
    return (-2 * log(min(first, 1))).squareRoot() * cos(2 * .pi * second)
  }
}
