extension English {
  package func passName(_ isPassed: Bool) -> String { isPassed ? "passed" : "failed" }

  package func lightName(_ light: LightColour) -> String {
    switch light {
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    }
  }

  package func denominators(passRateOfExpected: Bool, hasRoster: Bool) -> String {
    let expected =
      hasRoster ? "Expected: all on the roster." : "No roster: expected are those who started."
    let rate = passRateOfExpected ? "(expected − on leave − on duty)" : "sat"
    return "\(expected) Turnout = sat ÷ (expected − on leave − on duty); "
      + "pass rate = passed ÷ \(rate)."
  }

  package func targetNote(target: String, amber: String, names: [String]) -> String {
    "Target pass rate \(target): \(names[0]) from there, \(names[1]) from \(amber), "
      + "\(names[2]) below \(amber)."
  }

  package func orderNote(_ tieBreakers: [TieName]) -> String {
    let names = tieBreakers.map { name in
      switch name {
      case .time: "less time used"
      case .finished: "ended earlier"
      case .kind(let kind): "more marks on \(kindName(kind))"
      }
    }
    let rest = names.isEmpty ? "" : ", then by " + names.joined(separator: ", then by ")
    return "Ranked by marks\(rest); who is equal on all shares the rank."
  }

  package func groupRule(_ rule: GroupRuleName) -> String {
    switch rule {
    case .mean: "mean"
    case .best(let count): "mean of the best \(count)"
    case .passRate: "pass rate"
    }
  }

  package func provisional(_ count: Int) -> String {
    "\(count) attempts have short answers that wait to be marked: results are provisional."
  }

  package var provisionalMark: String { "provisional" }

  package func quotaTies(isBetter: Bool) -> String {
    "Who ties where a quota ends gets the \(isBetter ? "better" : "worse") grade."
  }

  package func frozenSince(_ time: String) -> String { "Frozen: the board as of \(time)." }

  package func boardFrozen(_ isFrozen: Bool, title: String) -> String {
    isFrozen ? "The board of “\(title)” is frozen." : "The board of “\(title)” goes on."
  }

  package func boardAlready(frozen isFrozen: Bool, title: String) -> String {
    isFrozen
      ? "The board of “\(title)” is frozen already." : "The board of “\(title)” is not frozen."
  }

  package func change(of places: Int) -> String {
    places > 0 ? "↑\(places)" : places < 0 ? "↓\(-places)" : "—"
  }

  package var newcomer: String { "new" }

  package func noSeries(_ title: String) -> String {
    "“\(title)” has no other period to compare with. Give all periods the same series."
  }

  package func duration(seconds: Int) -> String {
    let (hours, rest) = (seconds / 3600, seconds % 3600)
    let clock = "\(rest / 60) min \(rest % 60) s"
    return hours > 0 ? "\(hours) h \(clock)" : clock
  }

  package func badPercentage(_ text: String) -> String {
    "“\(text)” is no percentage from 0% to 100%."
  }
}
