extension String {
  /// The text without what could steer a terminal: control characters and those that change the
  /// direction of writing.
  var printable: String {
    // Nearly every text has none, which is told without the tables of categories.
    guard unicodeScalars.contains(where: { !$0.isPlain }) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: false
          case .format: scalar.value == 0x200D || scalar.value == 0x200C
          default: true
          }
        }))
  }
}

extension Unicode.Scalar {
  /// Whether it is of the blocks of Latin and East Asian text that have no such character.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x2010...0x2027, 0x3000...0xD7FF, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
