import ExamFiles
import ExamModel
import ExamSession
import JSONText
import Platform
import Wording

/// What a check finds in one paper.
struct PaperInspection {
  /// The file.
  let path: String
  /// The paper; nil where the file holds none.
  private(set) var paper: Paper?
  /// How many questions of its banks may be drawn for it.
  private(set) var poolCount = 0
  /// What is wrong, in file order.
  private(set) var diagnostics: [Diagnostic<PaperFinding>]

  /// Reads a paper and the banks that it draws from.
  ///
  /// - Throws: Why that could not be done at all.
  init(path: String, context: CommandContext) throws(CommandFailure) {
    self.path = path
    let bytes = try context.files { () throws(FileError) in
      try FileBytes.read(path, limit: CommandContext.fileLimit)
    }
    (paper, diagnostics) = PaperReader.read(bytes: bytes, file: path)
    guard let paper else { return }
    let places = PaperPlaces(bytes: bytes, file: path)
    try checkBanks(places, context)
    if diagnostics.isEmpty { try checkPool(paper, places, context) }
  }

  private mutating func checkBanks(
    _ places: PaperPlaces, _ context: CommandContext
  ) throws(CommandFailure) {
    let names = try context.files { () throws(FileError) in try context.shelf.names() }
    for bank in places.banks {
      let book = try context.files { () throws(FileError) in
        try context.shelf.book(named: bank.name)
      }
      guard book == nil else { continue }
      let nearest = Spelling.nearest(to: bank.name, among: names)
      diagnostics.append(Diagnostic(.unknownBank(bank.name, nearest: nearest), at: bank.position))
    }
  }

  private mutating func checkPool(
    _ paper: Paper, _ places: PaperPlaces, _ context: CommandContext
  ) throws(CommandFailure) {
    let pool = PoolSource.pool(of: try context.books(for: paper))
    let assembly = FormAssembly(paper: paper, pool: pool)
    poolCount = assembly.admittedCount
    for id in assembly.lostAnchors {
      let finding = PaperFinding.badValue(
        key: PaperKey.anchor.rawValue, value: id, expected: .drawableQuestion)
      diagnostics.append(Diagnostic(finding, at: places.anchor ?? SourcePosition(file: path)))
    }
    for shortfall in assembly.shortfalls {
      let isKnown = places.sections.indices.contains(shortfall.section)
      let position = isKnown ? places.sections[shortfall.section] : SourcePosition(file: path)
      diagnostics.append(Diagnostic(.cannotFill(shortfall), at: position))
    }
  }

  /// The check of one paper as JSON.
  func json(words: any Words) -> JSONValue {
    [
      "paper": .string(path), "title": .optional(paper?.title),
      "questions": paper.map { .integer($0.blueprint.questionCount) } ?? .null,
      "marks": paper.map { $0.blueprint.maximum.json } ?? .null,
      "pool": .integer(poolCount),
      "issues": .array(
        diagnostics.map { diagnostic in
          [
            "severity": .string(diagnostic.finding.severity.rawValue),
            "code": .string(diagnostic.finding.code),
            "line": .integer(diagnostic.position.line),
            "column": .integer(diagnostic.position.column),
            "message": .string(words.sentence(for: diagnostic.finding)),
          ]
        }),
    ]
  }
}
