package import ExamModel

extension English {
  package func sentence(for finding: PaperFinding) -> String {
    switch finding {
    case .notYAML(let problem): sentence(for: problem)
    case .wrongRole(let role, let expected): "This is \(name(role)), not \(name(expected))."
    case .unknownKey(let key, let nearest):
      "There is no key “\(key)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
    case .missingKey(let key): "The key “\(key)” is missing."
    case .repeatedKey(let key): "“\(key)” is given twice; keep one."
    case .conflictingKeys(let first, let second):
      "Only one of “\(first)” and “\(second)” can be given."
    case .repeatedName(let name): "“\(name)” is used already; choose another name."
    case .badValue(let key, let value, let expected): badValue(key, value, expected)
    case .wrongSum(let key, let sum, let expected):
      "“\(key)” adds up to \(sum); it must be \(expected)."
    case .emptyWindow: "The window does not end after it starts."
    case .unknownBank(let name, let nearest):
      "There is no bank “\(name)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
    case .cannotFill(let shortfall): sentence(for: shortfall)
    case .tooLarge: "The file is too large or nested too deep; is it the right one?"
    }
  }

  package func sentence(for shortfall: BlueprintShortfall) -> String {
    var cell = [kindName(shortfall.kind)]
    if let bank = shortfall.bank { cell.append("bank “\(bank)”") }
    if let law = shortfall.law { cell.append("law “\(law)”") }
    if let band = shortfall.difficulty { cell.append("difficulty “\(band.rawValue)”") }
    return "Section \(shortfall.section + 1), “\(shortfall.title)”, cannot be drawn: "
      + "\(cell.joined(separator: ", ")) needs \(shortfall.needed), "
      + "there are \(shortfall.available). Add questions or ask for fewer."
  }

  package func problemCount(_ count: Int) -> String {
    count == 1 ? "1 problem." : "\(count) problems."
  }

  package func soundPaper(
    _ title: String, questions: Int, marks: Mark, pool: Int
  ) -> String {
    "\(title): all is well. \(questions) questions, \(marks) marks, \(pool) to draw from."
  }

  package func noSuchPaper(_ name: String, nearest: String?, folder: String) -> String {
    "There is no paper “\(name)” (looked in “\(folder)”)."
      + (nearest.map { " Did you mean “\($0)”?" } ?? "")
  }

  package func noSuchBank(_ name: String, nearest: String?, folder: String) -> String {
    "There is no bank “\(name)” (looked in “\(folder)”)."
      + (nearest.map { " Did you mean “\($0)”?" } ?? "")
  }

  package func fileExists(_ path: String) -> String {
    "\(path) is there already and was left as it is. Choose another name, or add --force."
  }

  package func fileMade(_ path: String) -> String {
    "\(path) is made. Fill it in, save it, and check it with “kaosai bank check”."
  }

  package func fileWritten(_ path: String) -> String { "\(path) is written." }

  package func notForTerminal(format: String) -> String {
    "\(format) is no text that a terminal can show. Name a file with --output."
  }

  package var packageNotWritten: String { "The package could not be made: memory ran out." }

  package var workbookNotWritten: String {
    "The workbook could not be written: /tmp takes no file, or is full."
  }

  package func noBanks(folder: String) -> String {
    "There is no bank in “\(folder)”. Put banks there, or name another folder with --banks."
  }

  package func noPapers(folder: String) -> String {
    "There is no paper in “\(folder)”. Put papers there, or name another folder with --banks."
  }

  private func name(_ role: FileRole) -> String {
    switch role {
    case .paper: "an exam paper"
    case .contest: "a contest"
    case .laws: "a register of laws"
    case .exceptions: "a list of exceptions"
    }
  }
}
