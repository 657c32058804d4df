import ExamModel

/// Takes the answers of fill-in questions out of the brackets of their stems, where a file has them
/// there as a rule: `事故分为（四）级。`.
///
/// A fill-in question has a blank. Where none is empty, nothing else gives a key and one bracket is
/// all there is, it is the blank; of several brackets any may only explain, but for 【】 that every
/// question has.
enum FilledBlankRule {
  private static let least = 3
  private static let leastPadded = 5

  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    let arePadded = arePadded(questions, sections: sections)
    let asked = questions.indices.filter { index in
      arePadded
        || (questions[index].kind ?? sections[questions[index].section].kind) == .fillIn
    }
    let open = asked.filter { index in
      let question = questions[index]
      return question.keys.isEmpty && question.doubt == nil && question.options.isEmpty
        && BlankCounter.count(in: question.stem.map(\.glyphs.string).joined(separator: "\n")) == 0
        && !brackets(of: question).isEmpty
    }
    guard open.count >= least, 10 * open.count >= 8 * asked.count else { return }
    let tags = tags(of: questions, at: open)
    let areAllBlanks = open.allSatisfy { areBlanks(brackets(of: questions[$0])) }
    for index in open {
      let found = brackets(of: questions[index]).filter {
        (!areAllBlanks || $0.isBlack) && !isTag($0, tags)
      }
      if found.isEmpty { continue }
      guard found.count == 1 || areAllBlanks else {
        questions[index].doubt = found.map(\.inside.string).joined(separator: " / ")
        continue
      }
      if arePadded { questions[index].kind = .fillIn }
      fill(&questions[index], found)
    }
  }

  /// What stands in brackets that several stems begin with: `【消防】……`, which fills no blanks.
  private static func tags(of questions: [TidyQuestion], at open: [Int]) -> Set<String> {
    var counts: [String: Int] = [:]
    for index in open {
      guard let first = brackets(of: questions[index]).first, first.isLeading else { continue }
      counts[first.inside.string, default: 0] += 1
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private static func isTag(_ bracket: Filled, _ tags: Set<String>) -> Bool {
    bracket.isLeading && tags.contains(bracket.inside.string)
  }

  /// Whether some brackets are 【】, all of them filled, and others only explain: `【三】人（含本人）`.
  ///
  /// One that a stem begins with, before others, may be a tag.
  private static func areBlanks(_ found: [Filled]) -> Bool {
    let black = found.filter(\.isBlack)
    return !black.isEmpty && black.allSatisfy { !$0.inside.isEmpty }
      && (black.count == found.count || !found[0].isBlack
        || found[0].range.lowerBound > found[0].first)
  }

  /// Whether nothing says a kind, and nearly all questions have one bracket with blanks on both sides
  /// of what fills it, which only a blank has: `说的是（ 门卫 ）。`.
  private static func arePadded(_ questions: [TidyQuestion], sections: [TidySection]) -> Bool {
    guard questions.count >= leastPadded,
      questions.allSatisfy({ question in
        question.options.isEmpty && question.keys.isEmpty && question.parts.isEmpty
          && question.kind == nil && sections[question.section].kind == nil
      })
    else { return false }
    let padded = questions.count { question in
      let found = brackets(of: question)
      return found.count == 1 && found[0].isPadded && !found[0].inside.isEmpty
    }
    return 10 * padded >= 8 * questions.count
  }

  private struct Filled {
    var line: Int
    var range: Range<Int>
    /// Where its line begins.
    var first: Int
    var inside: Glyphs
    /// Whether it is 【】.
    var isBlack: Bool
    /// Whether blanks stand on both sides of what it holds.
    var isPadded: Bool
    /// Whether the stem begins with it.
    var isLeading: Bool { line == 0 && range.lowerBound == first && isBlack }
  }

  private static func brackets(of question: TidyQuestion) -> [Filled] {
    var found: [Filled] = []
    for (index, line) in question.stem.enumerated() {
      var place = line.glyphs.startIndex
      while place < line.glyphs.endIndex {
        guard let (inside, end) = line.glyphs.bracket(at: place) else {
          place += 1
          continue
        }
        found.append(
          Filled(
            line: index, range: place..<end, first: line.glyphs.startIndex, inside: inside.trimmed,
            isBlack: line.glyphs[place].scalar == "【",
            isPadded: inside.first?.isSpace == true && inside.last?.isSpace == true))
        place = end
      }
    }
    return found
  }

  private static func fill(_ question: inout TidyQuestion, _ blanks: [Filled]) {
    let text = blanks.map(\.inside.string)
    // What separates answers may stand in one.
    guard blanks.count == 1 || !text.contains(where: { $0.contains("；") || $0.contains(";") })
    else {
      question.doubt = text.joined(separator: " / ")
      return
    }
    let number = question.stem[blanks[0].line].number
    let answer = TidyLine(glyphs: Glyphs(text.joined(separator: "；")), number: number)
    question.keys.append(KeyNote(place: .blank, lines: [answer]))
    for blank in blanks.reversed() {
      question.stem[blank.line].glyphs.replaceSubrange(blank.range, with: Glyphs("（　）"))
    }
  }
}
