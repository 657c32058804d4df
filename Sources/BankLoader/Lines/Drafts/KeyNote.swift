/// What some place of the file says is a question's key.
struct KeyNote {
  /// Where a key may stand.
  enum Place {
    /// After a label: `答案：B`.
    case label
    /// In the blank of the stem: `（ B ）`.
    case blank
    /// On a line of its own after the options: `（正确）`, `-B:…`, the text of an option.
    case line
    /// In a list of keys after the questions.
    case list
    /// A sign or a word at an option, or its looks.
    case option
  }

  var place: Place
  /// Its text; of a model answer, a line each.
  var lines: [TidyLine]
  /// Whether nothing stood on the line of its label.
  var isBelowLabel = false

  /// Its first line.
  var text: Glyphs { lines.first?.glyphs ?? [] }
  /// The line in the file.
  var number: Int { lines.first?.number ?? 0 }
}
