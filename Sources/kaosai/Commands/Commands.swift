/// Every command of the program, in the order of help.
enum Commands {
  static let all: [any ProgramCommand.Type] = [
    MenuCommand.self,
    PracticeCommand.self,
    ExamCommand.self,
    BankListCommand.self,
    BankCheckCommand.self,
    BankStatsCommand.self,
    BankSearchCommand.self,
    BankConvertCommand.self,
    BankImportCommand.self,
    BankNewCommand.self,
    BankVerifyCommand.self,
    PaperCheckCommand.self,
    PaperDrawCommand.self,
    ResultsListCommand.self,
    ResultsShowCommand.self,
    ResultsExtendCommand.self,
    ResultsVoidCommand.self,
    ContestNewCommand.self,
    ContestCheckCommand.self,
    ContestRunCommand.self,
    ContestReplayCommand.self,
    ContestPrintCommand.self,
    CompletionCommand.self,
  ]
}
