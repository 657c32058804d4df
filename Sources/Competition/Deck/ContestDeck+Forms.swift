package import ExamModel

extension ContestDeck {
  private static let spare = "spare"
  private static let rehearsalTitle = "rehearsal"

  /// The deck as forms to store: one a part, spare questions in a section of their own.
  package func forms(seed: UInt64) -> [Form] {
    func form(_ title: String, _ questions: [Question], _ spares: [Question]) -> Form {
      let items =
        questions.map { FormItem(question: $0, section: "", marks: .zero) }
        + spares.map { FormItem(question: $0, section: Self.spare, marks: .zero) }
      return Form(title: title, bankDigest: "", seed: seed, items: items)
    }
    return parts.map { part in
      let place = part.place
      return form(
        "\(place.stage) \(place.heat) \(place.round)", part.questions, part.spares)
    } + [form(Self.rehearsalTitle, rehearsal, [])]
  }

  /// The deck that forms hold; nil where they hold none.
  package init?(forms: [Form]) {
    self.init(parts: [], rehearsal: [])
    for form in forms {
      let questions = form.items.filter { $0.section != Self.spare }.map(\.question)
      guard form.title != Self.rehearsalTitle else {
        rehearsal = questions
        continue
      }
      let numbers = form.title.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 3 else { return nil }
      let place = ContestPlace(stage: numbers[0], heat: numbers[1], round: numbers[2])
      let spares = form.items.filter { $0.section == Self.spare }.map(\.question)
      parts.append(Part(place: place, questions: questions, spares: spares))
    }
  }
}
