/// What stands between options that share a cell.
enum OptionSeparator {
  /// The stronger first: the first that nearly all cells of a column have is theirs.
  static let all = [
    "$;$", "###", "***", "@@@", "##", "**", "@@", "||", "$$", "&&", "┋", "\n", "|", "｜", "$", "#",
    "@",
    "\t",
    "；", ";", "    ", "   ", "  ", "、", "，", ",", " / ",
  ]

  /// The number of the separators that no text has by chance.
  private static let sure = 19

  /// The separator of a column's cells; nil where they have none in common.
  static func common(of cells: [String]) -> String? {
    guard !cells.isEmpty else { return nil }
    for (rank, separator) in all.enumerated() {
      let count = cells.count { pieces(of: $0, separatedBy: separator).count >= 2 }
      // A comma or a blank counts where each cell has it.
      if count == cells.count || rank < sure && count * 10 >= cells.count * 8 { return separator }
    }
    return nil
  }

  /// The pieces of a cell that has nothing in common with others: what stands between signs that
  /// no text has by chance.
  static func plainPieces(of cell: String) -> [String] {
    for separator in all.prefix(8) {
      let pieces = pieces(of: cell, separatedBy: separator)
      if pieces.count > 2 { return pieces }
    }
    return [cell]
  }

  /// The pieces of a cell, empty ones at its ends left out.
  static func pieces(of cell: String, separatedBy separator: String) -> [String] {
    var pieces = cell.split(separator: separator, omittingEmptySubsequences: false)
      .map { FieldText.trimmed(String($0)) }
    while pieces.first?.isEmpty == true { pieces.removeFirst() }
    while pieces.last?.isEmpty == true { pieces.removeLast() }
    return separator.allSatisfy(\.isWhitespace) ? pieces.filter { !$0.isEmpty } : pieces
  }

  /// Pieces without the separator that each but the last ends with.
  static func withoutEnds(_ pieces: [String]) -> [String] {
    var pieces = pieces.map(FieldText.trimmed)
    while let sign = commonEnd(of: pieces.dropLast()) {
      for index in pieces.indices where pieces[index].unicodeScalars.last == sign {
        pieces[index] = FieldText.trimmed(
          String(String.UnicodeScalarView(pieces[index].unicodeScalars.dropLast())))
      }
    }
    return pieces
  }

  private static func commonEnd(of pieces: ArraySlice<String>) -> Unicode.Scalar? {
    guard let sign = pieces.first?.unicodeScalars.last,
      "*#$|｜@&;；,，、/".unicodeScalars.contains(sign),
      pieces.allSatisfy({ $0.unicodeScalars.last == sign })
    else { return nil }
    return sign
  }

  /// A text without separators at its end.
  static func withoutEnd(_ text: String) -> String {
    var scalars = Substring(FieldText.trimmed(text)).unicodeScalars
    while let last = scalars.last, "*#$|｜@&".unicodeScalars.contains(last) { scalars.removeLast() }
    return FieldText.trimmed(String(scalars))
  }
}
