import BankLoader
import ExamModel
import FileContainers
import Platform

/// The whole files that changed ones are made from: one or more of every format that is read.
enum MutationCorpus {
  /// The files.
  ///
  /// - Throws: Where one could not be made.
  static func seeds() throws(BenchFailure) -> [MutationSeed] {
    let bank = BankGenerator.bank(questions: 6)
    var seeds = MutationTexts.all.map { text in
      MutationSeed(text.name, file: text.file, bytes: Array(text.text.utf8))
    }
    seeds.append(MutationSeed("text", file: "a.txt", bytes: CanonicalWriter.bytes(of: bank)))
    let document = BankDocument(bank: bank, diagnostics: [])
    let json = JSONFormat { _ in "" }.write(document, digest: SHA256Digest.function)
    seeds.append(MutationSeed("json", file: "a.json", bytes: json))
    seeds.append(MutationSeed("csv", file: "a.csv", bytes: DelimitedWriter.write(bank).bytes))
    seeds.append(MutationSeed("gift", file: "a.gift", bytes: GIFTWriter.write(bank).bytes))
    seeds.append(MutationSeed("moodle", file: "a.xml", bytes: MoodleXMLWriter.write(bank).bytes))
    seeds += try packages(of: bank)
    return seeds
  }

  private static func packages(of bank: QuestionBank) throws(BenchFailure) -> [MutationSeed] {
    do {
      let packages = [
        MutationSeed("xlsx", file: "a.xlsx", package: try WorkbookBankWriter.write(bank).bytes),
        MutationSeed("qti", file: "a.zip", package: try QTIWriter.write(bank).bytes),
        MutationSeed("docx", file: "a.docx", package: try ZipWriter.archive(of: wordParts)),
      ].compactMap(\.self)
      guard packages.count == 3 else { throw BenchFailure("a package could not be opened") }
      return packages
    } catch {
      throw BenchFailure("a package could not be made: \(error)")
    }
  }

  private static var wordParts: [(name: String, bytes: [UInt8])] {
    [
      ("[Content_Types].xml", Array(MutationTexts.contentTypes.utf8)),
      ("word/document.xml", Array(MutationTexts.wordDocument.utf8)),
      ("word/numbering.xml", Array(MutationTexts.wordNumbering.utf8)),
    ]
  }
}
