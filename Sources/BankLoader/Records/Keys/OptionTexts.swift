/// Finds options by their texts.
struct OptionTexts {
  private let keys: [[UInt8]]

  init(_ options: OptionList) { keys = options.texts.map(NormalisedText.bytes) }

  /// The option that is a text of a few letters; nil where none is.
  static func position(ofLetters text: String, in options: OptionList) -> [Int]? {
    let length = text.utf8.count
    let found = options.texts.indices.filter { index in
      let option = options.texts[index]
      return option.utf8.count <= length * 3 && !option.isEmpty
        && NormalisedText.bytes(of: option) == NormalisedText.bytes(of: text)
    }
    // `a` among labelled options is another text than the label A.
    let isOther = found.count == 1 && options.labels != nil && options.texts[found[0]] != text
    return found.count == 1 && !isOther ? found : nil
  }

  /// The options that a text names: one, or several with separators between; nil where it names
  /// none, or does not say which.
  func positions(of text: String) -> [Int]? {
    if let whole = position(of: text) { return [whole] }
    for separator in Self.separators {
      let pieces = text.split(separator: separator).map { FieldText.trimmed(String($0)) }
        .filter { !$0.isEmpty }
      guard pieces.count > 1 else { continue }
      let positions = pieces.compactMap(position)
      if positions.count == pieces.count, Set(positions).count == positions.count {
        return positions.sorted()
      }
    }
    return nil
  }

  private func position(of text: String) -> Int? {
    let key = NormalisedText.bytes(of: text)
    guard !key.isEmpty else { return nil }
    let found = keys.indices.filter { keys[$0] == key }
    return found.count == 1 ? found[0] : nil
  }

  private static let separators = [
    "；", ";", "\n", "|", "┋", "##", "**", "#", "$", "\t", "、", "，", ",", "/", " ",
  ]
}
