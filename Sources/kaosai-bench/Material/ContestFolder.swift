import Competition
import ExamModel
import Glibc

/// A folder with a bank, a contest of twelve teams on it and a store.
struct ContestFolder {
  private let folder: TemporaryFolder
  private let name: String

  init(_ name: String, in folder: TemporaryFolder) throws(BenchFailure) {
    self.folder = folder
    self.name = name
    for path in [name, "\(name)/banks", "\(name)/contests"] { mkdir(folder.path(path), 0o700) }
    try folder.write(BankGenerator.text(questions: 200), to: "\(name)/banks/题库.txt")
    let teams = (1...12).map { "第\($0)队" }.joined(separator: ", ")
    let contest = """
      title: 擂台赛
      teams: [\(teams)]
      rounds:
        - {kind: 抢答题, questions: 100}
        - {kind: 加赛题, questions: 5}

      """
    try folder.write(Array(contest.utf8), to: "\(name)/contests/擂台赛.yaml")
  }

  /// The command line that runs the contest.
  var run: [String] {
    [
      "contest", "run", "擂台赛", "--seed", "7", "--banks", folder.path(name), "--store",
      folder.path("\(name)/kaosai.sqlite"),
    ]
  }
}
