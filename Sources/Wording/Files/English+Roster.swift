package import ExamModel

extension English {
  package func sentence(for finding: RosterFinding) -> String {
    switch finding {
    case .notText: "The roster is not a table of text. Save it as CSV and try again."
    case .noIDColumn:
      "The roster has no column 准考证号. Name the columns in the first row: 准考证号, 姓名, 单位, 类别, 口令."
    case .repeatedColumn(let name): "The column \"\(name)\" stands there twice. Remove one."
    case .unknownColumn(let name):
      "The column \"\(name)\" is not used by a roster and was left out."
    case .unclosedQuote: "A quotation mark is never closed. Close it."
    case .missingID: "This row has no 准考证号. Add it, or remove the row."
    case .missingName(let id): "Candidate \(id) has no name. Add it, so that they can check it."
    case .repeatedID(let id, let line):
      "The number \(id) stands on line \(line) already. Give each candidate a number of their own."
    case .noCandidates: "The roster names no candidates. Write one a row below the columns."
    }
  }
}
