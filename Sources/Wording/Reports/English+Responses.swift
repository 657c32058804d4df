extension English {
  package func sentence(for trouble: ResponseTrouble, file: String) -> String {
    "“\(file)”: " + sentence(for: trouble)
  }

  private func sentence(for trouble: ResponseTrouble) -> String {
    switch trouble {
    case .notATable: "neither a table of text nor an xlsx workbook."
    case .empty: "empty; the first row must name the columns."
    case .unclosedQuote(let line): "the quotation mark on line \(line) is never closed."
    case .repeatedHeading(let name): "two columns are called “\(name)”: rename or delete one."
    case .misshapen: "the rows do not fit the first one. Is it the right file?"
    case .damagedWorkbook: "the workbook is damaged: open it in a spreadsheet and save it again."
    case .noQuestions: "no column is a question. Headings must be the ids of the key."
    case .needsKey(let question, let answer):
      "column “\(question)” has “\(answer)”, which is no mark. Name the key with --key."
    case .notAMark(let question, let answer):
      "the key has no answer for “\(question)”, and “\(answer)” in its column is no mark."
    case .brokenJSON(let line, let column): "not JSON at line \(line), column \(column)."
    case .notAKey(let question) where question.isEmpty:
      "the JSON must be an object from question ids to keys."
    case .notAKey(let question): "the key of “\(question)” must be text, a number or a list."
    case .keyHeadings: "the first row of a key must be “question,key”."
    case .repeatedQuestion(let name): "“\(name)” stands there twice."
    case .noGroups(let name): "there is no column “\(name)” and no such file to tell groups apart."
    case .notTwoGroups(let count): "there are \(count) groups; it takes exactly two."
    }
  }
}
