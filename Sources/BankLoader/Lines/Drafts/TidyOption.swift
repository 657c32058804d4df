/// An option on its way to the tidy form.
struct TidyOption {
  /// The letter that stands before it, counted from 0.
  var letter: Int
  var lines: [TidyLine]
  /// The sign before its letter, or in place of it.
  var sign: Unicode.Scalar?
  /// What sets its letter off.
  var letterLooks: Looks = []
}
