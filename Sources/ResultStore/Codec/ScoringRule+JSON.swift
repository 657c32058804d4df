import ExamModel
import JSONText

extension ScoringRule {
  var json: JSONValue {
    let (name, fixed): (String, Mark?) =
      switch base {
      case .exact: ("exact", nil)
      case .missedHalf: ("missed-half", nil)
      case .missedEach: ("missed-each", nil)
      case .missedFixed(let mark): ("missed-fixed", mark)
      case .net: ("net", nil)
      case .perDecision: ("per-decision", nil)
      }
    return .sparse([
      ("rule", .string(name)), ("fixed", fixed?.json ?? .null), ("wrong", wrong.json),
      ("blank", blank.json),
    ])
  }

  init?(json: JSONValue) {
    let base: Base
    switch (json["rule"]?.string, json["fixed"].flatMap(Mark.init(json:))) {
    case ("exact", nil): base = .exact
    case ("missed-half", nil): base = .missedHalf
    case ("missed-each", nil): base = .missedEach
    case ("missed-fixed", let mark?): base = .missedFixed(mark)
    case ("net", nil): base = .net
    case ("per-decision", nil): base = .perDecision
    default: return nil
    }
    guard let wrong = json["wrong"].flatMap(Mark.init(json:)),
      let blank = json["blank"].flatMap(Mark.init(json:))
    else {
      return nil
    }
    self.init(base, wrong: wrong, blank: blank)
  }
}
