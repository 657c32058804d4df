import FileContainers

extension WordParser {
  /// Takes text of a run.
  mutating func take(_ text: String) {
    guard fields.last?.isInstruction != true else { return }
    var text = text
    if let font = run.format.font.flatMap(SymbolFont.init) {
      text = Self.text(text, in: font)
    } else if let shift = run.format.shift, shift != 0 {
      text = MarkupText.shifted(text, above: shift > 0) ?? text
    }
    append(text)
  }

  /// Letters of a font of signs are signs; characters that such a font lacks come from another.
  private static func text(_ text: String, in font: SymbolFont) -> String {
    var signs = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x21...0xFF, 0xF020...0xF0FF: signs.append(font.sign(scalar.value) ?? scalar)
      default: signs.append(scalar)
      }
    }
    return String(signs)
  }

  /// Takes an element that stands for a character, or for the parts of a field.
  mutating func startSign(_ element: WordElement, _ attributes: [XMLAttribute]) {
    switch element {
    case .tab, .ptab: append("\t")
    case .br, .cr: breakLine()
    case .noBreakHyphen: append("-")
    case .sym:
      guard let code = attributes.value(of: "char").flatMap({ UInt32($0, radix: 16) }),
        let font = attributes.value(of: "font")
      else { return }
      let sign =
        SymbolFont(font)?.sign(code)
        ?? (code >= 0xF000 ? Unicode.Scalar(code) : Unicode.Scalar(code))
      if let sign { append(String(sign)) }
    case .fldChar: takeField(attributes.value(of: "fldCharType"))
    default: break
    }
  }

  private mutating func takeField(_ part: String?) {
    switch part {
    case "begin": if fields.count < 64 { fields.append(WordField()) }
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isInstruction = false }
    case "end":
      guard let field = fields.popLast(), let text = field.formula else { return }
      append(text)
    default: break
    }
  }
}
