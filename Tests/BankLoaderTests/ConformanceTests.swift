import ExamModel
import ExamTesting
import Glibc
import Testing

@testable import BankLoader

/// The battery that every format that is written passes, read as any file is: by its content.
///
/// A question comes back as it was, or a finding at its place says that it does not.
@Suite struct ConformanceTests {
  /// A format; of a hundred questions as people write them, so many may read otherwise there, which
  /// is told.
  struct Format: Sendable, CustomTestStringConvertible {
    let name: String
    let changed: Int
    let write: @Sendable (QuestionBank) throws -> BankExport

    var testDescription: String { name }
  }

  static let formats = [
    Format(name: "text", changed: 0) { BankExport(bytes: CanonicalWriter.bytes(of: $0)) },
    Format(name: "json", changed: 0) {
      BankExport(
        bytes: JSONFormat { $0.code }.write(BankDocument(bank: $0), digest: Reading.digest))
    },
    // A stem that begins with its own number loses it.
    Format(name: "csv", changed: 5) { DelimitedWriter.write($0, hasMark: false) },
    Format(name: "xlsx", changed: 5) { try WorkbookBankWriter.write($0) },
    // An id that ends with `\\` cannot stand in a comment.
    Format(name: "gift", changed: 2) { GIFTWriter.write($0) },
    Format(name: "moodle-xml", changed: 0) { MoodleXMLWriter.write($0) },
    Format(name: "qti", changed: 0) { try QTIWriter.write($0) },
  ]

  /// Holds what comes back to what is told; the number of questions that read otherwise.
  private func check(_ bank: QuestionBank, in format: Format) throws -> Int {
    let export = try format.write(bank)
    let read = BankReader.read(bytes: export.bytes, file: "题库", digest: Reading.digest).bank
    let gaps = Dictionary(grouping: export.diagnostics, by: \.position.line)
    let written = bank.questions.filter { question in
      !(gaps[question.source.line] ?? []).contains { diagnostic in
        if case .format(.notCarried(.question)) = diagnostic.finding { true } else { false }
      }
    }
    if gaps[0] == nil, !written.isEmpty { #expect(read.head == bank.head) }
    let isWhole = read.questions.count == written.count
    for (index, question) in written.enumerated() {
      if isWhole, read.questions[index].carried == question.carried { continue }
      #expect(gaps[question.source.line] != nil, "\(format.name): \(question)")
    }
    return export.diagnostics.count { $0.finding == .format(.notCarried(.exactText)) }
  }

  private func placed(_ bank: QuestionBank) -> QuestionBank {
    var bank = bank
    for index in bank.questions.indices { bank.questions[index].source.line = index + 1 }
    return bank
  }

  private func check(_ seeds: Range<Int>, signs: Bool, in format: Format) throws {
    var count = 0
    var changed = 0
    for seed in seeds {
      var generator = BankGenerator(seed: seed, signs: signs)
      let bank = placed(generator.bank())
      count += bank.questions.count
      changed += try check(bank, in: format)
    }
    if signs { #expect(changed * 100 <= count * format.changed, "\(changed) of \(count)") }
  }

  @Test(arguments: formats)
  func `generated banks come back whole`(format: Format) throws {
    try check(Seeds.banks, signs: true, in: format)
  }

  @Test(arguments: formats)
  func `what does not come back of texts that no person writes is told`(format: Format) throws {
    try check(0..<150, signs: false, in: format)
  }

  @Test(arguments: formats)
  func `our own banks come back whole from every format that has their kinds`(
    format: Format
  ) throws {
    let folder = TextFile.path("../../question-banks/banks", beside: #filePath)
    let names = Self.names(in: folder)
    #expect(!names.isEmpty)
    for name in names {
      let text = try #require(try TextFile.text(at: "\(folder)/\(name)"))
      let bank = Reading.document(text, file: name).bank
      let export = try format.write(bank)
      for diagnostic in export.diagnostics {
        guard case .format(.notCarried(let gap)) = diagnostic.finding else { continue }
        #expect(gap != .exactText && gap != .longText && gap != .head, "\(diagnostic)")
      }
      #expect(try check(bank, in: format) == 0)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }
}

extension QuestionBank {
  fileprivate var head: QuestionBank {
    var head = self
    head.questions = []
    return head
  }
}
