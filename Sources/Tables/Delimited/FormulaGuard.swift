/// Keeps a spreadsheet from running a text as a formula: a `'` goes before what would begin one.
enum FormulaGuard {
  /// The text with a `'` before it where a spreadsheet would take it for a formula.
  static func disarmed(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text that ``disarmed(_:)`` was given.
  static func restored(_ text: String) -> String {
    text.hasPrefix("'") && isDangerous(text) ? String(text.dropFirst()) : text
  }

  /// Whether a text begins with a sign that begins formulas, or would once a `'` is taken off.
  private static func isDangerous(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
