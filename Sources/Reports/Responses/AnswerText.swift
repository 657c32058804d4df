/// An answer as people write it, made comparable.
struct AnswerText: Hashable {
  /// Without differences of width and case.
  let plain: String

  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    let folded = String(scalars).uppercased().trimmedText
    plain = Self.truths[folded] ?? folded
  }

  /// Whether it says that there is no answer.
  var isNone: Bool { ["", "NA", "N/A", "NAN", "#N/A", "NULL"].contains(plain) }

  /// Its letters, where it is nothing but different letters of options, separators apart; ascending.
  var letters: [UInt8]? {
    var letters: [UInt8] = []
    for byte in plain.utf8 {
      switch byte {
      case 0x41...0x4C:
        if letters.contains(byte) { return nil }
        letters.append(byte)
      case 0x20, 0x2C, 0x3B, 0x2F: break
      default:
        return nil
      }
    }
    return letters.isEmpty ? nil : letters.sorted()
  }

  /// Spellings of right and wrong that mean one.
  private static let truths: [String: String] = [
    "对": "对", "正确": "对", "√": "对", "✓": "对", "✔": "对", "TRUE": "对",
    "错": "错", "错误": "错", "×": "错", "✗": "错", "✘": "错", "FALSE": "错",
  ]
}

extension String {
  /// Without blanks around it.
  var trimmedText: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
