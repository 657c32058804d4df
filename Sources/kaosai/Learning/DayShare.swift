import BankLoader
import ExamModel
import ExamSession
import Learning
import Platform
import QuizRunner
import Wording

/// `today --share`: the question of the day as text for a chat group, with yesterday's answer.
struct DayShare {
  let context: CommandContext

  func run() throws(CommandFailure) {
    let words = context.words
    let pool = PoolSource.pool(of: try context.books(named: []))
    let kinds: Set<QuestionKind> = [.singleChoice, .multipleChoice, .trueFalse]
    // What is secret stays out of chat groups also when its exam is over.
    let questions = pool.questions.map(\.question).filter {
      kinds.contains($0.kind) && !$0.holdsSecrets
    }
    let ids = questions.map(\.id)
    let today = context.time.now().wall.day(in: LearningDesk.zone)
    guard let place = DayQuestion.place(on: today, among: ids),
      let yesterday = DayQuestion.place(on: today - 1, among: ids)
    else { throw CommandFailure(.badData, words.nothingToPractise) }
    var lines = [words.shareHeading(date: Self.date(today))]
    lines += [words.kindName(questions[place].kind)] + Self.asked(questions[place])
    lines += [words.shareTomorrow, "", words.shareYesterday(date: Self.date(today - 1))]
    // Of a bank with one question, yesterday's answer would be today's.
    if yesterday != place { lines += answered(questions[yesterday]) }
    try context.print(
      lines.map { $0.split(separator: "\n").map { String($0).printable }.joined(separator: "\n") }
        .joined(separator: "\n") + "\n")
  }

  private static func asked(_ question: Question) -> [String] {
    [question.stem]
      + question.options.enumerated().map { "\(letter($0.offset)). \($0.element)" }
  }

  private func answered(_ question: Question) -> [String] {
    var lines = [question.stem]
    if let key = question.key {
      var text = context.words.keyText(key)
      if case .choices(let positions) = key {
        let options = positions.filter(question.options.indices.contains).map {
          question.options[$0]
        }
        text += " " + options.joined(separator: "；")
      }
      lines.append(context.words.shareAnswer(text))
    }
    if let rationale = question.rationale { lines.append(rationale) }
    if !question.citations.isEmpty { lines.append(context.words.basis(question.citations)) }
    return lines
  }

  private static func letter(_ position: Int) -> String {
    Unicode.Scalar(65 + min(position, 25)).map { String(Character($0)) } ?? "?"
  }

  /// `2026-12-01` of a day counted from 1970-01-01.
  static func date(_ day: Int) -> String {
    let noon = WallTime(milliseconds: Int64(day) * 86_400_000)
    return String(CivilTime(noon, in: ZoneOffset(minutes: 0)).text().prefix(10))
  }
}
