/// What a value on the command line must look like.
package enum ValueForm: Sendable, Hashable {
  /// Any text but none.
  case text
  /// A whole number within these bounds.
  case wholeNumber(ClosedRange<Int>)
  /// A whole number from 0 to 2⁶⁴ − 1.
  case unsigned
  /// One of these words.
  case word([String])
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
}
