import FileContainers

/// A numbered list of a page.
struct PageList {
  private var number: Int
  private let format: String

  /// The list that a tag begins; nil where its items have no numbers.
  init?(_ name: String, _ attributes: [XMLAttribute]) {
    guard name == "ol" else { return nil }
    number = (attributes.value(of: "start").flatMap { Int($0) } ?? 1) &- 1
    let style = attributes.value(of: "style") ?? ""
    switch attributes.value(of: "type") {
    case "A": format = "upperLetter"
    case "a": format = "lowerLetter"
    case "I": format = "upperRoman"
    case "i": format = "lowerRoman"
    case _ where style.contains("upper-alpha") || style.contains("upper-latin"):
      format = "upperLetter"
    case _ where style.contains("lower-alpha"): format = "lowerLetter"
    case _ where style.contains("cjk-ideographic") || style.contains("chinese"):
      format = "chineseCounting"
    default:
      guard !style.contains("none") else { return nil }
      format = "decimal"
    }
  }

  /// What stands before the next item.
  mutating func next(_ attributes: [XMLAttribute]) -> String {
    number = attributes.value(of: "value").flatMap { Int($0) } ?? number &+ 1
    let text = WordNumber.text(of: number, format: format)
    return format == "chineseCounting" ? text + "、" : text + ". "
  }
}
