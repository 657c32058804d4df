/// Numbers as reports show them.
package enum NumberText {
  /// A number with so many decimals, rounded half away from zero; a dash for none.
  package static func fixed(_ value: Double?, _ places: Int) -> String {
    guard let value, value.isFinite else { return "—" }
    let digits = min(max(places, 0), 6)
    let scale = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000][digits]
    let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return value.description }
    let whole = Int(scaled)
    var text = String(whole / scale)
    if digits > 0 {
      let rest = String(whole % scale)
      text += "." + String(repeating: "0", count: digits - rest.count) + rest
    }
    return value < 0 && whole > 0 ? "-" + text : text
  }

  /// A number without needless decimals, at most so many.
  package static func brief(_ value: Double?, _ places: Int = 2) -> String {
    var text = fixed(value, places)
    guard text.contains("."), value != nil else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A share in percent with one decimal; whole percent where that is exact.
  package static func percent(_ share: Double?) -> String {
    share.map { brief($0 * 100, 1) + "%" } ?? "—"
  }
}
