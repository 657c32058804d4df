import ExamModel

/// A text with numbered gaps, `先[[1]]后[[3]]`, and the choices that go into them: the number of a
/// gap is the number of its right choice.
struct GapText {
  /// A choice, and the group of gaps that it is offered for.
  struct Choice {
    let text: String
    let group: String
  }

  /// No question has more gaps.
  private static let most = 1000

  /// The text with numbered blanks.
  private(set) var stem = ""
  /// The right choice of each gap, counted from 0.
  private(set) var right: [Int] = []

  /// Finds the gaps of a text; nil where it has none, or one whose choice is not there.
  init?(_ text: String, choices: [Choice]) {
    guard !choices.isEmpty else { return nil }
    var rest = Substring(text)
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      stem += rest[..<open.lowerBound]
      let number = rest[open.upperBound..<close.lowerBound]
      if let value = Int(number), (1...choices.count).contains(value), right.count < Self.most {
        right.append(value - 1)
        stem += "_____（\(right.count)）"
      } else if Int(number) != nil {
        return nil
      } else {
        stem += rest[open.lowerBound..<close.upperBound]
      }
      rest = rest[close.upperBound...]
    }
    stem += rest
    guard !right.isEmpty else { return nil }
  }

  /// The gaps as sub-questions, each with the choices of its group.
  func parts(of choices: [Choice], at place: SourcePosition) -> [Question] {
    right.enumerated().map { index, right in
      let offered = choices.indices.filter { choices[$0].group == choices[right].group }
      var part = Question(kind: .singleChoice, stem: "（\(index + 1)）", source: place)
      part.options = offered.map { choices[$0].text }
      part.key = offered.firstIndex(of: right).map { .choices([$0]) }
      return part
    }
  }
}
