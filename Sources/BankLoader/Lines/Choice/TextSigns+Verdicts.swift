extension TextSigns {
  /// Whether an option may hold a further one, a word that says whether it is right, or the dash of a key.
  static func isDoubtful(_ option: String) -> Bool {
    holdsOption(option) || endsInVerdict(option)
      || option.utf8.last == 0x2D && option.hasSuffix(" -")
  }

  /// Whether an option may end with a word that says whether it is right: `甲 -->no`, `甲（错误）`.
  static func endsInVerdict(_ option: String) -> Bool {
    switch option.utf8.last {
    // yes, no, true and false behind an arrow.
    case 0x73, 0x6F, 0x65: option.utf8.suffix(8).contains(0x3E) || option.suffix(8).contains("→")
    case 0x89, 0x29:
      option.hasSuffix("误）") || option.hasSuffix("误)") || option.hasSuffix("错）")
        || option.hasSuffix("错)")
    case 0xAF, 0x99: option.utf8.suffix(9).contains(0x3E) || option.suffix(3).contains("→")
    default: false
    }
  }
}
