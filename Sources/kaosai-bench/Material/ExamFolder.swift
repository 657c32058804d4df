import Glibc

/// A folder with a bank, a paper of five questions on it and a store.
final class ExamFolder {
  /// The time that each candidate has, in seconds.
  let time: Int
  private let folder: TemporaryFolder
  private let name: String
  private var candidateCount = 0

  init(_ name: String, in folder: TemporaryFolder, time: Int) throws(BenchFailure) {
    self.folder = folder
    self.name = name
    self.time = time
    for path in [name, "\(name)/banks", "\(name)/papers"] { mkdir(folder.path(path), 0o700) }
    try folder.write(BankGenerator.text(questions: 100), to: "\(name)/banks/题库.txt")
    let paper = """
      title: 小考
      time: \(time)s
      sections:
        - {title: 单选题, kind: singleChoice, count: 5, marks: 2}

      """
    try folder.write(Array(paper.utf8), to: "\(name)/papers/小考.yaml")
  }

  /// Where its results are.
  var store: String { folder.path("\(name)/kaosai.sqlite") }

  /// Somebody who has not sat the paper.
  func nextCandidate() -> String {
    candidateCount += 1
    return String(1000 + candidateCount)
  }

  /// The command line that sits the paper.
  func exam(candidate: String) -> [String] {
    ["exam", "小考", "--candidate", candidate, "--banks", folder.path(name), "--store", store]
  }
}
