import ExamModel

extension FieldReading {
  /// `same`, `each`, `{versions: 2}`, `versions: 2` between quotation marks, or `versions 2`.
  mutating func readDraw(_ node: YAMLNode, _ key: String) -> DrawRule? {
    var versions: Int?
    if let entries = node.entries {
      if entries.count == 1, entries[0].name == "versions" {
        versions = entries[0].value.text.flatMap { Int($0) }
      }
    } else if let text = node.text {
      if text == "same" { return .same }
      if text == "each" { return .each }
      let words = text.split { $0 == " " || $0 == ":" }
      if words.count == 2, words[0] == "versions" { versions = Int(words[1]) }
    }
    if let versions, (2...26).contains(versions) { return .versions(versions) }
    refuse(node, key, .draw)
    return nil
  }

  /// What is put in a random order; one truth value says it for all.
  mutating func readShuffle(_ node: YAMLNode, _ key: String) -> ShuffleRule? {
    if node.text != nil {
      return readTruth(node, key).map { ShuffleRule(questions: $0, options: $0) }
    }
    let known = ShuffleKey.allCases.map(\.rawValue)
    guard let fields = readFields(node, key, known: known) else { return nil }
    var rule = ShuffleRule()
    if let node = fields[ShuffleKey.questions] {
      rule.questions = readTruth(node, ShuffleKey.questions.rawValue) ?? true
    }
    if let node = fields[ShuffleKey.options] {
      rule.options = readTruth(node, ShuffleKey.options.rawValue) ?? true
    }
    if let node = fields[ShuffleKey.keepLast] {
      rule.keepLast = readTexts(node, ShuffleKey.keepLast.rawValue) ?? []
    }
    return rule
  }

  /// What candidates see, and when.
  mutating func readShow(_ node: YAMLNode, _ key: String) -> ShowPolicy? {
    let known = ShowKey.allCases.map(\.rawValue)
    guard let fields = readFields(node, key, known: known) else { return nil }
    var policy = ShowPolicy()
    if let node = fields[ShowKey.score],
      let release = readWord(node, ShowKey.score.rawValue, of: ShowPolicy.Release.self)
    {
      policy.score = release
    }
    if let node = fields[ShowKey.answers],
      let release = readWord(node, ShowKey.answers.rawValue, of: ShowPolicy.Release.self)
    {
      policy.answers = release
    }
    return policy
  }

  /// 等次 with percent each, in file order.
  mutating func readBands(_ node: YAMLNode, _ key: String) -> [GradeBand]? {
    guard let entries = node.entries, !entries.isEmpty else {
      refuse(node, key, .mapping)
      return nil
    }
    var bands: [GradeBand] = []
    for entry in entries {
      let percent = readPercent(entry.value, entry.key.summary)
      guard let name = readText(entry.key, key), let percent else { continue }
      if bands.contains(where: { $0.name == name }) {
        note(.repeatedKey(name), at: entry.key)
      } else {
        bands.append(GradeBand(name: name, percent: percent))
      }
    }
    return bands.count == entries.count ? bands : nil
  }
}

private enum ShuffleKey: String, CaseIterable {
  case questions
  case options
  case keepLast = "keep-last"
}

private enum ShowKey: String, CaseIterable {
  case score
  case answers
}
