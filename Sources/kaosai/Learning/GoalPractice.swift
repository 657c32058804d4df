import Arguments
import ExamModel
import ExamSession
import Learning
import Platform
import QuizRunner
import Reports
import Wording

/// `practice --goal PAPER`: how ready somebody is for a paper, and what helps most.
enum GoalPractice {
  static func run(
    _ name: String, _ invocation: Invocation, in context: CommandContext
  ) async throws(CommandFailure) {
    let paper = try context.paper(named: name).paper
    let books = try context.books(for: paper)
    let cells = PoolSource.pool(of: books).cells(of: paper)
    let desk = try await LearningDesk.open(invocation, in: context)
    try ExamIntake(desk: desk).run()
    let questions = try desk.questions(of: books)
    var draw = try WeakDraw(desk: desk, questions: questions)
    draw.prepare(for: cells)
    let readiness = draw.readiness(cells, at: desk.now)
    try context.show { page throws(TerminalClosed) in
      try page.say(text(readiness, paper, context.words))
    }
    let count = invocation[PracticeOptions.count] ?? PracticeCommand.standardCount
    try await PracticeCommand.ask(
      draw, count: count, seed: invocation[PracticeOptions.seed] ?? SystemSeed.next(),
      title: context.words.goalTitle(paper.title), invocation)
  }

  private static func text(
    _ readiness: Readiness, _ paper: Paper, _ words: any Words
  ) -> String {
    guard readiness.isClaimed else {
      return words.readinessUnclaimed(
        answers: readiness.answerCount, least: Readiness.leastAnswers)
    }
    let pass = readiness.maximum * Double(paper.pass.thousandths) / 100_000
    let chance = min(max(readiness.chance(toReach: pass), 0.01), 0.99)
    return words.readiness(
      ReadinessFigures(
        mark: NumberText.fixed(readiness.mark, 0),
        low: NumberText.fixed(readiness.interval.lowerBound, 0),
        high: NumberText.fixed(readiness.interval.upperBound, 0),
        maximum: NumberText.brief(readiness.maximum),
        pass: NumberText.fixed(chance * 100, 0) + "%", answers: readiness.answerCount))
  }
}
