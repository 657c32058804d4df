import Reports
import Tables
import Wording

extension ResponseTrouble {
  init(_ problem: CodedTableProblem) {
    self =
      switch problem {
      case .notText: .notATable
      case .empty: .empty
      case .unclosedQuote(let line): .unclosedQuote(line: line)
      case .repeatedHeading(let name): .repeatedHeading(name)
      case .misshapen: .misshapen
      case .workbook: .damagedWorkbook
      }
  }

  init(_ problem: ResponseFile.Problem) {
    self =
      switch problem {
      case .noQuestions: .noQuestions
      case .needsKey(let question, let answer): .needsKey(question: question, answer: answer)
      case .notAMark(let question, let answer): .notAMark(question: question, answer: answer)
      }
  }

  init(_ problem: ResponseKey.Problem) {
    self =
      switch problem {
      case .table(let problem): ResponseTrouble(problem)
      case .json(let line, let column): .brokenJSON(line: line, column: column)
      case .notAKey(let question): .notAKey(question: question)
      case .headings: .keyHeadings
      case .repeated(let question): .repeatedQuestion(question)
      }
  }
}
