import ExamModel

extension FieldReading {
  /// A length of time.
  mutating func readLength(
    _ node: YAMLNode, _ key: String, isZeroAllowed: Bool
  ) -> Milliseconds? {
    guard let length = node.text.flatMap(TimeLength.read), isZeroAllowed || length > .zero else {
      refuse(node, key, .length)
      return nil
    }
    return length
  }

  /// A date and time in a zone.
  mutating func readInstant(_ node: YAMLNode, _ key: String, in zone: ZoneOffset) -> WallTime? {
    guard let time = node.text.flatMap({ CivilTime($0) }) else {
      refuse(node, key, .dateTime)
      return nil
    }
    return time.instant(in: zone)
  }

  /// Two of them with ` / ` between; the second may leave out a date that is the first one's.
  mutating func readWindow(_ node: YAMLNode, _ key: String, in zone: ZoneOffset) -> Opening? {
    let halves = node.text.map(Self.halves) ?? []
    guard halves.count == 2, let start = CivilTime(halves[0]),
      let end = CivilTime(halves[1]) ?? CivilTime(halves[0].prefix(10) + " " + halves[1])
    else {
      refuse(node, key, .window)
      return nil
    }
    let opening = (start: start.instant(in: zone), end: end.instant(in: zone))
    guard opening.start < opening.end else {
      note(.emptyWindow, at: node)
      return nil
    }
    return .window(start: opening.start, end: opening.end)
  }

  private static func halves(of window: String) -> [String] {
    window.split(separator: " / ").map { String($0).onOneLine }
  }

  /// A date alone.
  mutating func readDate(_ node: YAMLNode, _ key: String) -> String? {
    let text = node.text ?? ""
    let isDate = text.utf8.count == 10 && text.split(separator: "-").count == 3
    guard isDate, CivilTime(text) != nil else {
      refuse(node, key, .date)
      return nil
    }
    return text
  }
}
