import ExamModel
import ExamSession
import JSONText

extension AttemptRecord {
  /// The record as `results list` has it.
  var json: JSONObject {
    let candidate = attempt.candidate
    let result = result
    return JSONObject([
      JSONMember("attempt", .string(attempt.id)),
      JSONMember("paper", .string(session.paper.title)),
      JSONMember(
        "candidate",
        [
          "id": .string(candidate.id), "name": .string(candidate.name),
          "unit": .string(candidate.unit), "category": .string(candidate.category),
        ]),
      JSONMember("state", .string(session.state.rawValue)),
      JSONMember("startedAt", .string(timestamp(session.clock.started.wall))),
      JSONMember("finishedAt", session.finishedAt.map { .string(timestamp($0)) } ?? .null),
      JSONMember("mark", result?.mark.json ?? .null),
      JSONMember("maxMark", attempt.form.maximum.json),
      JSONMember("passed", result.map { .bool($0.isPassed) } ?? .null),
      JSONMember("grade", .optional(result?.grade)),
    ])
  }

  /// The record as `results show` has it: with seed, questions and steps.
  var detailedJSON: JSONObject {
    var object = json
    object["seed"] = .seed(attempt.form.seed)
    object["questions"] = .array(questions)
    object["steps"] = .array(attempt.steps.map(step))
    if let first = firstResult { object["firstMark"] = first.mark.json }
    let concerned = rulings.filter(concerns)
    if !concerned.isEmpty { object["rulings"] = .array(concerned.map(ruling)) }
    return object
  }

  private func ruling(_ ruling: Ruling) -> JSONValue {
    var object = JSONObject([
      JSONMember("at", .string(timestamp(ruling.moment.wall))),
      JSONMember("action", .string(ruling.action.name)),
    ])
    if !ruling.signer.isEmpty { object["signer"] = .string(ruling.signer) }
    object["question"] =
      (ruling.action.question ?? ruling.action.slot.map { session.form.questionID(at: $0) })
      .map { .string($0) }
    object["text"] = ruling.action.note.map { .string($0) }
    if case .marked(_, let mark, let points) = ruling.action {
      object["mark"] = mark.json
      object["points"] = .array(points.map(\.json))
    }
    return .object(object)
  }

  private var questions: [JSONValue] {
    let marked = result?.marked
    return session.slots.enumerated().map { position, slot in
      [
        "id": .optional(session.form.question(at: slot)?.id),
        "response": json(session.responses[slot], at: slot),
        "mark": marked?[position].mark.json ?? .null,
        "maxMark": session.form.marks(at: slot).json,
        "seconds": .number(Double(session.spent[slot, default: .zero].count) / 1000),
      ]
    }
  }

  private func json(_ response: Response?, at slot: Slot) -> JSONValue {
    guard let response, let question = session.form.question(at: slot) else { return .null }
    return response.json(to: question)
  }

  private func step(_ step: Step) -> JSONValue {
    var object = JSONObject([
      JSONMember("index", .integer(step.index)),
      JSONMember("at", .string(timestamp(step.moment.wall))),
      JSONMember("action", .string(step.action.name)),
    ])
    if let slot = step.action.slot {
      object["question"] = .optional(session.form.question(at: slot)?.id)
    }
    switch step.action {
    case .answered(let slot, let response), .late(let slot, let response):
      object["response"] = json(response, at: slot)
    case .extended(let length): object["seconds"] = .number(Double(length.count) / 1000)
    case .voided(let reason): object["reason"] = .string(reason)
    default: break
    }
    return .object(object)
  }

  /// `2026-12-01T09:00:00+08:00`.
  private func timestamp(_ time: WallTime) -> String {
    let zone = session.paper.zone
    let text = CivilTime(time, in: zone).text(seconds: true)
    return text.split(separator: " ").joined(separator: "T") + zone.offsetText
  }
}

extension ZoneOffset {
  /// `+08:00`.
  fileprivate var offsetText: String {
    func padded(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let distance = minutes.magnitude
    return (minutes < 0 ? "-" : "+") + "\(padded(distance / 60)):\(padded(distance % 60))"
  }
}
