import ExamModel
import JSONText

/// A ruling's action as the columns hold it.
struct RulingRecord: Hashable {
  /// The action's name; never changes once released.
  var name: String
  /// What else it says, as JSON.
  var payload: JSONValue?

  init(name: String, payload: JSONValue? = nil) {
    self.name = name
    self.payload = payload
  }

  init(_ action: RulingAction) {
    self =
      switch action {
      case .boardFrozen: RulingRecord(name: "board-frozen")
      case .boardUnfrozen: RulingRecord(name: "board-unfrozen")
      case .keyCorrected(let question, let key):
        RulingRecord(
          name: "key-corrected", payload: ["question": .string(question), "key": key.json])
      case .questionVoided(let question):
        RulingRecord(name: "question-voided", payload: ["question": .string(question)])
      case .answerAccepted(let question, let key):
        RulingRecord(
          name: "answer-accepted", payload: ["question": .string(question), "key": key.json])
      case .marked(let slot, let mark, let points):
        RulingRecord(
          name: "marked",
          payload: [
            "item": .integer(slot.item), "part": .optional(slot.part), "mark": mark.json,
            "points": .array(points.map(\.json)),
          ])
      case .reviewRequested(let reason):
        RulingRecord(name: "review-requested", payload: .string(reason))
      case .reviewDecided(let outcome):
        RulingRecord(name: "review-decided", payload: .string(outcome))
      case .confirmed: RulingRecord(name: "confirmed")
      case .published: RulingRecord(name: "published")
      case .archived(let digest): RulingRecord(name: "archived", payload: .string(digest))
      }
  }

  /// The action; nil where the columns hold none.
  var action: RulingAction? {
    switch name {
    case "board-frozen": .boardFrozen
    case "board-unfrozen": .boardUnfrozen
    case "key-corrected": keyed.map { .keyCorrected(question: $0.question, $0.key) }
    case "question-voided": payload?["question"]?.string.map { .questionVoided(question: $0) }
    case "answer-accepted": keyed.map { .answerAccepted(question: $0.question, $0.key) }
    case "marked": marked
    case "review-requested": payload?.string.map { .reviewRequested($0) }
    case "review-decided": payload?.string.map { .reviewDecided($0) }
    case "confirmed": .confirmed
    case "published": .published
    case "archived": payload?.string.map { .archived($0) }
    default: nil
    }
  }

  private var keyed: (question: String, key: StatedKey)? {
    guard let question = payload?["question"]?.string,
      let key = payload?["key"].flatMap(StatedKey.init(json:))
    else { return nil }
    return (question, key)
  }

  private var marked: RulingAction? {
    guard let payload, let item = payload["item"]?.integer,
      let mark = payload["mark"].flatMap(Mark.init(json:)),
      let points = payload.list("points", Mark.init(json:))
    else { return nil }
    return .marked(Slot(item: item, part: payload["part"]?.integer), mark, points: points)
  }
}
