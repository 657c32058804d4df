/// Numbers for people.
enum Figure {
  /// Three digits that count, at most three places, thousands apart: `12,345`, `187`, `3.41`, `0.02`.
  static func text(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "–" }
    let magnitude = value.magnitude
    let places = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3
    let unit = [1, 10, 100, 1000][places]
    let scaled = Int((magnitude * Double(unit)).rounded())
    var text = grouped(scaled / unit)
    var rest = String(scaled % unit + unit).dropFirst()
    while rest.hasSuffix("0") { rest.removeLast() }
    if !rest.isEmpty { text += "." + rest }
    return value < 0 && scaled > 0 ? "-" + text : text
  }

  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var groups = ""
    while digits.count > 3 {
      groups = "," + digits.suffix(3) + groups
      digits.removeLast(3)
    }
    return digits + groups
  }
}
