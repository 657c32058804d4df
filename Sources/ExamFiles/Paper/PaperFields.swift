import ExamModel

/// The keys of a paper, on their way into a `Paper`.
struct PaperFields {
  let fields: Fields

  /// The paper; nil where what must be there is not; what is wrong is noted.
  func read(_ reading: inout FieldReading) -> Paper? {
    let title = reading.required(PaperKey.title, of: fields).flatMap {
      reading.readText($0, PaperKey.title.rawValue)
    }
    let blueprint = reading.required(PaperKey.sections, of: fields).flatMap {
      Self.readBlueprint($0, &reading)
    }
    var paper = Paper(title: title ?? "", blueprint: blueprint ?? Blueprint(sections: []))
    readTimes(into: &paper, &reading)
    readRules(into: &paper, &reading)
    readResults(into: &paper, &reading)
    return title == nil || blueprint == nil ? nil : paper
  }

  /// Reads a key where it is there, and puts what it says in its place.
  private func take<Value>(
    _ key: PaperKey, into place: inout Value, _ reading: inout FieldReading,
    _ read: (inout FieldReading, YAMLNode, String) -> Value?
  ) {
    guard let node = fields[key], let value = read(&reading, node, key.rawValue) else { return }
    place = value
  }

  private func readTimes(into paper: inout Paper, _ reading: inout FieldReading) {
    take(.zone, into: &paper.zone, &reading) { reading, node, key in
      if let zone = node.text.flatMap({ ZoneOffset($0) }) { return zone }
      reading.refuse(node, key, .zone)
      return nil
    }
    let zone = paper.zone
    take(.time, into: &paper.time, &reading) { $0.readLength($1, $2, isZeroAllowed: false) }
    take(.window, into: &paper.opening, &reading) { $0.readWindow($1, $2, in: zone) }
    take(.start, into: &paper.opening, &reading) { reading, node, key in
      reading.readInstant(node, key, in: zone).map { .together(start: $0) }
    }
    refuseBoth(.window, .start, &reading)
    take(.latestEntry, into: &paper.latestEntry, &reading) {
      $0.readLength($1, $2, isZeroAllowed: true)
    }
    take(.earliestSubmit, into: &paper.earliestSubmit, &reading) {
      $0.readLength($1, $2, isZeroAllowed: true)
    }
    take(.grace, into: &paper.grace, &reading) { $0.readLength($1, $2, isZeroAllowed: true) }
    take(.clock, into: &paper.clock, &reading) { $0.readWord($1, $2, of: ClockRule.self) }
  }

  private func readRules(into paper: inout Paper, _ reading: inout FieldReading) {
    take(.series, into: &paper.series, &reading) { $0.readText($1, $2) }
    readAnchor(into: &paper, &reading)
    take(.attempts, into: &paper.attempts, &reading) { reading, node, key in
      if node.text == "unlimited" { return .some(nil) }
      if let count = node.text.flatMap({ Int($0) }), (1...1000).contains(count) { return count }
      reading.refuse(node, key, .attempts)
      return nil
    }
    take(.draw, into: &paper.draw, &reading) { $0.readDraw($1, $2) }
    take(.navigation, into: &paper.navigation, &reading) {
      $0.readWord($1, $2, of: Navigation.self)
    }
    take(.shuffle, into: &paper.shuffle, &reading) { $0.readShuffle($1, $2) }
  }

  private func readAnchor(into paper: inout Paper, _ reading: inout FieldReading) {
    take(.anchor, into: &paper.anchor, &reading) { reading, node, key in
      guard node.items == nil else { return reading.readTexts(node, key).map { .questions($0) } }
      return reading.readWholeNumber(node, key, in: 1...1000).map { .periodBefore($0) }
    }
    // Without a series there is no period before.
    guard case .periodBefore = paper.anchor, paper.series == nil, let node = fields[PaperKey.anchor]
    else {
      return
    }
    reading.note(.missingKey(PaperKey.series.rawValue), at: node)
  }

  private func readResults(into paper: inout Paper, _ reading: inout FieldReading) {
    take(.show, into: &paper.show, &reading) { $0.readShow($1, $2) }
    take(.pass, into: &paper.pass, &reading) { $0.readPercent($1, $2) }
    take(.grades, into: &paper.grades, &reading) { reading, node, key in
      reading.readBands(node, key).map { bands in
        .cuts(bands.sorted { $1.percent < $0.percent })
      }
    }
    take(.quota, into: &paper.grades, &reading) { reading, node, key in
      reading.readBands(node, key).flatMap { bands in
        let sum = bands.reduce(Mark.zero) { $0 + $1.percent }
        if sum <= Mark(100) { return .quota(bands) }
        reading.note(.wrongSum(key: key, sum: "\(sum)%", expected: "100%"), at: node)
        return nil
      }
    }
    refuseBoth(.grades, .quota, &reading)
    take(.board, into: &paper.standing, &reading) { $0.readStanding($1, $2) }
    take(.target, into: &paper.standing.target, &reading) { $0.readTarget($1, $2) }
  }

  private func refuseBoth(_ first: PaperKey, _ second: PaperKey, _ reading: inout FieldReading) {
    guard fields[first] != nil, let key = fields.key(second) else { return }
    reading.note(.conflictingKeys(first.rawValue, second.rawValue), at: key)
  }
}
