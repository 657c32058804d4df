import ExamModel

/// Takes the answers of fill-in questions out of the brackets of their stems, where a file has them
/// there as a rule: `事故分为（四）级。`.
///
/// A fill-in question has a blank. Where none is empty, nothing else gives a key and one bracket is
/// all there is, it is the blank. Of several brackets any may only explain, but for 【】 that every
/// question has, and for those that look alike in a section of which nearly every stem has such.
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
        && !HintHeading.asks(sections[question.section].name)
        && BlankCounter.count(in: question.stem.map(\.glyphs.string).joined(separator: "\n")) == 0
        && !brackets(of: question).isEmpty
    }
    guard open.count >= least, 10 * open.count >= 8 * asked.count else { return }
    let tags = tags(of: questions, at: open)
    let areAllBlanks = open.allSatisfy { areBlanks(brackets(of: questions[$0])) }
    let filled = filledSections(of: questions, asked: asked, open: open)
    for index in open {
      let found = brackets(of: questions[index]).filter {
        (!areAllBlanks || $0.isBlack) && !isTag($0, tags)
      }
      if found.isEmpty { continue }
      let areSeveral =
        filled.contains(questions[index].section) && SeveralBlanks.are(found, in: questions[index])
      guard found.count == 1 || areAllBlanks || areSeveral else {
        questions[index].doubt = found.map(\.inside.string).joined(separator: " / ")
        continue
      }
      if arePadded { questions[index].kind = .fillIn }
      fill(&questions[index], found)
    }
  }

  /// The sections in which nearly every fill-in question has filled brackets, those apart that nobody
  /// has filled, and none has a key elsewhere.
  private static func filledSections(
    of questions: [TidyQuestion], asked: [Int], open: [Int]
  ) -> Set<Int> {
    let filled = Dictionary(grouping: open) { questions[$0].section }
    let sections = Dictionary(grouping: asked) { questions[$0].section }.filter { section, own in
      let count = filled[section]?.count ?? 0
      let empty = own.count { index in
        let found = brackets(of: questions[index])
        return !found.isEmpty && found.allSatisfy(\.inside.isEmpty)
      }
      return own.allSatisfy { questions[$0].keys.isEmpty } && count >= least
        && 10 * count >= 9 * (own.count - empty) && count >= 2 * empty
    }
    return Set(sections.keys)
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

  private static func isTag(_ bracket: FilledBracket, _ tags: Set<String>) -> Bool {
    bracket.isLeading && tags.contains(bracket.inside.string)
  }

  /// Whether some brackets are 【】, all of them filled, and others only explain: `【三】人（含本人）`.
  ///
  /// One that a stem begins with, before others, may be a tag.
  private static func areBlanks(_ found: [FilledBracket]) -> Bool {
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

  static func brackets(of question: TidyQuestion) -> [FilledBracket] {
    FilledBracket.all(in: question.stem).filter { !BracketNote.isNote($0, in: question.stem) }
  }

  static func fill(_ question: inout TidyQuestion, _ blanks: [FilledBracket]) {
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
