/// Questions as a list of keys counts them: the parts of cases one by one, where their numbers run on
/// through the document.
struct QuestionLeaves {
  var all: [TidyQuestion] = []
  /// Where each question, or its first part, stands among all; and where all of them end.
  private var starts: [Int] = []
  private let areParts: Bool
  /// The line that each question begins with, ascending.
  private let lines: [Int]

  init(_ questions: [TidyQuestion]) {
    lines = questions.map(\.line)
    guard questions.contains(where: { !$0.parts.isEmpty }) else {
      areParts = false
      all = questions
      starts = Array(0...questions.count)
      return
    }
    let leaves = questions.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }
    let numbers = leaves.compactMap(\.number)
    areParts =
      leaves.count > questions.count && numbers.count == leaves.count
      && zip(numbers, numbers.dropFirst()).allSatisfy(<)
      && questions.allSatisfy { $0.parts.allSatisfy { $0.keys.isEmpty && $0.doubt == nil } }
    for question in questions {
      starts.append(all.count)
      all += areParts && !question.parts.isEmpty ? question.parts : [question]
    }
    starts.append(all.count)
  }

  /// The questions that begin on some lines.
  func questions(on range: Range<Int>) -> Range<Int> {
    let start = first(from: range.lowerBound)
    return start..<max(start, first(from: range.upperBound))
  }

  /// The first question that begins on a line or below it.
  private func first(from line: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The leaves of a range of questions.
  func range(of questions: Range<Int>) -> Range<Int> {
    starts[questions.lowerBound]..<starts[questions.upperBound]
  }

  /// The questions, their parts put back.
  func joined(_ questions: [TidyQuestion]) -> [TidyQuestion] {
    guard areParts else { return all }
    var joined = questions
    for index in questions.indices {
      let own = Array(all[starts[index]..<starts[index + 1]])
      if questions[index].parts.isEmpty {
        joined[index] = own[0]
      } else {
        joined[index].parts = own
      }
    }
    return joined
  }
}
