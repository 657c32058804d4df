import BankLoader
import ExamModel

/// Reading banks from text in tests, with a digest that needs no library.
enum Reading {
  /// FNV-1a, sixteen hexadecimal digits.
  static let digest: DigestFunction = { bytes in
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func document(_ text: String, file: String = "题库.txt") -> BankDocument {
    BankReader.read(bytes: Array(text.utf8), file: file, digest: digest)
  }

  static func document(_ bytes: [UInt8]) -> BankDocument {
    BankReader.read(bytes: bytes, file: "题库.txt", digest: digest)
  }

  /// Findings as `3:1 missing-key`.
  static func findings(_ text: String) -> [String] {
    document(text).diagnostics.map(line)
  }

  static func line(_ diagnostic: Diagnostic<BankFinding>) -> String {
    "\(diagnostic.position.line):\(diagnostic.position.column) \(diagnostic.finding.code)"
  }
}

extension QuestionBank {
  /// The bank without positions, which a rewritten file need not keep.
  var unplaced: QuestionBank {
    var bank = self
    bank.questions = questions.map(\.unplaced)
    return bank
  }
}

extension Question {
  var unplaced: Question {
    var question = self
    question.source = SourcePosition(file: "")
    question.parts = parts.map(\.unplaced)
    return question
  }
}
