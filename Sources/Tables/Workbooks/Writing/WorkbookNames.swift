/// Names of sheets as the format wants them: short, without some signs, each once.
struct WorkbookNames {
  private var taken: Set<String> = []

  /// The name, made fit.
  mutating func name(for wanted: String) -> String {
    var plain = String(wanted.filter { !"[]:*?/\\'".contains($0) && !$0.isNewline }.prefix(28))
    if plain.allSatisfy(\.isWhitespace) { plain = "Sheet" }
    var name = plain
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(plain) \(number)"
      number += 1
    }
    return name
  }
}
