extension String {
  /// The text where HTML, SVG or XML expects text or a value in double quotes: nothing in it is
  /// markup, and what XML cannot hold is left out.
  var escaped: String {
    var output = ""
    output.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "'": output += "&#39;"
      case "\t", "\n": output.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        let isNone = scalar.value & 0xFFFE == 0xFFFE
        // Marks that turn the direction of writing could turn what follows.
        let turns =
          [0x200E, 0x200F, 0x61C].contains(scalar.value)
          || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        if !isControl, !isNone, !turns { output.unicodeScalars.append(scalar) }
      }
    }
    return output
  }
}
