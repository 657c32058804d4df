/// A brace that no `\` stands before, and what a text in GIFT has before it.
struct GIFTBrace {
  /// How much of something the text has up to a place.
  struct Tally {
    var semicolons = 0
    /// Braces behind which an answer begins.
    var answers = 0
    /// Lines that begin with a sign of an answer.
    var signs = 0
  }

  let offset: Int
  var isOpening = true
  /// Whether what stands behind it is how an answer begins.
  var startsAnswer = false
  let before: Tally
  /// The place, among the braces, of the one that closes it.
  var end: Int?
}
