package import ExamModel

/// Deals questions to the rounds of a contest, none twice.
package struct ContestDeal: Sendable {
  /// What a round lacks.
  package struct Shortfall: Error, Sendable, Hashable {
    /// Which round of which heat.
    package var place: ContestPlace
    /// How many questions it needs, spare ones among them.
    package var needed: Int
    /// How many there are for it.
    package var available: Int
  }

  /// How many questions a rehearsal has.
  private static let rehearsalSize = 20

  /// The rules.
  package var contest: Contest
  /// What may be drawn, in file order, by stage and round; a list is dealt in its own order.
  package var pool: @Sendable (_ stage: Int, _ round: Int) -> [Question]

  package init(contest: Contest, pool: @escaping @Sendable (Int, Int) -> [Question]) {
    self.contest = contest
    self.pool = pool
  }

  /// The deck that follows from a seed.
  ///
  /// - Parameter seed: The same for the same deck.
  /// - Returns: A question for every place, and what is left over for a rehearsal.
  /// - Throws: The first round that cannot be filled.
  package func deck(seed: UInt64) throws(Shortfall) -> ContestDeck {
    var used: Set<Question.ID> = []
    var parts: [ContestDeck.Part] = []
    var rest: [Question] = []
    for place in places {
      let round = contest.stages[place.stage].round(place.round)
      let teams = contest.teams(inHeatsOf: place.stage)
      let needed = round.questionsNeeded(teams: teams)
      let spares = round.sparesNeeded(teams: teams)
      var free = pool(place.stage, place.round).filter { !used.contains($0.id) }
      guard free.count >= needed + spares else {
        throw Shortfall(place: place, needed: needed + spares, available: free.count)
      }
      if round.source.list.isEmpty {
        let label = "deal \(place.stage) \(place.heat) \(place.round)"
        var generator = SeededGenerator(seed: seed, label: label)
        generator.shuffle(&free)
      }
      let taken = Array(free.prefix(needed + spares))
      used.formUnion(taken.map(\.id))
      parts.append(
        ContestDeck.Part(
          place: place, questions: Array(taken.prefix(needed)),
          spares: Array(taken.dropFirst(needed))))
      rest = free
    }
    let rehearsal = rest.filter { !used.contains($0.id) }.prefix(Self.rehearsalSize)
    return ContestDeck(parts: parts, rehearsal: Array(rehearsal))
  }

  /// Every round of every heat, the tiebreaks last in each; the most particular sources first would
  /// be kinder to a small pool, but the order of the file is what an organiser can follow.
  private var places: [ContestPlace] {
    contest.stages.enumerated().flatMap { number, stage in
      (0..<max(1, stage.heats)).flatMap { heat in
        (0...stage.rounds.count).map { ContestPlace(stage: number, heat: heat, round: $0) }
      }
    }
  }
}
