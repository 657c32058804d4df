import ExamModel

extension RandomValue {
  mutating func response() -> Response {
    switch number(7) {
    case 0: .choices(list(5) { $0.number(9) })
    case 1: .truth(truth())
    case 2: .blanks(list(4) { $0.text() })
    case 3: .text(text())
    case 4: .numbers(list(3) { $0.optional { $0.double() } })
    case 5: .pairs(list(4) { $0.optional { $0.number(9) } })
    default: .order(list(4) { $0.number(9) })
    }
  }

  mutating func action() -> StepAction {
    switch number(14) {
    case 0: .started
    case 1: .resumed
    case 2: .left
    case 12: .present
    case 3: .shown(slot())
    case 4: .answered(slot(), response())
    case 5: .cleared(slot())
    case 6: .flagged(slot())
    case 7: .unflagged(slot())
    case 8: .late(slot(), response())
    case 9: .submitted
    case 10: .expired
    case 11: .extended(Milliseconds(Int64(int())))
    default: .voided(text())
    }
  }

  mutating func steps(_ count: Int) -> [Step] {
    (0..<count).map { Step(index: $0, moment: moment(), action: action()) }
  }
}
