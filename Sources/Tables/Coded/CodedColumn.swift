/// A column of a table, each distinct text once and a number a row.
package struct CodedColumn: Sendable, Hashable {
  /// A number a row: 0 for an empty cell, c for the text c − 1.
  package enum Codes: Sendable, Hashable {
    /// Of at most 255 texts.
    case bytes([UInt8])
    /// Of more.
    case words([UInt32])
  }

  /// The heading, without blanks around it.
  package var name: String
  /// The texts that occur, without blanks around them, in the order in which they first do.
  package var texts: [String]
  /// Which row has which.
  package var codes: Codes

  package init(name: String, texts: [String], codes: Codes) {
    self.name = name
    self.texts = texts
    self.codes = codes
  }

  /// How many rows there are.
  package var rowCount: Int {
    switch codes {
    case .bytes(let codes): codes.count
    case .words(let codes): codes.count
    }
  }

  /// The text of a row; nil of an empty cell.
  package func text(at row: Int) -> String? {
    let code =
      switch codes {
      case .bytes(let codes): Int(codes[row])
      case .words(let codes): Int(codes[row])
      }
    return code > 0 ? texts[code - 1] : nil
  }
}
