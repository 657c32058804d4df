package import ExamModel

extension English {
  package func text(_ label: PrintLabel) -> String {
    switch label {
    case .unit: "Unit"
    case .name: "Name"
    case .id: "ID"
    case .score: "Mark"
    case .marker: "Marker"
    case .answerSheet: "Answer sheet"
    case .key: "Key"
    case .number: "No."
    case .answer: "Answer"
    case .basis: "Basis"
    }
  }

  package func paperFacts(questions: Int, marks: Mark, minutes: Int?) -> String {
    let time = minutes.map { ", \($0) minutes" } ?? ""
    return "\(questions) questions, \(marks) marks\(time)"
  }

  package func sectionFacts(questions: Int, marks: Mark) -> String {
    "\(questions) questions, \(marks) marks"
  }
}
