import Competition
import ExamModel

extension ContestFields {
  /// The most stages, and rounds of a stage.
  private static let most = 50

  /// 赛段; rounds without stages are those of one.
  func readStages(_ reading: inout FieldReading, _ teams: [Team]) -> [Stage] {
    if let node = fields[ContestKey.stages] {
      if let key = fields.key(ContestKey.rounds) {
        reading.note(
          .conflictingKeys(ContestKey.stages.rawValue, ContestKey.rounds.rawValue), at: key)
      }
      guard let items = node.items, (1...Self.most).contains(items.count) else {
        reading.refuse(node, ContestKey.stages.rawValue, .list)
        return []
      }
      let stages = items.enumerated().compactMap { position, item in
        readStage(item, isLast: position == items.count - 1, &reading, teams)
      }
      return stages.count == items.count ? stages : []
    }
    guard let node = reading.required(ContestKey.rounds, of: fields) else { return [] }
    let title = "决赛"
    return readRounds(node, &reading, teams).map {
      [Stage(title: title, rounds: $0.rounds, tiebreak: $0.tiebreak)]
    } ?? []
  }

  private func readStage(
    _ node: YAMLNode, isLast: Bool, _ reading: inout FieldReading, _ teams: [Team]
  ) -> Stage? {
    let known = StageKey.allCases.map(\.rawValue)
    guard let fields = reading.readFields(node, ContestKey.stages.rawValue, known: known) else {
      return nil
    }
    let title = reading.required(StageKey.title, of: fields).flatMap {
      reading.readText($0, StageKey.title.rawValue)
    }
    let rounds = reading.required(StageKey.rounds, of: fields).flatMap {
      readRounds($0, &reading, teams)
    }
    guard let title, let rounds else { return nil }
    var stage = Stage(title: title, rounds: rounds.rounds, tiebreak: rounds.tiebreak)
    if let node = fields[StageKey.heats] {
      // Places of the last stage are those of the contest: all its teams meet.
      let bounds = isLast ? 1...1 : 1...Self.most
      stage.heats = reading.readWholeNumber(node, StageKey.heats.rawValue, in: bounds) ?? 1
    }
    if let node = fields[StageKey.carry] {
      stage.carriesPoints = reading.readTruth(node, StageKey.carry.rawValue) ?? false
    }
    if isLast {
      if let key = fields.key(StageKey.advance) {
        reading.note(.unknownKey(StageKey.advance.rawValue, nearest: nil), at: key)
      }
    } else if let node = reading.required(StageKey.advance, of: fields) {
      stage.advance =
        reading.readWholeNumber(node, StageKey.advance.rawValue, in: 1...max(1, teams.count)) ?? 1
    }
    return stage
  }

  /// The rounds, and the tiebreak among them: it is played last, wherever it stands.
  private func readRounds(
    _ node: YAMLNode, _ reading: inout FieldReading, _ teams: [Team]
  ) -> (rounds: [Round], tiebreak: Round)? {
    guard let items = node.items, (1...Self.most).contains(items.count) else {
      reading.refuse(node, ContestKey.rounds.rawValue, .list)
      return nil
    }
    var rounds: [Round] = []
    var tiebreak: Round?
    for item in items {
      guard let round = RoundFields.read(item, &reading, teams) else { continue }
      if round.kind != .tiebreak {
        rounds.append(round)
      } else if tiebreak == nil {
        tiebreak = round
      } else {
        reading.note(.repeatedName(round.title), at: item)
      }
    }
    guard !rounds.isEmpty else {
      if tiebreak != nil { reading.refuse(node, ContestKey.rounds.rawValue, .list) }
      return nil
    }
    return (rounds, tiebreak ?? Round(title: "加赛题", kind: .tiebreak))
  }
}
