import ExamModel
import JSONText

/// An action as the columns of a step hold it.
struct StepRecord: Hashable {
  /// The action's name; never changes once released.
  var name: String
  /// The place on the form that it is about.
  var slot: Slot?
  /// What else it says: the response as JSON, milliseconds, or the reason as it is.
  var payload: String?

  init(name: String, slot: Slot? = nil, payload: String? = nil) {
    self.name = name
    self.slot = slot
    self.payload = payload
  }

  init(_ action: StepAction) {
    self =
      switch action {
      case .started: StepRecord(name: "started")
      case .resumed: StepRecord(name: "resumed")
      case .left: StepRecord(name: "left")
      case .present: StepRecord(name: "present")
      case .shown(let slot): StepRecord(name: "shown", slot: slot)
      case .answered(let slot, let response):
        StepRecord(name: "answered", slot: slot, payload: JSONWriter.text(of: response.json))
      case .cleared(let slot): StepRecord(name: "cleared", slot: slot)
      case .flagged(let slot): StepRecord(name: "flagged", slot: slot)
      case .unflagged(let slot): StepRecord(name: "unflagged", slot: slot)
      case .late(let slot, let response):
        StepRecord(name: "late", slot: slot, payload: JSONWriter.text(of: response.json))
      case .submitted: StepRecord(name: "submitted")
      case .expired: StepRecord(name: "expired")
      case .extended(let length): StepRecord(name: "extended", payload: String(length.count))
      case .voided(let reason): StepRecord(name: "voided", payload: reason)
      }
  }

  /// The action; nil where the columns hold none.
  var action: StepAction? {
    switch name {
    case "started": .started
    case "resumed": .resumed
    case "left": .left
    case "present": .present
    case "shown": slot.map { .shown($0) }
    case "answered": answer.map { .answered($0.slot, $0.response) }
    case "cleared": slot.map { .cleared($0) }
    case "flagged": slot.map { .flagged($0) }
    case "unflagged": slot.map { .unflagged($0) }
    case "late": answer.map { .late($0.slot, $0.response) }
    case "submitted": .submitted
    case "expired": .expired
    case "extended": payload.flatMap { Int64($0) }.map { .extended(Milliseconds($0)) }
    case "voided": payload.map { .voided($0) }
    default: nil
    }
  }

  private var answer: (slot: Slot, response: Response)? {
    guard let slot, let payload, let json = try? JSONReader.read(Array(payload.utf8)),
      let response = Response(json: json)
    else { return nil }
    return (slot, response)
  }
}
