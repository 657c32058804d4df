extension English {
  package var reviewTitle: String { "Review" }
  package func reviewHeading(count: Int, due: Int) -> String {
    count < due ? "\(count) now (\(due) due)" : "\(count) due"
  }
  package func nothingDue(next: String?) -> String {
    next.map { "Nothing is due. The next question is due \($0)." }
      ?? "There is nothing to review. What is wrong or unsure in practice and exams comes here."
  }
  package func sameDayHeading(count: Int) -> String { "once more, \(count) not remembered" }
  package var unsureHint: String {
    "Not sure? Put ? behind the answer (B?), and the question comes up for review."
  }
  package var gradePrompt: String {
    "Remembered? 1 forgot 2 hard 3 good 4 easy (Enter: by result and time)>"
  }

  package var todayTitle: String { "Today" }
  package func todayHeading(count: Int, reviews: Int) -> String {
    "\(count) questions" + (reviews > 0 ? ", \(reviews) to review" : "")
  }
  package func todayDone(streak: Int) -> String {
    "Done for today. Days in a row: \(streak)."
  }
  package func shareHeading(date: String) -> String { "[Question of the day] \(date)" }
  package var shareTomorrow: String { "The answer comes tomorrow." }
  package func shareYesterday(date: String) -> String { "[Answer of \(date)]" }
  package func shareAnswer(_ key: String) -> String { "Right answer: \(key)" }
  package func weekTitle(_ title: String, year: Int, week: Int) -> String {
    "\(title) (\(year), week \(week))"
  }
  package func monthTitle(_ title: String, year: Int, month: Int) -> String {
    "\(title) (\(year)-\(month < 10 ? "0" : "")\(month))"
  }

  package var weakTitle: String { "Weak points" }
  package func weakHeading(count: Int, new: Int) -> String { "\(count) questions, \(new) new" }
  package func goalTitle(_ paper: String) -> String { "Towards \(paper)" }
  package func readiness(_ figures: ReadinessFigures) -> String {
    "Sat now, about \(figures.mark) of \(figures.maximum); eight times in ten between "
      + "\(figures.low) and \(figures.high). Chance to pass: \(figures.pass). "
      + "From \(figures.answers) answers."
  }
  package func readinessUnclaimed(answers: Int, least: Int) -> String {
    "Only \(answers) answers so far, too few to predict a mark; it takes \(least)."
  }

  package func retentionSet(_ percent: Int) -> String {
    "Questions come back when the chance to remember has fallen to \(percent)%."
  }
  package func fuzzSet(_ isOn: Bool) -> String {
    isOn ? "Intervals are spread a little." : "Intervals are not spread any more."
  }
  package func fitTooFew(least: Int) -> String {
    "Fewer than \(least) reviews after a day or more: the standard parameters stay."
  }
  package func fitted(_ figures: FitFigures) -> String {
    "On the latest \(figures.reviews) reviews, log-loss \(figures.standard) with the standard "
      + "parameters, \(figures.fitted) with your own, fitted to what was before: a gain of "
      + "\(figures.gain), standard error \(figures.error). "
      + (figures.isAdopted
        ? "Your own are used from now on." : "That is not clearly better: the standard ones stay.")
  }
  package func cardsExported(_ count: Int, path: String) -> String {
    "\(count) questions written to \(path)."
  }
  package func cardsImported(_ new: Int, known: Int, unread: Int) -> String {
    "\(new) new for review, \(known) known already"
      + (unread > 0 ? "; \(unread) lines are no choice, true/false or fill-in question." : ".")
  }
  package func noCards(_ path: String) -> String {
    "\(path) has no usable question. It should be a file of review --export, or lines of three "
      + "columns: question, answer, tags."
  }

  package var thisMachine: String { "this machine" }
  package func learnerGuarded(_ learner: String) -> String {
    "What \(learner) learnt includes exams sat by roster, which nobody else may see. Give --roster "
      + "FILE, and the passcode."
  }
  package var pairsNote: String {
    "Answers and right: practice and reviews of the last 30 days, no exams."
  }
  package func noLearning(_ learner: String) -> String {
    "Nothing has been learnt yet by \(name(of: learner))."
  }
  package func learningExported(_ learner: String, path: String) -> String {
    "What \(name(of: learner)) learnt is written to \(path)."
  }
  package func askErase(_ learner: String) -> String {
    "All that \(name(of: learner)) learnt will be erased for good. Erase it? (y/n)>"
  }
  package var notErased: String { "Nothing was erased." }
  package func erased(_ learner: String, answers: Int) -> String {
    "Erased what \(name(of: learner)) learnt (\(answers) answers). "
      + "Records of exams are the organiser's and stay."
  }
  package func notPairs(_ path: String) -> String {
    "\(path) needs the columns mentor and apprentice, with two ids a row."
  }
  package func noPeriods(_ series: String) -> String {
    "Nothing has been sat of the series “\(series)”."
  }
  package var calendarLegend: String {
    "A sign a day: · nothing, ▁ fewer than 5, ▄ 5 to 19, █ 20 or more answers"
  }
  package var weekdays: [String] { ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] }
  package func notComparable(common: Int) -> String {
    (common == 0
      ? "No question" : "Only \(common) questions, less than a fifth of the paper,")
      + " in common with the period before: people and paper cannot be told apart. With anchor: 20 "
      + "in the paper, later periods share 20 questions with the one before."
  }
  package func tooFewToCompare(least: Int) -> String {
    "Fewer than \(least) people in one of the two periods, or marks on the common questions that "
      + "are all the same or have nothing to do with the whole: too little to compare."
  }

  package func periodChange(_ change: PeriodFigures) -> String {
    var text = "The mean changed by \(change.raw). Through \(change.common) common questions, "
    let people = [
      change.linear.map { "\($0) linear" }, change.equipercentile.map { "\($0) equipercentile" },
    ].compactMap { $0 }.joined(separator: ", ")
    text += "people: \(people); paper: \(paper(change)). "
    switch change.isBetter {
    case true: text += "People are better."
    case false: text += "People are worse."
    case nil: text += "No more than chance would do."
    }
    return text
  }

  private func paper(_ change: PeriodFigures) -> String {
    switch change.isEasier {
    case true: "easier by \(change.paper)"
    case false: "harder by \(change.paper)"
    case nil: "as hard as before"
    }
  }

  package var chanceNote: String {
    "± is what chance does to a sample of people: nineteen times in twenty no more than that."
  }

  private func name(of learner: String) -> String { learner.isEmpty ? thisMachine : learner }

  package func meanOf(period: Int) -> String { "Mean \(period)" }
  package func label(_ label: ProgressLabel) -> String {
    switch label {
    case .title: "Progress"
    case .pairsTitle: "Mentors and apprentices"
    case .seriesTitle: "Periods compared"
    case .streak: "Days in a row"
    case .longest: "longest"
    case .answers: "Answers"
    case .right: "Right"
    case .due: "Due"
    case .time: "Time"
    case .calendar: "Calendar"
    case .mastery: "Mastery by law"
    case .law: "Law"
    case .estimate: "Mastery"
    case .interval: "8 in 10"
    case .recent: "Last 30 days"
    case .before: "30 before"
    case .change: "Change"
    case .mentor: "Mentor"
    case .apprentice: "Apprentice"
    case .person: "Person"
    case .activeDays: "Days active of 30"
    case .lastDay: "Last active"
    case .units: "Units, with means"
    case .unit: "Unit"
    case .period: "Period"
    case .sat: "Sat"
    case .latestSat: "Sat last"
    case .latestCompletion: "Completed last"
    case .expected: "Expected"
    case .completion: "Completed"
    case .mean: "Mean"
    case .passRate: "Pass rate"
    case .trend: "Trend"
    case .tooFew: "too few answers"
    }
  }
}
