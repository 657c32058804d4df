import BankLoader
import ExamModel

/// Files that were read to become a bank, and the bank that they become.
struct BankImport {
  let books: [BankShelf.Book]
  /// The bank, and everything that was found on the way.
  private(set) var document: BankDocument

  /// Puts the banks of files together.
  ///
  /// - Parameters:
  ///   - books: The files, at least one.
  ///   - title: The bank's title instead of that of the first file.
  init(_ books: [BankShelf.Book], title: String?) {
    self.books = books
    document = BankMerger.merge(books.map(\.document))
    if let title { document.bank.title = title }
  }

  /// The files in which there is no question.
  var unread: [BankShelf.Book] { books.filter(\.document.bank.questions.isEmpty) }

  /// The questions that another is the same as.
  var repeats: [Diagnostic<BankFinding>] { document.diagnostics.filter(Self.isRepeat) }

  /// What a person should look at.
  var doubts: [Diagnostic<BankFinding>] { document.diagnostics.filter { !Self.isRepeat($0) } }

  /// The questions whose keys contradict those of others.
  var contradictions: [Diagnostic<BankFinding>] {
    document.diagnostics.filter {
      if case .merge(.contradictingKeys) = $0.finding { true } else { false }
    }
  }

  /// A question from the beginning, the middle and the end.
  var sample: [Question] {
    let questions = document.bank.questions
    guard questions.count > 3 else { return questions }
    return [questions[0], questions[questions.count / 2], questions[questions.count - 1]]
  }

  /// The name of the file that a bank of this title is kept in.
  var fileName: String {
    var name = ""
    for character in document.bank.title.printable where name.utf8.count < 200 {
      name.append("/\\:*?\"<>|".contains(character) ? "_" : character)
    }
    return (name.hasPrefix(".") ? "_" : "") + name + ".txt"
  }

  private static func isRepeat(_ diagnostic: Diagnostic<BankFinding>) -> Bool {
    if case .merge(.droppedRepeat) = diagnostic.finding { true } else { false }
  }
}
