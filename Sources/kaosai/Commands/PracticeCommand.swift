import Arguments
import BankLoader
import ExamModel
import ExamSession
import Platform
import QuizRunner
import Wording

/// `practice [BANK…]`: questions with feedback at once.
enum PracticeCommand: ProgramCommand {
  static let topic = CommandTopic.practice
  /// How many questions there are where nobody says.
  static let standardCount = 10
  private static let banks = Positional<String>.file("bank")

  static func options(_ words: any Words) -> [OptionDeclaration] {
    [
      PracticeOptions.count.declared(.count, as: .number, words),
      PracticeOptions.kind.declared(.kind, as: .kind, words, repeats: true),
      PracticeOptions.law.declared(.law, as: .law, words, repeats: true),
      PracticeOptions.audience.declared(.audience, as: .audience, words, repeats: true),
      PracticeOptions.seed.declared(.seed, as: .seed, words),
    ]
  }

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [banks.declared(.repeated, .banks, as: .bank, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    let books = try context.books(named: invocation.values(of: banks))
    let released = try context.releasedSecrets(in: books)
    let filter = PracticeOptions.filter(invocation, released: released)
    try await practise(
      books, filter: filter, count: invocation[PracticeOptions.count] ?? standardCount,
      seed: invocation[PracticeOptions.seed] ?? SystemSeed.next(), in: context)
  }

  /// Draws and asks.
  static func practise(
    _ books: [BankShelf.Book], filter: PracticeFilter, count: Int, seed: UInt64,
    in context: CommandContext
  ) async throws(CommandFailure) {
    let questions = books.flatMap { book in
      let isSecret = book.document.bank.isSecret
      return book.document.bank.questions.filter { question in
        var question = question
        question.isSecret = question.isSecret || isSecret
        return filter.admits(question)
      }
    }
    guard !questions.isEmpty else {
      throw CommandFailure(.badData, context.words.nothingToPractise)
    }
    var generator = SeededGenerator(seed: seed)
    let drawn = PracticeDraw.questions(count, from: questions, using: &generator)
    let title =
      books.count == 1 ? books[0].document.bank.title : context.words.allBanks
    do throws(DialogueFailure) {
      try await PracticeDialogue(page: context.page, words: context.words)
        .run(drawn, title: title)
    } catch {
      throw context.failure(error)
    }
  }
}
