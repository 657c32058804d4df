import Competition
import ExamModel
import Wording

extension ScreenProjection {
  /// A question, from 出题 to 公布.
  func fillQuestion(_ view: inout ScreenView, at instant: Milliseconds, boot: Milliseconds) {
    guard let run = state.run else { return }
    let round = state.currentRound
    view.path = [
      stageTitle, round.title,
      words.contestQuestion(state.done + 1, of: state.total, isSpare: run.question.isSpare),
    ]
    if run.value != .zero { view.path.append(words.pointsText(run.value)) }
    if round.kind == .speed, !run.question.isSpare {
      view.heading = words.screenSpeed(questions: state.rules.questions)
    } else if let question = deck.question(run.question, in: state) {
      show(question, of: run, in: &view)
    }
    view.banner = banner(run)
    view.clock = clock(run, at: instant, boot: boot)
    view.teams = state.playing.map { team in
      var entry = scored(team)
      entry.part = part(of: team, in: run)
      return entry
    }
  }

  private func show(_ question: Question, of run: QuestionRun, in view: inout ScreenView) {
    view.question = ScreenQuestion(
      kind: words.kindName(question.kind), stem: question.stem, options: question.options)
    guard run.step == .revealed else { return }
    var right: [Int] = []
    if case .choices(let positions) = question.key { right = positions }
    view.answer = ScreenAnswer(
      key: question.key.map { words.contestKey(words.keyText($0)) } ?? "", right: right,
      rationale: question.rationale ?? "",
      basis: question.citations.isEmpty ? "" : words.basis(question.citations))
  }

  private func clock(
    _ run: QuestionRun, at instant: Milliseconds, boot: Milliseconds
  ) -> ScreenClock? {
    guard let clock = run.clock else { return nil }
    let left = clock.remaining(at: instant)
    let label: ScreenLabel = run.step == .open ? .pressTime : run.isToSpeak ? .beginTime : .time
    return ScreenClock(
      label: words.screen(label), limit: clock.limit, left: left,
      deadline: clock.isRunning ? boot + left : nil, paused: words.screen(.paused),
      over: words.screen(.timeUp))
  }

  /// How a team stands to the question that is on.
  private func part(of team: Int, in run: QuestionRun) -> ScreenTeam.Part {
    if let ruling = rulings(of: run).last(where: { $0.team == team }) {
      switch ruling.verdict {
      case .right, .count: return .right
      case .wrong, .incomplete, .overTime: return .wrong
      case .foul: return .foul
      case .noted: return .none
      }
    }
    if run.step == .answering, run.answering == team { return .answering }
    if run.barred.contains(team) || !state.contenders.contains(team) { return .out }
    return run.turn?.team == team ? .turn : .none
  }

  /// What has been ruled about the question that is on.
  func rulings(of run: QuestionRun) -> [Competition.Ruling] {
    state.rulings.filter { $0.place == state.place && $0.question == run.question }
  }
}
