import ExamModel
package import JSONText
import Wording

extension ScreenView {
  /// What is sent to the page; nothing else ever is.
  package var json: JSONValue {
    var object = JSONObject()
    object["scene"] = .string(scene.rawValue)
    object["lang"] = .string(language == .chinese ? "zh-CN" : "en")
    object["title"] = .string(title)
    object["path"] = .strings(path)
    object["notices"] = .strings(notices)
    object["heading"] = .string(heading)
    object["lines"] = .strings(lines)
    object["question"] = question?.json ?? .null
    object["answer"] = answer?.json ?? .null
    object["banner"] = banner?.json ?? .null
    object["clock"] = clock?.json ?? .null
    object["board"] = .array(board.map(\.json))
    object["teams"] = .array(teams.map(\.json))
    object["awards"] = .array(awards.map(\.json))
    object["lost"] = .string(lost)
    return .object(object)
  }
}

extension ScreenQuestion {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["kind"] = .string(kind)
    object["stem"] = .string(stem)
    object["options"] = .strings(options)
    return .object(object)
  }
}

extension ScreenAnswer {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["key"] = .string(key)
    object["right"] = .array(right.map(JSONValue.integer))
    object["rationale"] = .string(rationale)
    object["basis"] = .string(basis)
    return .object(object)
  }
}

extension ScreenBanner {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["tone"] = .string(tone.rawValue)
    object["text"] = .string(text)
    object["team"] = .string(team)
    object["detail"] = .string(detail)
    return .object(object)
  }
}

extension ScreenClock {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["label"] = .string(label)
    object["limit"] = .integer(Int(limit.count))
    object["left"] = .integer(Int(left.count))
    object["deadline"] = deadline.map { .integer(Int($0.count)) } ?? .null
    object["paused"] = .string(paused)
    object["over"] = .string(over)
    return .object(object)
  }
}

extension ScreenBoardRow {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["value"] = .string(value)
    object["cells"] = .array(
      cells.map { cell in
        var object = JSONObject()
        object["number"] = .integer(cell.number)
        object["used"] = .bool(cell.isUsed)
        return .object(object)
      })
    return .object(object)
  }
}

extension ScreenTeam {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["seat"] = .integer(seat)
    object["name"] = .string(name)
    object["unit"] = .string(unit)
    object["part"] = .string(part.rawValue)
    object["score"] = .string(score)
    object["place"] = place.map(JSONValue.integer) ?? .null
    object["before"] = placeBefore.map(JSONValue.integer) ?? .null
    object["gain"] = .string(gain)
    object["note"] = .string(note)
    return .object(object)
  }
}

extension ScreenAward {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object["name"] = .string(name)
    object["teams"] = .strings(teams)
    return .object(object)
  }
}
