extension String {
  /// The text without what could steer a terminal: control characters and those that change the
  /// direction of writing.
  var printable: String {
    String(
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
