package import Competition
package import ExamModel
package import Wording

/// What the audience may see of a contest: the one place that decides it.
///
/// A pure function: the same state, deck and moment give the same view. An answer is in it from 公布
/// on, a question from 出题 on; while the scores are frozen it holds those of the freeze alone.
package struct ScreenProjection {
  let state: ContestState
  let deck: ContestDeck
  let words: any Words

  /// - Parameters:
  ///   - state: Where the contest is.
  ///   - deck: Its questions.
  ///   - words: In the language of the audience.
  package init(state: ContestState, deck: ContestDeck, words: any Words) {
    self.state = state
    self.deck = deck
    self.words = words
  }

  /// The view of a moment.
  ///
  /// - Parameters:
  ///   - topic: What the operator wants to be seen instead; nil for what the contest is at.
  ///   - tested: The team that has just pressed on trial (试抢).
  ///   - instant: On the contest's timeline.
  ///   - boot: The host's boot clock at that instant.
  package func view(
    topic: ScreenTopic? = nil, tested: Int? = nil, at instant: Milliseconds, boot: Milliseconds
  ) -> ScreenView {
    var view = ScreenView(
      scene: scene(topic), language: words.language, title: state.contest.title)
    view.lost = words.screen(.lost)
    if state.isRehearsal { view.notices.append(words.screen(.rehearsal)) }
    if isFrozen { view.notices.append(words.screen(.frozen)) }
    switch view.scene {
    case .welcome: fillWelcome(&view, tested)
    case .rules: fillRules(&view)
    case .board: fillBoard(&view)
    case .question: fillQuestion(&view, at: instant, boot: boot)
    case .scores: fillScores(&view)
    case .awards: fillAwards(&view)
    case .blank: view.title = ""
    }
    return view
  }

  private func scene(_ topic: ScreenTopic?) -> ScreenScene {
    switch topic {
    case .welcome: .welcome
    case .rules: .rules
    case .board: hasBoard ? .board : contestScene
    case .scores: .scores
    case .blank: .blank
    case nil: contestScene
    }
  }

  /// What the contest itself is at.
  private var contestScene: ScreenScene {
    switch state.phase {
    case .preparing: .welcome
    case .roundAhead: .rules
    case .round:
      if state.run != nil { .question } else { hasBoard ? .board : .rules }
    case .scores, .heatOver: .scores
    case .awards, .over: .awards
    }
  }

  /// Whether teams choose by number.
  var hasBoard: Bool {
    guard state.phase == .round else { return false }
    return state.currentRound.kind == .risk || state.rules.hasEnvelopes
  }

  /// 封榜; when the last award has been read out there is nothing left to hide.
  var isFrozen: Bool { state.frozen != nil && state.phase != .over }

  /// 决赛, 第 2 场.
  var stageTitle: String {
    let stage = state.contest.stages[state.stage]
    return stage.heats > 1 ? "\(stage.title) \(words.heat(state.heat + 1))" : stage.title
  }

  /// The number of a team's seat, from 1.
  func seat(of team: Int) -> Int { (state.seats.firstIndex(of: team) ?? team) + 1 }

  /// 3 号 城关镇代表队.
  func name(_ team: Int) -> String {
    words.seated(seat(of: team), name: state.contest.teams[team].name)
  }

  /// A team without anything that changes.
  func plain(_ team: Int) -> ScreenTeam {
    let definition = state.contest.teams[team]
    let unit = definition.name.contains(definition.unit) ? "" : definition.unit
    return ScreenTeam(seat: seat(of: team), name: definition.name, unit: unit)
  }
}
