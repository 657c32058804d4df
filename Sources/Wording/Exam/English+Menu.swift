extension English {
  package var menuTitle: String { "KaoSai: practice, exams and contests on law" }
  package var menuEntries: [String] {
    [
      "Try one question (it does not count)", "Practice", "Sit an exam", "My results",
      "Today (five questions, three minutes)", "Review", "Progress", "Help", "Leave",
    ]
  }
  package var menuPrompt: String { "Type a number and Enter>" }
  package func notInMenu(_ count: Int) -> String { "Type a number from 1 to \(count)." }
  package var chooseBank: String { "Which bank:" }
  package var allBanks: String { "All banks" }
  package var choosePaper: String { "Which exam:" }
  package func howMany(_ standard: Int) -> String { "How many questions (Enter for \(standard))>" }
  package var tryOne: String {
    "One question to try: read it, type the letter before an option, press Enter."
  }
  package var triedOne: String { "That is all there is to it, in practice and in exams." }
  package var nothingThere: String {
    "There is nothing here yet. Banks belong in question-banks/banks, papers in question-banks/papers."
  }
  package var menuHelp: [String] {
    [
      "Practice tells at once what is right, why, and which article says so.",
      "In an exam every answer is on disk before it is confirmed: leave, or lose power, and go on later.",
      "While answering, /h lists the commands.",
      "More commands: kaosai help",
    ]
  }
  package var noResults: String { "No attempts were found." }
  package var resultsFromOrganiser: String {
    "This exam was sat by a roster; ask the organiser for the result."
  }
  package var nothingToPractise: String {
    "No question fits. Ask for other kinds, laws or audiences, or for fewer."
  }
  package var goodbye: String { "Goodbye." }
}
