/// Takes out of a line what could act on a terminal or hide what it says.
enum LineCleaning {
  /// The line without escape sequences, control characters and bidirectional overrides; a tab
  /// becomes a space.
  static func cleaned(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: isUnwanted) else { return line }
    var kept = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\t": kept.append(" ")
      case "\u{1B}": skipSequence(&rest)
      case "\u{9B}": skipControlSequence(&rest)
      default: if !isUnwanted(scalar) { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Skips what an ESC introduces (ECMA-48): what an arrow key sends, `[A` or `OA`.
  ///
  /// An ESC before anything else was the key alone, and what follows is the answer.
  private static func skipSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.first {
    case "[":
      rest.removeFirst()
      skipControlSequence(&rest)
    case "O" where rest.dropFirst().first.map { "ABCDFHPQRS".unicodeScalars.contains($0) } == true:
      rest.removeFirst(2)
    default: break
    }
  }

  /// Skips parameters, intermediates and the final character of a control sequence.
  private static func skipControlSequence(_ rest: inout Substring.UnicodeScalarView) {
    while let scalar = rest.first, (0x20...0x3F).contains(scalar.value) { rest.removeFirst() }
    if let scalar = rest.first, (0x40...0x7E).contains(scalar.value) { rest.removeFirst() }
  }
}
