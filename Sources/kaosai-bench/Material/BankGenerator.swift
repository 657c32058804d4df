import BankLoader
import ExamModel

/// Makes banks that look like those of bureaus, of any size, the same from the same seed.
struct BankGenerator {
  private var generator: SeededGenerator

  /// The bank as values.
  static func bank(questions count: Int, seed: UInt64 = 1) -> QuestionBank {
    var maker = BankGenerator(generator: SeededGenerator(seed: seed))
    var bank = QuestionBank(
      title: "安全生产法律法规题库", laws: [BankPhrases.lawTitle], version: "2021-06-10", tags: ["法律"])
    bank.questions.reserveCapacity(count)
    let kinds: [(QuestionKind, Int)] = [
      (.singleChoice, count - count / 4 * 2), (.multipleChoice, count / 4), (.trueFalse, count / 4),
    ]
    for (kind, share) in kinds {
      for number in 0..<share {
        let serial = bank.questions.count + 1
        bank.questions.append(maker.question(kind, serial: serial, number: number + 1))
      }
    }
    return bank
  }

  /// The bank as the bytes of its canonical text.
  static func text(questions count: Int, seed: UInt64 = 1) -> [UInt8] {
    CanonicalWriter.bytes(of: bank(questions: count, seed: seed))
  }

  /// A question that no other of the bank repeats: the serial number is part of its stem.
  private mutating func question(_ kind: QuestionKind, serial: Int, number: Int) -> Question {
    let article = generator.number(below: BankPhrases.articles) + 1
    let subject = one(of: BankPhrases.subjects)
    let duties = generator.draw(4, from: BankPhrases.duties)
    let scene = "\(one(of: BankPhrases.trades))企业有从业人员\(serial)人，\(one(of: BankPhrases.events))，"
    var question =
      switch kind {
      case .trueFalse:
        Question(
          id: id(serial), kind: kind, stem: "\(scene)\(subject)应当\(duties[0])。",
          key: .truth(generator.number(below: 2) == 0))
      default:
        Question(
          id: id(serial), kind: kind, stem: "\(scene)\(subject)应当（　）。", options: duties,
          key: .choices(choices(kind)))
      }
    question.number = number
    question.section = BankPhrases.heading(of: kind)
    question.rationale = "\(subject)应当\(duties[0])，不得以其他措施代替。"
    question.citations = [Citation(law: BankPhrases.lawName, article: article)]
    question.difficulty = Difficulty(
      band: DifficultyBand.allCases[generator.number(below: DifficultyBand.allCases.count)])
    return question
  }

  private mutating func choices(_ kind: QuestionKind) -> [Int] {
    let count = kind == .singleChoice ? 1 : 2 + generator.number(below: 2)
    return generator.draw(count, from: [0, 1, 2, 3]).sorted()
  }

  private mutating func one(of phrases: [String]) -> String {
    phrases[generator.number(below: phrases.count)]
  }

  private func id(_ serial: Int) -> String { "aqscf-\(serial)" }
}
