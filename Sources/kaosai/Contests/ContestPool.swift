import Competition
import ExamModel
import ExamSession
import Platform

/// What the rounds of a contest may draw from: banks, a list of questions, or a paper's form.
struct ContestPool {
  /// The kinds that can be asked on stage.
  private static let kinds: [QuestionKind] = [
    .singleChoice, .multipleChoice, .trueFalse, .fillIn,
  ]

  private let questions: [[[Question]]]

  /// Reads the banks of a contest.
  init(contest: Contest, seed: UInt64, context: CommandContext) throws(CommandFailure) {
    var pools: [[String]: [PooledQuestion]] = [:]
    var questions: [[[Question]]] = []
    for stage in contest.stages {
      var rounds: [[Question]] = []
      for round in stage.rounds + [stage.tiebreak] {
        if let paper = round.source.paper {
          let source = FormSource(paper: try context.paper(named: paper), context: context)
          rounds.append(try source.form(seed: seed, candidate: "").items.map(\.question))
          continue
        }
        let banks = round.source.banks.isEmpty ? contest.banks : round.source.banks
        if pools[banks] == nil {
          pools[banks] = PoolSource.pool(of: try context.books(named: banks)).questions
        }
        rounds.append(Self.fitting(pools[banks] ?? [], round.source))
      }
      questions.append(rounds)
    }
    self.questions = questions
  }

  private static func fitting(_ pool: [PooledQuestion], _ source: QuestionSource) -> [Question] {
    let all = pool.map(\.question)
    guard source.list.isEmpty else {
      return source.list.compactMap { id in all.first { $0.id == id } }
    }
    let kinds = source.kinds.isEmpty ? Self.kinds : source.kinds
    return all.filter { question in
      kinds.contains(question.kind)
        && (source.tags.isEmpty || question.tags.contains(where: source.tags.contains))
    }
  }

  /// The questions for a round, in file order.
  func questions(stage: Int, round: Int) -> [Question] {
    questions.indices.contains(stage) && questions[stage].indices.contains(round)
      ? questions[stage][round] : []
  }

  /// The deal of a contest from this pool.
  func deal(_ contest: Contest) -> ContestDeal {
    let pool = self
    return ContestDeal(contest: contest) { pool.questions(stage: $0, round: $1) }
  }
}
