import ExamModel
import JSONText

extension ResultStore {
  /// An attempt with its form and steps.
  static func json(of attempt: Attempt) -> JSONValue {
    let candidate = attempt.candidate
    let steps = attempt.steps.map { step -> JSONValue in
      let record = StepRecord(step.action)
      return .sparse([
        ("at", json(of: step.moment)), ("action", .string(record.name)),
        ("item", .optional(record.slot?.item)), ("part", .optional(record.slot?.part)),
        ("payload", .optional(record.payload)),
      ])
    }
    return [
      "id": .string(attempt.id), "sitting": .string(attempt.sittingID),
      "candidate": [
        "id": .string(candidate.id), "name": .string(candidate.name),
        "unit": .string(candidate.unit), "category": .string(candidate.category),
      ],
      "ordinal": .integer(attempt.ordinal), "form": attempt.form.json, "steps": .array(steps),
    ]
  }

  /// What `json(of:)` was made of; nil for any other value.
  static func attempt(_ json: JSONValue) -> Attempt? {
    guard let id = json["id"]?.string, let sitting = json["sitting"]?.string,
      let person = json["candidate"], let candidate = person["id"]?.string,
      let ordinal = json["ordinal"]?.integer, let form = json["form"].flatMap(Form.init(json:)),
      let actions = json.list("steps", step)
    else { return nil }
    let steps = actions.enumerated().map { index, step in
      Step(index: index, moment: step.moment, action: step.action)
    }
    return Attempt(
      id: id, sittingID: sitting,
      candidate: Candidate(
        id: candidate, name: person["name"]?.string ?? "", unit: person["unit"]?.string ?? "",
        category: person["category"]?.string ?? ""),
      ordinal: ordinal, form: form, steps: steps)
  }

  private static func step(_ json: JSONValue) -> (moment: Moment, action: StepAction)? {
    guard let moment = json["at"].flatMap(moment), let name = json["action"]?.string else {
      return nil
    }
    let slot = json["item"]?.integer.map { Slot(item: $0, part: json["part"]?.integer) }
    let record = StepRecord(name: name, slot: slot, payload: json["payload"]?.string)
    return record.action.map { (moment: moment, action: $0) }
  }

  /// A ruling.
  static func json(of ruling: Ruling) -> JSONValue {
    let record = RulingRecord(ruling.action)
    return .sparse([
      ("attempt", .optional(ruling.attempt)), ("at", json(of: ruling.moment)),
      ("signer", .string(ruling.signer)), ("action", .string(record.name)),
      ("payload", record.payload ?? .null),
    ])
  }

  /// What `json(of:)` was made of; nil for any other value.
  static func ruling(_ json: JSONValue, sitting: Sitting.ID) -> Ruling? {
    guard let moment = json["at"].flatMap(moment), let name = json["action"]?.string,
      let action = RulingRecord(name: name, payload: json["payload"]).action
    else { return nil }
    return Ruling(
      sitting: sitting, attempt: json["attempt"]?.string, moment: moment,
      signer: json["signer"]?.string ?? "", action: action)
  }

  private static func json(of moment: Moment) -> JSONValue {
    [
      "wall": .integer(Int(moment.wall.milliseconds)), "boot": .integer(Int(moment.boot.count)),
      "bootID": .string(moment.bootID),
    ]
  }

  private static func moment(_ json: JSONValue) -> Moment? {
    guard let wall = json["wall"]?.integer, let boot = json["boot"]?.integer,
      let id = json["bootID"]?.string
    else { return nil }
    return Moment(
      wall: WallTime(milliseconds: Int64(wall)), boot: Milliseconds(Int64(boot)), bootID: id)
  }
}
