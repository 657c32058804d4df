import ExamModel

/// The last twelve weeks in plain characters: a row a day of the week, a column a week.
struct StudyCalendar {
  private let answers: [Int: Int]
  private let today: Int
  private static let weeks = 12

  init(days: [LearningDay], today: Int) {
    answers = days.reduce(into: [:]) { $0[$1.day, default: 0] += $1.answers }
    self.today = today
  }

  func lines(weekdays: [String]) -> [String] {
    let first = PeriodPaper.monday(of: today) - (Self.weeks - 1) * 7
    return weekdays.enumerated().map { weekday, name in
      let signs = (0..<Self.weeks).map { week in
        let day = first + week * 7 + weekday
        return day > today ? " " : Self.sign(answers[day] ?? 0)
      }
      return "\(name) \(signs.joined(separator: " "))"
    }
  }

  private static func sign(_ answers: Int) -> String {
    switch answers {
    case ..<1: "·"
    case ..<5: "▁"
    case ..<20: "▄"
    default: "█"
    }
  }
}
