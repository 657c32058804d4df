/// A column of the list of banks, or a row of statistics.
package enum BankLabel: Sendable, Hashable, CaseIterable {
  /// The name of a bank's file.
  case bank
  /// 标题.
  case title
  /// 版本.
  case version
  /// How many questions there are.
  case questions
  /// How many parts the cases have.
  case parts
  /// How many questions have no usable key.
  case withoutKey
  /// How many are taken out of draws.
  case retired
  /// How many are not shown outside exams.
  case secret
  /// That a whole bank is not shown outside exams.
  case secretBank
  /// Questions by kind.
  case kinds
  /// Questions by difficulty.
  case difficulties
  /// Questions without 难度.
  case withoutDifficulty
  /// Questions by law.
  case laws
  /// Questions by audience.
  case audiences
  /// Single-choice keys by letter.
  case letters
  /// Single-choice questions whose right option is the longest.
  case longestRight
  /// Multiple-choice questions whose options are all right.
  case allOptionsRight
  /// True/false statements that are right.
  case trueStatements
}
