import ExamModel
import Tables

/// A column of the sheets that are written.
enum SheetColumn: Hashable {
  case number, kind, stem, prompts
  case option(Int)
  case key, scoringPoints, rationale, citations, difficulty, marks, tags, audiences
  case section, status, secret, id

  /// The columns in their order; those of options as many as are needed.
  static func all(options: Int) -> [SheetColumn] {
    [.number, .kind, .stem, .prompts] + (0..<options).map(SheetColumn.option) + [
      .key, .scoringPoints, .rationale, .citations, .difficulty, .marks, .tags, .audiences,
      .section, .status, .secret, .id,
    ]
  }

  /// What stands above it.
  var name: String {
    switch self {
    case .number: "题号"
    case .kind: BankField.kind.name
    case .stem: "题干"
    case .prompts: "左项"
    case .option(let option): "选项" + KeyText.letter(option)
    case .key: BankField.key.name
    case .scoringPoints: BankField.scoringPoint.name
    case .rationale: BankField.rationale.name
    case .citations: BankField.citations.name
    case .difficulty: BankField.difficulty.name
    case .marks: BankField.marks.name
    case .tags: BankField.tags.name
    case .audiences: BankField.audiences.name
    case .section: BankField.section.name
    case .status: BankField.status.name
    case .secret: BankField.secret.name
    case .id: BankField.id.name
    }
  }

  /// Its width in characters.
  var width: Int {
    switch self {
    case .stem: 48
    case .option, .prompts: 20
    case .rationale, .scoringPoints: 36
    case .citations: 28
    case .number, .key, .difficulty, .marks, .status, .secret: 8
    default: 12
    }
  }

  /// Whether it stands there even where no question needs it.
  var isUsual: Bool {
    switch self {
    case .number, .kind, .stem, .key: true
    case .option(let option): option < 4
    default: false
    }
  }

  /// What it says of a question; empty for nothing.
  func value(of question: Question) -> TableValue {
    switch self {
    case .number: question.number.map { .number(String($0)) } ?? .text("")
    case .kind: .text(KindNames.name(of: question.kind))
    case .stem: .text(question.stem)
    case .prompts: .text(PromptLines.text(of: question.prompts))
    case .option(let option):
      .text(question.options.indices.contains(option) ? question.options[option] : "")
    case .key: .text(question.key.map(KeyText.text) ?? "")
    case .scoringPoints:
      .text(question.scoringPoints.map(ScoringPointText.text).joined(separator: "\n"))
    case .rationale: .text(question.rationale ?? "")
    case .citations:
      .text(question.citations.map(CitationText.text).joined(separator: "；"))
    case .difficulty: .text(question.difficulty.map(FieldWords.text) ?? "")
    case .marks: question.marks.map { .number($0.description) } ?? .text("")
    case .tags: .text(Self.items(question.tags))
    case .audiences: .text(Self.items(question.audiences))
    case .section: .text(question.section ?? "")
    case .status: .text(question.isRetired ? FieldWords.retired : "")
    case .secret: .text(question.isSecret ? FieldWords.yes : "")
    case .id: .text(question.hasStatedID ? question.id : "")
    }
  }

  private static func items(_ items: [String]) -> String {
    items.map { TextEscape.item($0, of: [.semicolons, .commas]) }.joined(separator: "；")
  }
}
