import ExamModel

/// Questions of several banks by section, in the order in which sections begin.
///
/// A section that is named for a kind is one with that of another bank, however it is named there,
/// and takes in the questions of its kind that stand under no heading.
struct MergedSections {
  private enum Name: Hashable {
    case kind(QuestionKind)
    case text(String)
  }

  private var places: [Name: Int] = [:]
  private var sections: [(name: String, questions: [Question])] = []

  init(_ questions: [Question]) {
    for question in questions { append(question) }
  }

  /// The questions under their headings, numbered from 1 in each section.
  var questions: [Question] {
    sections.flatMap { name, questions in
      questions.enumerated().map { index, question in
        var question = question
        question.section = name
        question.number = index + 1
        return question
      }
    }
  }

  private mutating func append(_ question: Question) {
    let place = place(of: question)
    sections[place].questions.append(question)
  }

  private mutating func place(of question: Question) -> Int {
    let name = name(of: question)
    if let place = places[name] { return place }
    places[name] = sections.count
    sections.append((question.section ?? KindNames.name(of: question.kind), []))
    return sections.count - 1
  }

  private func name(of question: Question) -> Name {
    guard let section = question.section else { return .kind(question.kind) }
    return KindNames.kind(of: section).map(Name.kind) ?? .text(section)
  }
}

extension [Question] {
  /// The questions with the gaps in their numbers closed.
  var renumbered: [Question] {
    var questions = self
    var last: (section: String?, old: Int, new: Int)?
    for index in questions.indices {
      guard let number = questions[index].number else { continue }
      let section = questions[index].section
      let goesOn = last.map { $0.section == section && $0.old < number } ?? false
      let new = goesOn ? (last?.new ?? 0) + 1 : 1
      questions[index].number = new
      last = (section, number, new)
    }
    return questions
  }
}
