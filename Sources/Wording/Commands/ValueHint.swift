/// What a value on the command line should have been.
package enum ValueHint: Sendable, Hashable {
  /// Text that is not empty.
  case text
  /// A whole number from the first to the second.
  case wholeNumber(Int, Int)
  /// A whole number from 0 to 2⁶⁴ − 1.
  case unsigned
  /// One of these words.
  case word([String])
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
}
