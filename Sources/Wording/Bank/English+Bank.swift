package import ExamModel

extension English {
  package func sentence(for finding: BankFinding) -> String {
    switch finding {
    case .notText: "This is no text, or its encoding is not known. Save it as UTF-8 text."
    case .strayLine(let text):
      "This line belongs to no question: “\(BankText.short(text))”. Remove or join it."
    case .noQuestions: "There are no questions. Each must begin with its number, “1.”."
    case .numberOutOfOrder(let expected, let found): outOfOrder(expected, found)
    case .unknownKind(let word): "“\(BankText.short(word))” is no kind of question."
    case .undecidedKind: "The kind is not clear. Name it below the stem, or in a heading above."
    case .unreadColumn(let name): "The column “\(BankText.short(name))” is not read."
    case .tableTooLarge: "The table is too large and is not read from here on. Split it."
    case .unreadSheet(let name): "No questions were found in the sheet “\(BankText.short(name))”."
    case .foreignFile(let file): sentence(for: file)
    case .text(let finding): sentence(for: finding)
    case .merge(let finding): sentence(for: finding)
    case .format(let finding): sentence(for: finding)
    case .quality(let finding): sentence(for: finding)
    case .missingKey: "There is no answer; the question is not drawn until it has one."
    case .impossibleKey(let key): "“\(BankText.short(key))” cannot be the answer. Correct it."
    case .ambiguousKey(let key):
      "The answer “\(BankText.short(key))” may mean more than one thing. Give the letter."
    case .singleLetterKey(let key): "A multiple choice with “\(key)” alone. Is it a single choice?"
    case .severalLetterKey(let key):
      "A single choice with the answer “\(key)”. Correct one of the two."
    case .blankCount(let stem, let key): blankCount(stem, key)
    case .tooFewOptions(let count): tooFewOptions(count)
    case .optionLetters(let text):
      "The letters skip at “\(BankText.short(text))”. Put them in order."
    case .emptyOption(let letter): "Option \(letter) is empty. Fill it in or remove it."
    case .repeatedOption(let first, let second): "Options \(first) and \(second) are the same."
    case .emptyStem: "The question has no stem."
    case .noParts: "The case has no questions below it."
    case .repeatedID(let id, let first):
      "The id “\(BankText.short(id))” is taken at \(BankText.place(first))."
    case .repeatedQuestion(let first, let reordered): repeatedQuestion(first, reordered)
    case .unreadableCitation(let text): "“\(BankText.short(text))” names no law and article."
    case .unknownLaw(let law): unknownLaw(law)
    case .articleBeyondLaw(let law, let article, let last): beyondLaw(law, article, last)
    case .supersededLaw(let law, let by):
      "“\(law)” was replaced by “\(by)”. Check against the new law."
    case .badValue(let key, let value): badValue(key, value)
    case .repeatedKey(let key): "“\(key)” is given twice; keep one."
    case .noRationale: "There is neither a rationale nor a citation. Add one for those who learn."
    case .badJSON(let reason): "The JSON is not right: \(jsonProblem(reason))."
    case .badMember(let path): badMember(path)
    }
  }

  package func checked(questions: Int, errors: Int, warnings: Int, notes: Int) -> String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let found = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
    return "Checked \(questions) questions: \(found)."
  }

  package func found(_ count: Int) -> String {
    count == 0 ? "Nothing found." : count == 1 ? "Found 1 question." : "Found \(count) questions."
  }

  package func searchedKey(_ key: String?) -> String { key.map { "Answer: \($0)" } ?? "No answer" }
}

extension English {
  private func outOfOrder(_ expected: Int, _ found: Int) -> String {
    "The number should be \(expected), not \(found). Is a question missing?"
  }

  private func blankCount(_ stem: Int, _ key: Int) -> String {
    "The stem has \(stem) blank\(stem == 1 ? "" : "s") and the answer \(key). "
      + "Mark each blank with “____”."
  }

  private func tooFewOptions(_ count: Int) -> String {
    count == 0
      ? "The question has no options. Begin each with its letter, “A.”."
      : "The question has \(count) option only; it needs two."
  }

  private func repeatedQuestion(_ first: SourcePosition, _ reordered: Bool) -> String {
    "The same question stands at \(BankText.place(first))"
      + (reordered ? ", its options in another order." : ".")
  }

  private func unknownLaw(_ law: String) -> String {
    "The register has no law “\(BankText.short(law))”. Compare the name, or enter it in laws.yaml."
  }

  private func beyondLaw(_ law: String, _ article: Int, _ last: Int) -> String {
    "The last article of “\(law)” is \(last); there is no article \(article)."
  }

  private func badValue(_ key: String, _ value: String) -> String {
    value.isEmpty ? "“\(key)” has no value." : "“\(key)” cannot be “\(BankText.short(value))”."
  }

  private func badMember(_ path: String) -> String {
    path == "$"
      ? "The JSON must be an object with “bank” and “questions”."
      : "The JSON has no “\(BankText.short(path))”, or it has another type."
  }

  private func jsonProblem(_ reason: String) -> String {
    switch reason {
    case "not-utf8": "it is not UTF-8"
    case "unexpected-end": "it ends too soon"
    case "bad-number": "this is no number"
    case "number-too-large": "this number is too large"
    case "bad-escape": "this cannot follow a backslash"
    case "control-character": "a text cannot have line ends or control characters"
    case "repeated-member": "this name stands twice in its object"
    case "too-deep": "it is nested too deep"
    case "trailing-text": "something follows its end"
    default: "this character cannot stand here"
    }
  }
}
