import ExamModel
import Tables

/// Says which lines of a text hold bytes that could not be read.
enum DamagedLines {
  /// The most lines that are named.
  private static let most = 1000

  /// A finding for each such line.
  static func findings(in text: DecodedText, file: String) -> [Diagnostic<BankFinding>] {
    var findings: [Diagnostic<BankFinding>] = []
    var line = 1
    var start = 0
    for place in text.damage {
      line += text.bytes[start..<place].count { $0 == 0x0A }
      start = place
      guard findings.last?.position.line != line else { continue }
      guard findings.count < most else { break }
      let position = SourcePosition(file: file, line: line)
      findings.append(Diagnostic(.text(.damaged), at: position))
    }
    return findings
  }
}
