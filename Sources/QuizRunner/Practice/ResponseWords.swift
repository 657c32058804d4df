import ExamModel

/// A response in words of its question, which hold for every order of options.
enum ResponseWords {
  static func text(_ response: Response, to question: Question) -> String {
    func options(_ positions: [Int?]) -> [String] {
      positions.map { position in
        position.flatMap { question.options.indices.contains($0) ? question.options[$0] : nil }
          ?? ""
      }
    }
    let texts =
      switch response {
      case .choices(let positions), .order(let positions): options(positions)
      case .truth(let isRight): [isRight ? "√" : "×"]
      case .blanks(let texts): texts
      case .text(let text): [text]
      case .numbers(let numbers): numbers.map { $0.map { "\($0)" } ?? "" }
      case .pairs(let positions):
        zip(question.prompts, options(positions)).map { "\($0)：\($1)" }
      }
    return texts.joined(separator: "；")
  }
}
