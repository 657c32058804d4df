import ExamModel

/// Short questions about materials, unnumbered, with the points of their answer below a label of its
/// own: `材料1：……`, `问题：……？`, `答案要点：`, `1、……`, `2、……`.
///
/// Elsewhere the points would be a list of keys for all questions, or questions.
struct PointedAnswers {
  /// The lines, those questions taken out.
  var lines: [TidyLine] = []
  private var questions: [TidyQuestion] = []

  init(_ all: [TidyLine]) {
    guard all.contains(where: PointedBlock.isTitle) else {
      lines = all
      return
    }
    var end = 0
    var standing = Standing()
    for index in all.indices where index >= end && PointedBlock.isTitle(all[index]) {
      guard let block = PointedBlock(at: index, of: all, after: end) else { continue }
      lines += all[end..<block.stem.lowerBound]
      standing.count(all[end..<block.stem.lowerBound])
      end = block.stem.lowerBound
      guard standing.areKeyed else { continue }
      questions.append(Self.question(of: block, in: all))
      end = block.points.upperBound
    }
    lines += all[end...]
  }

  /// What numbered lines there are behind the last list of answers, and how many of each section have their
  /// keys: a list behind questions without is theirs.
  private struct Standing {
    private var numbers = 0
    private var keys = 0
    private var isList = false
    private var isOpen = false

    var areKeyed: Bool { !isOpen && 3 * keys >= numbers }

    mutating func count(_ lines: ArraySlice<TidyLine>) {
      for line in lines {
        if PointedBlock.isTitle(line) {
          self = Standing()
          isList = true
        } else {
          count(line.glyphs)
        }
      }
    }

    private mutating func count(_ line: Glyphs) {
      let label = LabelScanner(line: line).label(at: line.startIndex)
      if let label, label.field == .bank(.key), label.content < line.endIndex { keys += 1 }
      if HeadingReader(line).mark()?.namesKind == true {
        isOpen = !areKeyed
        (numbers, keys, isList) = (0, 0, false)
      } else if label != nil || PointedBlock.isMaterial(line) || HeaderSigns.asks(line) {
        isList = false
      }
      guard !isList, NumberScanner(line: line).mark()?.style.isMarked == true else { return }
      numbers += 1
      if BlankKey.key(in: line) != nil { keys += 1 }
    }
  }

  private static func question(of block: PointedBlock, in lines: [TidyLine]) -> TidyQuestion {
    var question = TidyQuestion(line: lines[block.stem.lowerBound].number, section: 0)
    question.kind = .shortAnswer
    question.stem = Array(lines[block.stem])
    question.keys = [KeyNote(place: .label, lines: Array(lines[block.points]))]
    return question
  }

  /// Puts the questions between the others, each into the section that its line stands in.
  func insert(into others: inout [TidyQuestion], sections: [TidySection]) {
    guard !questions.isEmpty else { return }
    var all: [TidyQuestion] = []
    all.reserveCapacity(others.count + questions.count)
    var next = others[...]
    for var question in questions {
      while let other = next.first, other.line < question.line { all.append(next.removeFirst()) }
      question.section = sections.lastIndex { $0.line < question.line } ?? 0
      all.append(question)
    }
    others = all + next
  }
}
