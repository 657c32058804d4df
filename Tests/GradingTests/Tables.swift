import Testing

@testable import Grading

/// Tables to analyse.
enum Tables {
  /// LSAT 7, a candidate a row, in the order of the patterns.
  static func lsat7() throws -> ResponseTable {
    let rows = LSAT7.patterns.flatMap { pattern in
      Array(repeating: Array(pattern.answers.utf8), count: pattern.count)
    }
    let questions = (0..<5).map { question in
      QuestionColumn(
        id: "Item_\(question + 1)", letters: rows.map { $0[question] }, key: [UInt8(ascii: "1")])
    }
    return try #require(ResponseTable(candidateCount: rows.count, questions: questions))
  }

  /// The letters of 100 candidates.
  static func ctt20() throws -> ResponseTable {
    let rows = CTT20.answers.split(separator: "\n").map { Array($0.utf8) }
    let key = Array(CTT20.key.utf8)
    let questions = key.indices.map { question in
      QuestionColumn(
        id: "i\(question + 1)",
        letters: rows.map { $0[question] == UInt8(ascii: "-") ? 0 : $0[question] },
        key: [key[question]], options: Array("ABCD".utf8))
    }
    return try #require(ResponseTable(candidateCount: rows.count, questions: questions))
  }

  /// Rows of marks.
  static func marks(_ rows: [[Double?]], maximum: [Double]? = nil) throws -> ResponseTable {
    let width = maximum?.count ?? rows.first?.count ?? 0
    let questions = (0..<width).map { question in
      QuestionColumn(
        id: "q\(question + 1)", marks: rows.map { $0[question] }, maximum: maximum?[question])
    }
    return try #require(ResponseTable(candidateCount: rows.count, questions: questions))
  }
}
