/// Writes comma-separated text that spreadsheets open as it is meant.
package enum TableWriter {
  /// Rows as UTF-8 with CRLF; with `hasMark`, a byte order mark tells spreadsheets the encoding.
  package static func bytes(of rows: [[TableValue]], hasMark: Bool = true) -> [UInt8] {
    var output: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    for row in rows {
      for (position, value) in row.enumerated() {
        if position > 0 { output.append(0x2C) }
        output += Array(text(of: value).utf8)
      }
      output += [0x0D, 0x0A]
    }
    return output
  }

  private static func text(of value: TableValue) -> String {
    switch value {
    case .number(let digits) where digits.utf8.allSatisfy(isNumeric): return digits
    case .number(let text), .text(let text):
      let safe = FormulaGuard.disarmed(text)
      guard safe.utf8.contains(where: needsQuotes) else { return safe }
      var quoted = "\""
      for scalar in safe.unicodeScalars {
        if scalar == "\"" { quoted += "\"" }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x3B
  }
}
