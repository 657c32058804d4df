/// A line on its way to the tidy form.
struct TidyLine {
  /// Its text without blanks at its ends.
  var glyphs: Glyphs
  /// Its number in the file.
  @Narrow var number: Int
  /// Whether a blank line stands before it.
  var isAfterBlank = false
  /// Whether the document itself calls it a heading.
  var isHeading = false
  /// Whether `> ` stands before it, as before what is quoted.
  var isQuoted = false
}
