import JSONText
import Testing

extension ExamFixture {
  /// Sits a paper of four questions with so many right.
  func sit(_ paper: String, _ candidate: Int, right: Int) throws {
    let id = String(candidate)
    let drawn = PipeRun(
      arguments("paper", "draw", paper, "--seed", "5", "--candidate", id)
        + ["--with-key", "--json"])
    let form = try JSONReader.read(Array(drawn.output.utf8))
    let keys = form["questions"]?.array?.compactMap {
      $0["answer"]?["choices"]?.array?.first?.string
    }
    let lines = try #require(keys).enumerated().map { place, key in
      place < right ? key : key == "A" ? "B" : "A"
    }
    let details = [
      "--seed", "5", "--name", "考生\(id)", "--unit", ["城关镇", "公安局"][candidate % 2], "--category",
      "乡镇",
    ]
    let run = PipeRun(
      exam(paper, candidate: id) + details, lines: lines + ["/s", "y", ""])
    #expect(run.status == .code(0), "\(run.error)")
  }

  func value(_ arguments: String...) throws -> JSONValue {
    let run = PipeRun(arguments + ["--banks", folder.path, "--store", store])
    #expect(run.status == .code(0), "\(run.error)")
    return try JSONReader.read(Array(run.output.utf8))
  }
}
