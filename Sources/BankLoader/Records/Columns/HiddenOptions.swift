/// Members and columns that may hold options, though their names say nothing known: `optionUpper`.
enum HiddenOptions {
  /// Whether a name speaks of options, and not of what they look like or how many they are.
  static func mayBeOf(_ name: String) -> Bool {
    let name = MemberName.plain(name)
    return words.contains(where: name.contains) && !others.contains(where: name.contains)
  }

  /// How many texts a value holds that are no numbers.
  static func count(in value: FieldValue) -> Int {
    switch value {
    case .text(let text):
      let text = FieldText.trimmed(text)
      return text.isEmpty || FieldText.isDigits(text) || text.hasPrefix("http") ? 0 : 1
    case .list(let values): return values.reduce(0) { $0 + count(in: $1) }
    case .object(let object): return object.members.reduce(0) { $0 + count(in: $1.value) }
    case .none, .bool, .number: return 0
    }
  }

  private static let words = ["option", "choice", "选项"]
  private static let others = [
    "type", "mode", "style", "count", "num", "img", "image", "pic", "url", "id", "layout", "color",
    "multiple", "single", "optional",
  ]
}
