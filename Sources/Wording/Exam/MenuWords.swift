/// What the menu says.
package protocol MenuWords: Sendable {
  /// The heading.
  var menuTitle: String { get }
  /// The entries, in order; the last leaves.
  var menuEntries: [String] { get }
  /// Asks for a number.
  var menuPrompt: String { get }
  /// That is no number of the list.
  func notInMenu(_ count: Int) -> String
  /// Asks which bank.
  var chooseBank: String { get }
  /// All banks together.
  var allBanks: String { get }
  /// Asks which paper.
  var choosePaper: String { get }
  /// Asks how many questions, with the default.
  func howMany(_ standard: Int) -> String
  /// Introduces the one question to try.
  var tryOne: String { get }
  /// After it.
  var triedOne: String { get }
  /// There is nothing to choose from.
  var nothingThere: String { get }
  /// What the program is for, in a few lines.
  var menuHelp: [String] { get }
  /// Nothing was sat under this number.
  var noResults: String { get }
  /// Results of a roster's sitting come from the organiser.
  var resultsFromOrganiser: String { get }
  /// No question fits what was asked for.
  var nothingToPractise: String { get }
  /// Said on leaving.
  var goodbye: String { get }
}
