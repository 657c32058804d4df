/// Signs between the options of a line, which belong to none of them: `A.甲|B.乙|C.丙`, `A.甲；B.乙；C.丙`.
enum SeparatedOptions {
  /// The options without the sign, where one stands behind each but the last, which ends a line.
  static func plain(_ options: [TidyOption]) -> [TidyOption] {
    guard options.count > 2, let last = options.last?.lines.last?.glyphs.last?.scalar,
      let sign = options.first?.lines.last?.glyphs.last?.scalar, sign.isOne(of: "|｜/；;，,"),
      last != sign, areBeside(options),
      options.dropLast().allSatisfy({ option in
        option.lines.count == 1 && option.lines[0].glyphs.count > 1
          && option.lines[0].glyphs.last?.scalar == sign
      })
    else { return options }
    var options = options
    for index in options.indices.dropLast() {
      options[index].lines[0].glyphs = options[index].lines[0].glyphs.dropLast().trimmed
    }
    return options
  }

  /// Whether several options stand on the line of the first.
  private static func areBeside(_ options: [TidyOption]) -> Bool {
    options[0].lines.first?.number == options[1].lines.first?.number
  }
}
