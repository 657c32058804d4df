package import ExamModel

extension English {
  func sentence(for problem: YAMLProblem) -> String {
    switch problem {
    case .notUTF8: "This line is not UTF-8. Save the file as UTF-8."
    case .empty: "The file is empty."
    case .fullWidthSign("："): "“：” is full-width; write “:” with a space behind it."
    case .fullWidthSign(let sign): "“\(sign)” is full-width; write the ASCII sign."
    case .tab: "A tab cannot indent; use spaces."
    case .colonInValue:
      "A colon is out of place. Put a value with a colon between quotation marks; "
        + "align a new key with the one above."
    case .unclosed: "What opens here is not closed, or lacks a comma within."
    case .indentation: "This line is indented unlike its neighbours; align what belongs together."
    case .missingColon: "This line lacks a colon; write “key: value”."
    case .strayCharacter:
      "A value cannot begin with this character; put it between quotation marks."
    case .controlCharacter: "This line has an invisible control character; type it anew."
    case .alias: "A value cannot begin with & or *; put it between quotation marks."
    case .severalDocuments: "A file has one document; remove “---” and what follows."
    case .syntax: "This line is not written rightly; compare it with a sample."
    }
  }

  func badValue(_ key: String, _ value: String, _ expected: Expectation) -> String {
    let start =
      switch (key.isEmpty, value.isEmpty) {
      case (true, _): "The content is not right"
      case (_, true): "“\(key)” has no value"
      default: "“\(key)” cannot be “\(value)”"
      }
    return "\(start); expected \(described(expected))." + nearest(to: value, expected)
  }

  private func nearest(to value: String, _ expected: Expectation) -> String {
    guard case .oneOf(let words) = expected,
      let nearest = Spelling.nearest(to: value, among: words)
    else { return "" }
    return " Did you mean “\(nearest)”?"
  }

  private func described(_ expected: Expectation) -> String {
    switch expected {
    case .text: "some text"
    case .wholeNumber(let low, let high): "a whole number from \(low) to \(high)"
    case .percent: "a percentage from 0 to 100"
    case .mark(let low, let high): "marks from \(low) to \(high), with three decimals at most"
    case .length: "a length of time such as 60m, 90s or 1h30m"
    case .dateTime: "a date and time such as 2026-12-01 09:00"
    case .window: "a start and an end such as 2026-12-01 09:00 / 2026-12-01 18:00"
    case .date: "a date such as 2026-12-01"
    case .zone: "a time zone such as Asia/Shanghai or +08:00"
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    case .truth: "true or false"
    case .list: "a list such as [one, two]"
    case .mapping: "keys with values"
    case .quota: "counts for all rows, or percentages for all rows"
    case .threeColours:
      "a percentage, or three colours with where they begin: {green: 90%, amber: 80%, red: 0%}"
    case .attempts: "a number of times, or unlimited"
    case .draw: "same, each or {versions: 2} (26 at most)"
    case .article: "an article's number such as 24"
    case .drawableQuestion: "the id of a question that fits a section with room for it"
    case .quantity: "a number with its unit, as the law writes it"
    }
  }

  package func comment(on key: PaperKey) -> String? {
    switch key {
    case .title, .sections: nil
    case .anchor: "questions shared with the period before, which make marks comparable"
    case .series: "the periods of one series are compared"
    case .time: "for each candidate: 60m is an hour"
    case .window: "from / to"
    case .start: "one start for all"
    case .latestEntry: "nobody starts later than this after the opening"
    case .earliestSubmit: "nobody submits sooner than this after the start"
    case .grace: "for network lateness only"
    case .clock: "wall runs on while the candidate is away, active stops"
    case .attempts: "how often each may sit it, or unlimited"
    case .draw: "same: one draw for all; each: one for each candidate; {versions: 2}: A and B"
    case .show: "when: immediate, after-submit, after-confirm, after-close, never"
    case .navigation: "free, or forward only"
    case .shuffle: "what is put in a random order; keep-last names options that stay last"
    case .pass: "pass mark in percent"
    case .grades: "grades by percent of the full mark"
    case .quota: "grades by percent of those who sat"
    case .board: "tie-break: what parts equal marks; units: mean, best-5 or pass-rate"
    case .target: "pass rate aimed at, or three colours {green: 90%, amber: 80%, red: 0%}"
    case .zone: "time zone"
    }
  }
}
