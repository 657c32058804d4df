package import ExamModel

/// Writes papers as YAML that a person can go on editing, and that reads back as the same paper.
package enum PaperWriter {
  /// The file of a paper; what stands at its default is left out.
  ///
  /// - Parameters:
  ///   - paper: Lengths and instants in whole seconds.
  ///   - comment: What stands behind a key as a comment, on one line; nil for none.
  /// - Returns: UTF-8 with LF.
  package static func text(of paper: Paper, comment: (PaperKey) -> String?) -> String {
    var text = ""
    for key in PaperKey.allCases where key != .sections {
      guard let value = value(of: key, in: paper) else { continue }
      let remark = comment(key).map { "  # \($0.onOneLine)" } ?? ""
      text += "\(key.rawValue): \(value)\(remark)\n"
    }
    let remark = comment(.sections).map { "  # \($0.onOneLine)" } ?? ""
    text += "\(PaperKey.sections.rawValue):\(remark)\n"
    for section in paper.blueprint.sections { text += "  - \(sectionText(of: section))\n" }
    return text
  }

  private static func value(of key: PaperKey, in paper: Paper) -> String? {
    let standard = Paper(title: "", blueprint: Blueprint(sections: []))
    switch key {
    case .title: return YAMLText.scalar(paper.title)
    case .series: return paper.series.map(YAMLText.scalar)
    case .anchor: return paper.anchor.map(anchor)
    case .time: return paper.time.map(TimeLength.text)
    case .window, .start: return opening(paper, as: key)
    case .latestEntry: return paper.latestEntry.map(TimeLength.text)
    case .earliestSubmit: return paper.earliestSubmit.map(TimeLength.text)
    case .grace: return paper.grace == .zero ? nil : TimeLength.text(of: paper.grace)
    case .clock: return paper.clock.rawValue
    case .attempts: return paper.attempts.map { "\($0)" } ?? "unlimited"
    case .draw: return draw(paper.draw)
    case .show:
      return "{score: \(paper.show.score.rawValue), answers: \(paper.show.answers.rawValue)}"
    case .navigation: return paper.navigation.rawValue
    case .shuffle: return paper.shuffle == standard.shuffle ? nil : shuffle(paper.shuffle)
    case .pass: return paper.pass.description
    case .grades:
      if case .cuts(let bands) = paper.grades { return YAMLText.mapping(bands, sign: "") }
      return nil
    case .quota:
      if case .quota(let bands) = paper.grades { return YAMLText.mapping(bands, sign: "%") }
      return nil
    case .board: return board(paper.standing, standard.standing)
    case .target: return paper.standing.target.map(target)
    case .zone: return paper.zone == standard.zone ? nil : zone(paper.zone)
    case .sections: return nil
    }
  }

  private static func opening(_ paper: Paper, as key: PaperKey) -> String? {
    func text(_ time: WallTime) -> String {
      let civil = CivilTime(time, in: paper.zone)
      return civil.text(seconds: civil.second != 0)
    }
    switch (paper.opening, key) {
    case (.window(let start, let end), .window): return "\(text(start)) / \(text(end))"
    case (.together(let start), .start): return text(start)
    default: return nil
    }
  }

  private static func draw(_ rule: DrawRule) -> String {
    switch rule {
    case .same: "same"
    case .each: "each"
    case .versions(let count): "{versions: \(count)}"
    }
  }

  private static func anchor(_ anchor: Anchor) -> String {
    switch anchor {
    case .periodBefore(let count): "\(count)"
    case .questions(let ids): YAMLText.list(ids)
    }
  }

  private static func shuffle(_ rule: ShuffleRule) -> String {
    var items = ["questions: \(rule.questions)", "options: \(rule.options)"]
    if !rule.keepLast.isEmpty { items.append("keep-last: \(YAMLText.list(rule.keepLast))") }
    return "{\(items.joined(separator: ", "))}"
  }

  private static func zone(_ zone: ZoneOffset) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let distance = abs(zone.minutes)
    return (zone.minutes < 0 ? "-" : "+") + "\(padded(distance / 60)):\(padded(distance % 60))"
  }
}
