/// One line of a source that is not blank.
struct SourceLine {
  /// Where it begins in the source's bytes, after white space.
  var start: Int
  /// Where it ends, before white space.
  var end: Int
  /// Its number in the file, from 1.
  var number: Int
  /// Whether a blank line stands before it.
  var isAfterBlank = false

  var range: Range<Int> { start..<end }
}
