/// What people do to save lines, and how often a text has it: options side by side on a line, keys
/// in the blanks of stems.
///
/// A text that has nothing else about it is read at once; where `isUnsure`, its tidy form decides.
struct TypingHabits {
  /// How many options stand behind another on its line.
  var optionsBeside = 0
  /// How many keys stand in the blank of a stem.
  var keysInBlanks = 0
  /// How many of these may be names of what stands before them.
  var namesInBlanks = 0
  /// Whether something looks like a habit and may be none.
  var isUnsure = false

  /// Whether a text has any of them.
  var isAny: Bool { optionsBeside > 0 || keysInBlanks > 0 }

  /// Whether what was taken for a habit is none by what the whole text has.
  ///
  /// A letter in a bracket may be part of a stem: keys in blanks are a habit of a whole text.
  func isDoubtful(questions: Int) -> Bool {
    isUnsure || keysInBlanks > 0 && 3 * keysInBlanks < questions
      || namesInBlanks > 0
        && (keysInBlanks - namesInBlanks < 3 || 3 * namesInBlanks > 2 * keysInBlanks
          || 10 * keysInBlanks < 8 * questions)
  }
}
