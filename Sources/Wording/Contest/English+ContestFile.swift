extension English {
  package func contestComment(on key: String) -> String? {
    switch key {
    case "base": "what each team begins with"
    case "from": "banks to draw from; all of them without this"
    case "teams": "a line each: unit, category, members, substitutes; or a list: teams: list.xlsx"
    case "judges": "the chief first; a judge does not rule on a team of the same unit"
    case "awards": "by place, from the highest down, with how many teams get each"
    case "granted": "given by the organiser"
    case "stages": "earlier stages need advance (how many go on); heats divides the teams"
    case "rounds": "in order; questions, time, points right, wrong and foul, spares"
    case "required": "questions of each team; members: 3 in turn, envelopes: true by envelope"
    case "shared": "all teams answer together"
    case "buzzer":
      "wait until void; early-press: void, bar or penalty; second-chances after a wrong answer"
    case "risk": "values to choose from, questions of each value; nominate: true names another team"
    case "speed": "up to questions in time, each team"
    case "audience": "no team earns anything"
    case "tiebreak": "only for ties that matter, at least 5; style: shared for all at once"
    case "challenge": "bonus for the last holder"
    default: nil
    }
  }
}
