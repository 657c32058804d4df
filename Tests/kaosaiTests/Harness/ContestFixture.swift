import ExamTesting
import Glibc

/// A folder with a bank, a contest and a store, for one test.
struct ContestFixture {
  let exam: ExamFixture
  private let name: String

  /// A contest from the fixtures.
  init(_ name: String, questions: Int) throws {
    exam = ExamFixture(questions: questions)
    self.name = name
    mkdir("\(exam.folder.path)/contests", 0o700)
    let path = TextFile.path("../Fixtures/\(name).yaml", beside: #filePath)
    exam.folder.write(try TextFile.text(at: path) ?? "", to: "contests/\(name).yaml")
  }

  var run: [String] { exam.arguments("contest", "run", name, "--seed", "7") }
  var replay: [String] { exam.arguments("contest", "replay", name) }
  var print: [String] { exam.arguments("contest", "print", name) }

  /// The lines that a script types.
  static func script(_ name: String) -> [String] {
    Table.rows("../Fixtures/\(name).txt", beside: #filePath).flatMap { row in
      let typed = row[1].split(separator: "；").map(String.init)
      return Array(repeating: typed, count: Int(row[0]) ?? 0).flatMap { $0 }
    }
  }
}
