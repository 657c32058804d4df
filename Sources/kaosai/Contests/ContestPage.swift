import Competition
import ExamModel
import Wording

/// The sheets of a contest as one HTML page, each on a page of its own when printed.
struct ContestPage {
  let deck: ContestDeck
  let session: ContestSession
  let words: any Words

  private var contest: Contest { session.state.contest }

  private static let style = """
    body{font:12pt/1.6 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;margin:2cm;color:#000}
    section{break-after:page}h1{text-align:center;font-size:20pt}h2{font-size:15pt}
    table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:.3em .6em}
    tr,article{break-inside:avoid}article{margin:0 0 1em;border-bottom:1px dashed #888}
    ol{list-style:upper-alpha;margin:.2em 0}.key{font-weight:bold}
    """

  func html(of sheets: [ContestSheet]) -> String {
    let language = words.language == .chinese ? "zh-CN" : "en"
    let body = sheets.map { "<section>\(section($0))</section>\n" }.joined()
    return "<!doctype html>\n<html lang=\"\(language)\"><head><meta charset=\"utf-8\">"
      + "<title>\(escaped(contest.title))</title><style>\(Self.style)</style></head>\n<body>\n"
      + body + "</body></html>\n"
  }

  private func section(_ sheet: ContestSheet) -> String {
    switch sheet {
    case .schedule: title(.schedule) + table([.round, .count, .minutes], schedule)
    case .signIn: title(.signIn) + table([.team, .unit, .members, .signature], signIn)
    case .host: title(.hostCards) + cards(withKey: false)
    case .judge: title(.judgeCards) + cards(withKey: true)
    case .score: title(.scoreSheet) + scoreSheets
    case .confirmation: title(.confirmation) + confirmation
    case .record: record
    }
  }

  private func title(_ heading: ContestHeading) -> String {
    "<h1>\(escaped(contest.title))<br>\(words.heading(heading))</h1>"
  }

  private func table(_ headings: [ContestHeading], _ rows: [[String]]) -> String {
    let head = headings.map { "<th>\(words.heading($0))</th>" }.joined()
    let body = rows.map { row in
      "<tr>\(row.map { "<td>\(escaped($0))</td>" }.joined())</tr>\n"
    }.joined()
    return "<table><tr>\(head)</tr>\n\(body)</table>"
  }

  private var schedule: [[String]] {
    contest.stages.enumerated().flatMap { number, stage in
      let teams = contest.teams(inHeatsOf: number)
      return (stage.rounds + [stage.tiebreak]).map { round in
        [
          "\(stage.title)　\(round.title)", "\(round.questionsNeeded(teams: teams))",
          "\(round.estimate(teams: teams).count / 60_000)",
        ]
      }
    }
  }

  private var signIn: [[String]] {
    contest.teams.map { team in
      let names = team.members + team.substitutes.map { "（\($0)）" }
      return [team.name, team.unit, names.joined(separator: "、"), ""]
    }
  }

  private func cards(withKey: Bool) -> String {
    deck.parts.map { part in
      let stage = contest.stages[part.place.stage]
      let heat = stage.heats > 1 ? " \(part.place.heat + 1)" : ""
      let heading = "\(stage.title)\(heat)　\(stage.round(part.place.round).title)"
      let questions = part.questions.enumerated().map {
        card($1, "\($0 + 1)", withKey: withKey)
      }
      let spares = part.spares.enumerated().map {
        card($1, "\(words.heading(.spares)) \($0 + 1)", withKey: withKey)
      }
      return "<h2>\(escaped(heading))</h2>" + (questions + spares).joined()
    }.joined()
  }

  private func card(_ question: Question, _ number: String, withKey: Bool) -> String {
    let options = question.options.map { "<li>\(escaped($0))</li>" }.joined()
    var text = "<article><p>\(number). \(escaped(question.stem))</p>"
    if !options.isEmpty { text += "<ol>\(options)</ol>" }
    if withKey {
      if let key = question.key {
        text += "<p class=\"key\">\(escaped(words.contestKey(words.keyText(key))))</p>"
      }
      if let rationale = question.rationale { text += "<p>\(escaped(rationale))</p>" }
      if !question.citations.isEmpty {
        text += "<p>\(escaped(words.basis(question.citations)))</p>"
      }
    }
    return text + "</article>"
  }

  private var scoreSheets: String {
    contest.stages.map { stage in
      let head = (stage.rounds + [stage.tiebreak]).map { "<th>\(escaped($0.title))</th>" }.joined()
      let cells = String(repeating: "<td></td>", count: stage.rounds.count + 2)
      let rows = contest.teams.map { "<tr><td>\(escaped($0.name))</td>\(cells)</tr>\n" }.joined()
      return "<h2>\(escaped(stage.title))</h2><table><tr><th>\(words.heading(.team))</th>\(head)"
        + "<th>\(words.heading(.points))</th></tr>\n\(rows)</table>"
    }.joined()
  }

  private var confirmation: String {
    let rows = session.state.finalPlaces.map { standing in
      ["\(standing.place)", contest.teams[standing.team].name, standing.score.description, ""]
    }
    let listed = Set(session.state.finalPlaces.map(\.team))
    let absent = contest.teams.indices.filter {
      session.state.attendance[$0] == false && !listed.contains($0)
    }.map { ["", contest.teams[$0].name, words.screen(.absent), ""] }
    let judges = contest.judges.map { ["", $0.name, $0.unit, ""] }
    return table([.place, .team, .points, .signature], rows + absent + judges)
  }

  private var record: String {
    let lines = ContestRecordView(session: session, words: words).lines
    return lines.map { "<p>\(escaped($0))</p>\n" }.joined()
  }

  /// Text from data can neither open nor close a tag.
  private func escaped(_ text: String) -> String {
    text.printable.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
