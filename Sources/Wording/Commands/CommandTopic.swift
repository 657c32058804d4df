/// A command that help speaks of; the raw value is what is typed.
package enum CommandTopic: String, Sendable, Hashable, CaseIterable {
  /// The program itself.
  case program = ""
  case practice
  case exam
  case review
  case today
  case progress
  case bank
  case bankList = "bank list"
  case bankCheck = "bank check"
  case bankStats = "bank stats"
  case bankSearch = "bank search"
  case bankConvert = "bank convert"
  case bankImport = "bank import"
  case bankNew = "bank new"
  case bankVerify = "bank verify"
  case paper
  case paperCheck = "paper check"
  case paperDraw = "paper draw"
  case results
  case resultsList = "results list"
  case resultsShow = "results show"
  case resultsExtend = "results extend"
  case resultsVoid = "results void"
  case contest
  case contestNew = "contest new"
  case contestCheck = "contest check"
  case contestRun = "contest run"
  case contestReplay = "contest replay"
  case contestPrint = "contest print"
  case analyse
  case grade
  case board
  case resultsRegrade = "results regrade"
  case resultsMark = "results mark"
  case resultsReview = "results review"
  case resultsConfirm = "results confirm"
  case resultsPublish = "results publish"
  case resultsArchive = "results archive"
  case resultsExport = "results export"
  case resultsImport = "results import"
  case paperPrint = "paper print"
  case completion
  case help

  /// The names on the way to it: `["bank", "check"]`.
  package var path: [String] { rawValue.split(separator: " ").map(String.init) }
}
