package import ExamModel

extension English {
  package func practiceHeading(count: Int) -> String {
    "practice, \(count) question\(count == 1 ? "" : "s")"
  }
  package var helpAndLeave: String { "help /h   leave /q" }
  package func questionNumber(_ number: Int, of count: Int, part: Int?) -> String {
    "Question \(number)/\(count)" + (part.map { " (\($0))" } ?? "")
  }
  package func marks(_ mark: Mark) -> String { mark == Mark(1) ? "1 mark" : "\(mark) marks" }
  package func kind(_ kind: QuestionKind, marks mark: Mark) -> String {
    "\(kindName(kind)), \(marks(mark))"
  }
  package func answered(_ count: Int) -> String { "\(count) answered" }
  package func timeLeft(_ clock: String) -> String { "\(clock) left" }
  package var flagged: String { "flagged" }
  package var caseText: String { "Case: " }
  package func currentAnswer(_ text: String) -> String { "Current answer: \(text)" }
  package var answerPrompt: String { "answer>" }
  package func saved(_ text: String) -> String { "Saved: \(text)" }
  package var cleared: String { "The answer has been cleared." }
  package var nothingToClear: String { "There is no answer yet." }
  package func flagSet(_ isOn: Bool) -> String { isOn ? "Flagged." : "No longer flagged." }

  package func cannotBeAnswer(_ kind: QuestionKind, options: Int, count: Int) -> String {
    let last = AnswerText.letters(.choices([max(0, options - 1)]))
    let hint =
      switch kind {
      case .singleChoice: "Type one letter from A to \(last)"
      case .multipleChoice: "Type one or more letters from A to \(last), such as AC"
      case .trueFalse: "Type t or f (√ and × will do too)"
      case .fillIn: count > 1 ? "Fill in \(count) blanks, with ; between them" : "Fill in the blank"
      case .shortAnswer: "Type one line of text"
      case .numeric: count > 1 ? "Type \(count) numbers, with ; between them" : "Type a number"
      case .matching: "Type the pairs, such as 1B 2A"
      case .ordering: "Type all letters in order, such as CABD"
      case .composite: "Answer part by part"
      }
    return "That cannot be an answer; nothing was recorded. \(hint). Help: /h"
  }

  package var emptyLine: String { "Type an answer; next question /n, help /h" }
  package func unknownCommand(_ text: String) -> String {
    text.isEmpty
      ? "That command does nothing here; help /h" : "There is no command /\(text); help /h"
  }
  package func unreadableLine(_ reason: UnreadableLine) -> String {
    switch reason {
    case .notUTF8:
      "That line is not UTF-8 text; nothing was recorded. Check the terminal's encoding, then type it again."
    case .tooLong: "That line is too long; nothing was recorded. Type it again."
    }
  }

  package func commandHelp(isExam: Bool) -> [String] {
    let answers = [
      "Type an answer and Enter: B; AC (a,c or ca will do); t or f; blanks with ; between them"
    ]
    let practice = ["/n  skip this question", "/q  leave", "/h  this help"]
    let exam = [
      "/n  next question", "/p  previous question", "/g 12  go to question 12",
      "/m  flag this question, or take the flag off", "/c  clear the answer", "/o  overview",
      "/t  time left", "/s  submit", "/q  leave (does not submit; you can come back)",
      "/h  this help",
    ]
    return answers + (isExam ? exam : practice)
  }

  package var isFirstQuestion: String { "This is the first question." }
  package func noSuchQuestion(_ count: Int) -> String {
    "Question numbers go from 1 to \(count), as in /g 3"
  }
  package func unanswered(_ numbers: [Int]) -> String { "Not answered: \(list(numbers))" }
  package func flaggedQuestions(_ numbers: [Int]) -> String { "Flagged: \(list(numbers))" }
  package func allShown(canGoBack: Bool) -> String {
    "End of the paper. Submit /s" + (canGoBack ? ", overview /o, go to /g NUMBER" : "")
  }
  package var overviewLegend: String { "✓ answered  · not answered  * flagged" }

  package func confirmSubmit(blank: Int, flagged: Int) -> String {
    let parts =
      (blank > 0 ? ["\(blank) not answered"] : []) + (flagged > 0 ? ["\(flagged) flagged"] : [])
    return parts.joined(separator: ", ") + ".\nType y to submit:"
  }

  package var notSubmitted: String { "Not submitted; go on." }
  package func halfTime(_ clock: String) -> String { "Half of the time is over; \(clock) left" }
  package func minutesLeft(_ minutes: Int) -> String {
    "\(minutes) minute\(minutes == 1 ? "" : "s") left"
  }
  package func extended(by length: Milliseconds) -> String {
    "The time has been \(length < .zero ? "shortened" : "extended") by"
      + " \(duration(length.magnitude))."
  }
  package var noTimeLimit: String { "no time limit" }
  package func timeLeft(_ clock: String, until: String) -> String {
    "\(clock) left (submitted automatically at \(until))"
  }

  private func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
