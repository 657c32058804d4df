/// Tells pages of HTML by what stands in them.
enum PageSignature {
  private static let starts = ["<!doctype html", "<html", "<head", "<body", "<meta"]
  private static let ends: [[UInt8]] = ["p>", "div>", "li>", "span>", "td>", "h3>", "ul>"].map {
    Array("</\($0)".utf8)
  }

  /// Whether a text begins as a page does.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    guard bytes.first(where: { $0 > 0x20 }) == 0x3C else { return false }
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    if starts.contains(where: { head.contains($0) }) { return true }
    let name = head.drop { $0 != "<" }.dropFirst().prefix { $0.isLetter || $0.isNumber }
    return PageNames.isBlock(String(name)) || name == "span" || name == "font"
  }

  /// Whether a text is a piece of a page: an end tag in every hundred bytes or so.
  static func isPiece(_ bytes: [UInt8]) -> Bool {
    var count = 0
    let sample = bytes.prefix(1 << 16)
    for position in sample.indices where sample[position] == 0x3C {
      let rest = sample[position...]
      if ends.contains(where: { rest.starts(with: $0) }) { count += 1 }
    }
    return count >= 4 && 200 * count >= sample.count
  }
}
