/// What a value in a YAML file should have been.
package enum Expectation: Sendable, Hashable {
  /// Text that is not empty.
  case text
  /// A whole number from the first to the second.
  case wholeNumber(Int, Int)
  /// A number from 0 to 100, with or without %.
  case percent
  /// A mark from the first to the second, with up to three decimals.
  case mark(Mark, Mark)
  /// A length of time: `60m`, `90s`, `1h30m`.
  case length
  /// A date and time: `2026-12-01 09:00`.
  case dateTime
  /// Two of them with ` / ` between.
  case window
  /// A date: `2026-12-01`.
  case date
  /// A zone: `Asia/Shanghai`, `+08:00`.
  case zone
  /// One of these words.
  case oneOf([String])
  /// `true` or `false`.
  case truth
  /// A list.
  case list
  /// Keys with values.
  case mapping
  /// A count for each row, or a percentage for each row.
  case quota
  /// A percentage, or three colours with a percentage each.
  case threeColours
  /// A number of times, or `unlimited`.
  case attempts
  /// `same`, `each`, or `versions` with a number from 2 to 26.
  case draw
  /// An article's number: `24`, `134之1`.
  case article
  /// The id of a question of the banks that fits a section with room for it.
  case drawableQuestion
  /// A number with its unit: `三十日`, `1万元`.
  case quantity
}
