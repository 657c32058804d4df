import ExamModel

extension English {
  /// What is said of a bank in another program's format.
  func sentence(for finding: FormatFinding) -> String {
    switch finding {
    case .badXML(let problem): "The XML is at fault: \(name(of: problem)). Export it again."
    case .badContainer(let problem, let entry):
      entry.isEmpty
        ? "The package cannot be opened: \(name(of: problem)). \(advice(on: problem))"
        : "\"\(BankText.short(entry))\" in the package cannot be read: \(name(of: problem)). \(advice(on: problem))"
    case .badMarkup(let text):
      "\"\(BankText.short(text))\" breaks the rules of this format and was not read. Correct it in the file."
    case .unsupportedInteraction(let name):
      "The question is answered by \"\(BankText.short(name))\", which this program does not have. Ask it in another way."
    case .unsupportedScoring:
      "The rules of marking do not tell which answer is right, so there is no key. Add one."
    case .partialCredit:
      "Some answers get part of the marks, which a key here cannot say. Use the scoring rule of a paper."
    case .severalKeys(let key):
      "Several answers get full marks (\(BankText.short(key))), so there is no key. Choose one, or make it multiple choice."
    case .mediaMissing:
      "A picture, sound or film was not read; 〔图〕 stands for it. Check that the question can do without."
    case .notCarried(let gap): "What was not carried over: \(name(of: gap)). Check the question."
    }
  }

  private func name(of problem: XMLProblem) -> String {
    switch problem {
    case .notXML: "it is not XML"
    case .truncated: "the file is incomplete"
    case .tagMismatch: "tags do not match"
    case .undeclaredEntity: "an entity is not declared"
    case .strayMarkup: "there is stray markup"
    case .badCharacter: "there is a character that XML does not allow"
    case .entityDeclaration: "it declares entities, which are not read, for safety"
    case .tooLarge: "it is too large or nested too deep"
    case .unknownRoot: "it is no known format of banks"
    case .syntax: "its syntax is wrong"
    }
  }

  private func advice(on problem: ContainerProblem) -> String {
    switch problem {
    case .tooLarge: "Split it."
    case .encrypted: "Take the password off."
    default: "Export it again."
    }
  }

  private func name(of problem: ContainerProblem) -> String {
    switch problem {
    case .notZip: "it is no zip file"
    case .tooLarge: "it is too large when unpacked"
    case .encrypted: "it is encrypted"
    case .corrupt: "it is damaged"
    case .missingEntry: "a necessary file is missing"
    }
  }

  private func name(of gap: FormatGap) -> String {
    switch gap {
    case .question(let kind): "this question (\(kindName(kind)))"
    case .description: "a description"
    case .itemReference: "a question that is referred to"
    case .stimulus: "shared material"
    case .hints: "hints"
    case .files: "attached files"
    case .wildcards: "wildcards in answers"
    case .caseSensitivity: "whether case matters"
    case .units: "the units of a number"
    case .blankOrder: "the order of the blanks"
    case .partDetails: "details of the parts"
    case .controlCharacters: "control characters"
    case .dates: "cells shown as dates, of which only the number is known"
    case .exactText: "texts just as they are (white space at their ends, what looks like markup)"
    case .head: "the bank's title, laws, edition or tags"
    case .longText: "text beyond what a cell can hold"
    }
  }
}
