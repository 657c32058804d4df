import ExamModel
import JSONText
import Learning
import Platform
import Reports
import ResultStore
import Wording

/// What the people of mentors did lately; of exams nothing, which are shown to whoever sat them.
struct PairsProgress {
  let pairs: [(mentor: String, people: [String])]
  let store: ResultStore
  let context: CommandContext

  private struct Person {
    let id: String
    let active: Int
    let answers: Int
    let right: Double?
    let due: Int
    let last: Int?
  }

  private func person(_ id: String) throws(CommandFailure) -> Person {
    let now = context.time.now().wall
    let today = now.day(in: LearningDesk.zone)
    let (days, due) = try context.stored { () throws(StoreError) in
      (
        try store.practisedDays(of: id, in: LearningDesk.zone),
        try store.practisedDueCount(of: id, by: now)
      )
    }
    let recent = days.filter { today - $0.day < 30 }
    let answers = recent.reduce(0) { $0 + $1.answers }
    let right = recent.reduce(0) { $0 + $1.right }
    return Person(
      id: id, active: Set(recent.map(\.day)).count, answers: answers,
      right: answers > 0 ? Double(right) / Double(answers) : nil, due: due,
      last: days.map(\.day).max())
  }

  func report() throws(CommandFailure) -> Report {
    let words = context.words
    var report = Report(title: words.label(.pairsTitle))
    for (mentor, people) in pairs {
      let columns =
        [ReportTable.Column(words.label(.apprentice), isNumeric: false)]
        + [ProgressLabel.activeDays, .answers, .right, .due].map {
          ReportTable.Column(words.label($0))
        } + [ReportTable.Column(words.label(.lastDay), isNumeric: false)]
      var rows: [[ReportTable.Cell]] = []
      for id in people {
        let person = try person(id)
        rows.append([
          ReportTable.Cell(id), ReportTable.Cell(person.active), ReportTable.Cell(person.answers),
          ReportTable.Cell(share: person.right), ReportTable.Cell(person.due),
          ReportTable.Cell(person.last.map(DayShare.date) ?? "—"),
        ])
      }
      report.sections.append(
        ReportSection(
          "\(words.label(.mentor)) \(mentor)",
          [.table(ReportTable(mentor, columns: columns, rows: rows))]))
    }
    report.sections.append(ReportSection("", [.paragraph(words.pairsNote)]))
    return report
  }

  func json() throws(CommandFailure) -> JSONValue {
    var groups: [JSONValue] = []
    for (mentor, people) in pairs {
      var found: [JSONValue] = []
      for id in people {
        let person = try person(id)
        found.append([
          "id": .string(id), "activeDays": .integer(person.active),
          "answers": .integer(person.answers),
          "right": person.right.map(JSONValue.number) ?? .null, "due": .integer(person.due),
          "lastDay": .optional(person.last.map(DayShare.date)),
        ])
      }
      groups.append(["mentor": .string(mentor), "people": .array(found)])
    }
    return .array(groups)
  }
}
