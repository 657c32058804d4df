package import ExamModel

extension English {
  package func sentence(for finding: MergeFinding) -> String {
    switch finding {
    case .droppedRepeat(let first):
      "The same question stands at \(BankText.place(first)); only that one is kept."
    case .nearRepeat(let first):
      "The stem is that of \(BankText.place(first)), the options or the answer are not. Both are kept; are they one question?"
    case .contradictingKeys(let first, let key, let other):
      "The same question stands at \(BankText.place(first)) with another answer: “\(BankText.short(key))” here, “\(BankText.short(other))” there. Find out which is right."
    case .differentVersions(let first, let other):
      "The editions differ: “\(BankText.short(first))” before, “\(BankText.short(other))” here. The bank names none; add the right one."
    }
  }

  package var filesRead: String { "Files" }

  package func questionCount(_ count: Int) -> String {
    count == 1 ? "1 question" : "\(count) questions"
  }

  package var sampleHeading: String { "A sample, to compare with the files" }

  package func doubtHeading(_ count: Int) -> String {
    count == 0 ? "No doubts" : count == 1 ? "1 doubt" : "\(count) doubts"
  }

  package func repeatHeading(_ count: Int) -> String {
    count == 1 ? "1 repeated question left out" : "\(count) repeated questions left out"
  }

  package func notWritten(unreadFiles count: Int) -> String {
    "Nothing was written: \(count == 1 ? "a file holds" : "\(count) files hold") no question. See above, or leave them out."
  }

  package func notWritten(contradictions count: Int) -> String {
    "Nothing was written: \(count == 1 ? "an answer contradicts another" : "\(count) answers contradict others"). Correct the files and import them again."
  }

  package func notWritten(doubts count: Int) -> String {
    "Nothing was written: there \(count == 1 ? "is a doubt" : "are \(count) doubts"). Correct the files, or leave out --strict."
  }

  package func stillReading(_ name: String, seconds: Int) -> String {
    "Reading \(name), \(seconds) s so far…"
  }
}
