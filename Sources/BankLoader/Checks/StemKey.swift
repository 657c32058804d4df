/// A key that a stem gives away, as printed answers do, `应当（ B ）`.
enum StemKey {
  /// The letters in the last bracket of the stem that holds nothing else, as positions; nil where
  /// there is none.
  static func letters(in stem: String) -> [Int]? {
    var found: [Int]?
    var inside: [Int]?
    for scalar in stem.unicodeScalars {
      switch scalar {
      case "(", "（": inside = []
      case ")", "）":
        if let letters = inside, !letters.isEmpty { found = letters.sorted() }
        inside = nil
      case " ", "\u{3000}", "\u{A0}", "、", ",", "，": continue
      case "A"..."G": inside?.append(Int(scalar.value) - 65)
      case "Ａ"..."Ｇ": inside?.append(Int(scalar.value) - 0xFF21)
      default: inside = nil
      }
    }
    return found
  }

  /// 对 or 错, √ or ×, in the last bracket of the stem; nil where it holds something else.
  static func truth(in stem: String) -> Bool? {
    guard let open = stem.lastIndex(where: { $0 == "(" || $0 == "（" }),
      let close = stem[open...].firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    let inside = stem[stem.index(after: open)..<close].filter { !$0.isWhitespace }
    return inside.count <= 2 ? FieldWords.truth(inside) : nil
  }
}
