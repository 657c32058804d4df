import Competition
import ExamModel

/// Somebody at the desk who mostly does the next step.
enum RandomStage {
  static func event(
    in state: ContestState, at instant: Milliseconds, _ generator: inout SeededGenerator
  ) -> ContestEvent {
    let team = generator.number(below: state.contest.teams.count)
    switch generator.number(below: 30) {
    case 0: return .undo(1 + generator.number(below: 3))
    case 1: return .redo(1)
    case 2: return .press(team: team)
    case 3: return .replace("备用")
    case 4: return .freeze(state.frozen == nil)
    case 5: return .adjust(team: team, by: Mark(7), reason: "现场")
    case 6: return .foul(team: team, reason: "交头接耳")
    case 7: return .rehearse(!state.isRehearsal)
    default: break
    }
    return switch state.nextStep(at: instant) {
    case .take(let event): event
    case .draw: .draw(seed: generator.next())
    case .choose:
      .choose(
        value: Mark(10 + 10 * generator.number(below: 3)), number: 1 + generator.number(below: 6))
    case .envelope: .envelope(1 + generator.number(below: 6))
    case .press: .press(team: team)
    case .verdict: .rule([.right, .wrong, .overTime][generator.number(below: 3)])
    case .sharedVerdict: .ruleShared(right: [team])
    case .count: .rule(.count(generator.number(below: 16)))
    case .nothing: .undo(30)
    }
  }
}
