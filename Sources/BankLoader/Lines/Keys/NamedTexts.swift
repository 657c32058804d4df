/// Several lines that a key names by their texts, with signs between them: `甲、乙、丙`.
enum NamedTexts {
  private static let signs: [StaticString] = ["；;", "、", "，,", "/", "|｜"]

  /// Whether a key, cut at one sign, is the texts of several lines, each of them once; or, as these may
  /// have signs themselves, such texts in their order.
  static func areNamed(in key: Glyphs, among texts: [Glyphs]) -> Bool {
    guard key.contains(where: { isSign($0.scalar) }) else { return false }
    return signs.contains { arePieces(of: key, at: $0, texts) } || areInOrder(in: key, texts)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    signs.contains { scalar.isOne(of: $0) }
  }

  private static func arePieces(
    of key: Glyphs, at sign: StaticString, _ texts: [Glyphs]
  ) -> Bool {
    let pieces = key.split { $0.scalar.isOne(of: sign) }.map(\.trimmed).filter { !$0.isEmpty }
    guard pieces.count > 1, pieces.count <= texts.count else { return false }
    let places = pieces.compactMap { piece -> Int? in
      let found = texts.indices.filter { texts[$0].isFoldedLike(piece) }
      return found.count == 1 ? found[0] : nil
    }
    return places.count == pieces.count && Set(places).count == places.count
  }

  private static func areInOrder(in key: Glyphs, _ texts: [Glyphs]) -> Bool {
    var rest = ChoiceKeyReader.fold(key.foldedString)[...]
    var count = 0
    for text in texts.map({ ChoiceKeyReader.fold($0.foldedString) })
    where text.count > 1 && rest.hasPrefix(text) {
      rest = rest.dropFirst(text.count)
      count += 1
    }
    return rest.isEmpty && count > 1
  }
}
