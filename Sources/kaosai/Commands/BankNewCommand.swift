import Arguments
import BankLoader
import ExamModel
import Tables
import Wording

/// `bank new FILE`: a bank with an example of each kind, for people to write over.
enum BankNewCommand: ProgramCommand {
  static let topic = CommandTopic.bankNew
  private static let file = Positional<String>.file("file")
  private static let template = Option<Template>.word(
    "template", of: Template.allCases.map { ([$0.rawValue], $0) })

  private enum Template: String, CaseIterable {
    case xlsx, csv, text

    /// What a file's name asks for.
    init(of path: String) {
      let name = path.lowercased()
      self = name.hasSuffix(".xlsx") ? .xlsx : name.hasSuffix(".csv") ? .csv : .text
    }
  }

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      template.declared(.template, as: .format, words),
      OutputOptions.force.declared(.force, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [file.declared(.required, .newBank, as: .file, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let path = invocation[file] else { return }
    let isForced = invocation[OutputOptions.force]
    try context.refuse(existing: path, unless: isForced)
    let bytes = try bytes(of: invocation[template] ?? Template(of: path), in: context)
    try context.save(bytes, to: path, replacing: isForced)
    try context.print(context.words.fileMade(path) + "\n")
  }

  private static func bytes(
    of template: Template, in context: CommandContext
  ) throws(CommandFailure) -> [UInt8] {
    let examples = BankTemplate.examples
    switch template {
    case .text: return CanonicalWriter.bytes(of: examples)
    case .csv: return DelimitedWriter.write(examples).bytes
    case .xlsx:
      return try context.workbook { () throws(WorkbookWriter.Failure) in
        try WorkbookBankWriter.template(
          examples: examples, rules: BankTemplate.rules, rulesName: BankTemplate.rulesName)
      }
    }
  }
}
