/// Whether a line says yes.
enum Confirmation {
  /// `y`, `yes`, 是, 是的, 确认.
  static func isYes(_ line: String) -> Bool {
    let typed = TypedText.trimmed(TypedText.narrowed(line)).lowercased()
    return ["y", "yes", "是", "是的", "确认"].contains(typed)
  }
}
