/// ①, ②, ③ …: numbers that mark options, and keys that name them.
enum CircledDigits {
  /// The number in a circle; nil for any other character.
  static func value(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      OptionNumbers.isCircled(scalar)
    else { return nil }
    return Int(scalar.value) - 0x245F
  }

  /// `1,3` for `①③`; nil for a text that holds anything but such numbers and what parts them.
  static func plain(_ text: String) -> String? {
    guard let first = text.first, value(first) != nil else { return nil }
    var numbers: [String] = []
    for character in text {
      if let number = value(character) {
        numbers.append("\(number)")
      } else if !"、,，;； ".contains(character) {
        return nil
      }
    }
    return numbers.joined(separator: ",")
  }
}
