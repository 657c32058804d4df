/// A value that a command takes by its place, as help explains it.
package enum ArgumentTopic: Sendable, Hashable, CaseIterable {
  /// The banks to practise from.
  case banks
  /// The banks to look at.
  case examinedBanks
  /// A bank to convert.
  case convertedBank
  /// Files that become a bank.
  case importedFiles
  /// The file of a bank to make.
  case newBank
  /// Words to search for.
  case query
  /// One paper.
  case paper
  /// Papers to check.
  case papers
  /// A paper whose results are meant.
  case resultsPaper
  /// A paper or a contest whose board is shown.
  case boardSource
  /// One contest.
  case contest
  /// Contests to check.
  case contests
  /// The file of a contest to make.
  case newContest
  /// One attempt.
  case attempt
  /// A shell.
  case shell
  /// The path of a command.
  case command
  /// A paper whose attempts are analysed.
  case analysedPaper
  /// A file of exported records.
  case importFile
}
