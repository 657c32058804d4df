import BigScreen
import Competition
import ExamModel
import JSONText
import Platform
import ResultStore
import Wording

/// 比分 of a contest as the audience may see them, from its record.
struct ContestBoard {
  let title: String
  let context: CommandContext

  /// The contest that a name means, where it means no paper; nil where it means none.
  init?(named name: String, in context: CommandContext) throws(CommandFailure) {
    guard (try? context.paperPath(named: name)) == nil || FileBytes.exist(name),
      let path = try? context.contestPath(named: name),
      let contest = try context.readContest(at: path).contest
    else { return nil }
    title = contest.title
    self.context = context
  }

  /// What can be seen now.
  func view() throws(CommandFailure) -> ScreenView {
    let store = try context.openStore()
    guard let open = try OpenContest.known(title, store: store, in: context) else {
      throw CommandFailure(.noInput, context.words.noContestRecord(title))
    }
    let session = try open.session(context)
    let projection = ScreenProjection(
      state: session.state, deck: open.deck, words: context.words)
    let now = context.time.now()
    return projection.view(
      topic: .scores, at: session.timeline.instant(of: now), boot: now.boot)
  }

  /// Title, stage and round, then a line a team.
  static func lines(of view: ScreenView) -> [String] {
    let place = view.teams.map { $0.place.map(String.init) ?? "" }
    let score = view.teams.map(\.score)
    let rows = view.teams.indices.map { row in
      let gain = view.teams[row].gain
      return padded(place[row], among: place) + "  " + padded(score[row], among: score) + "  "
        + "\(view.teams[row].name)" + (gain.isEmpty ? "" : "  \(gain)")
    }
    return [([view.title] + view.path + view.notices).joined(separator: " · "), view.heading] + rows
  }

  /// Digits to the right.
  private static func padded(_ text: String, among all: [String]) -> String {
    let width = all.map(\.count).max() ?? 0
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The same for other programs.
  static func json(of view: ScreenView) -> JSONValue {
    var object = JSONObject()
    object["title"] = .string(view.title)
    object["path"] = .strings(view.path)
    object["notices"] = .strings(view.notices)
    object["teams"] = .array(
      view.teams.map { team in
        var object = JSONObject()
        object["place"] = team.place.map(JSONValue.integer) ?? .null
        object["seat"] = .integer(team.seat)
        object["name"] = .string(team.name)
        object["score"] = .string(team.score)
        object["gain"] = .string(team.gain)
        return .object(object)
      })
    return .object(object)
  }
}
