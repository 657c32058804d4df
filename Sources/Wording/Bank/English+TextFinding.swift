import ExamModel

extension English {
  func sentence(for finding: TextFinding) -> String {
    switch finding {
    case .furniture(let text, let count):
      "Lines that belong to no question were left out, \(count), such as “\(BankText.short(text))”."
    case .lookAlikes(let count):
      "\(count) radicals that look like characters were replaced by them, as in text from a PDF file."
    case .lostCharacters(let count):
      "\(count) characters have a meaning only in their font and were left out. Check the original."
    case .obfuscated:
      "The characters are not the real ones: the page swapped them in its font. Find another source."
    case .damaged: "Bytes of this line are damaged; “\u{FFFD}” stands for them. Correct the line."
    case .keysByLooks(let count):
      "\(count) questions state no key; the options set off by colour, bold or a tick were taken."
    case .tooLong:
      "The text is too long to be put in order; only what is laid out plainly was read. Split the file."
    case .hidden(let text, let count):
      "Hidden or struck-out text was left out, \(count) times, such as “\(BankText.short(text))”."
    }
  }
}
