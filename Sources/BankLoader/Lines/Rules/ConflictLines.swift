/// Takes the lines out that a version control leaves where two versions of a text differ: `<<<<<<<`,
/// `=======` and `>>>>>>>`.
///
/// Both versions stay, one behind the other: what they say of one question differently, is two keys,
/// or two questions with the same stem.
struct ConflictLines {
  /// The numbers of the lines of both versions, where both are there.
  private struct Sides {
    var one: ClosedRange<Int>
    var other: ClosedRange<Int>
  }

  private static let length = 7

  var lines: [TidyLine] = []
  /// The lines taken out.
  private(set) var markers: [TidyLine] = []
  private var sides: [Sides] = []

  init(_ all: [TidyLine]) {
    guard all.contains(where: { Self.isMarker($0.glyphs, "<") || Self.isMarker($0.glyphs, ">") })
    else {
      lines = all
      return
    }
    lines.reserveCapacity(all.count)
    var begin: Int?
    var middle: Int?
    for line in all {
      if Self.isMarker(line.glyphs, "<") {
        (begin, middle) = (line.number, nil)
      } else if begin != nil, line.glyphs.count == Self.length, Self.isMarker(line.glyphs, "=") {
        middle = line.number
      } else if begin != nil, Self.isMarker(line.glyphs, "|") {
        // What both versions come from stands behind it.
      } else if Self.isMarker(line.glyphs, ">") {
        if let begin, let middle {
          sides.append(
            Sides(one: begin...max(begin, middle), other: middle...max(middle, line.number)))
        }
        (begin, middle) = (nil, nil)
      } else {
        lines.append(line)
        continue
      }
      markers.append(line)
    }
  }

  /// Whether a line is seven of a sign, and perhaps the name of a version.
  static func isMarker(_ line: Glyphs, _ sign: Unicode.Scalar) -> Bool {
    guard line.first?.scalar == sign, line.count >= length,
      line.prefix(length).allSatisfy({ $0.scalar == sign })
    else { return false }
    return line.scalar(at: line.startIndex + length)?.isSpace ?? true
  }

  /// Leaves the keys open that the two versions of a question differ in.
  func openKeys(of questions: inout [TidyQuestion]) {
    var next = 0
    for side in sides {
      var stems: [String: Int] = [:]
      while next < questions.count, questions[next].line <= side.other.upperBound {
        let stem = Self.stem(of: questions[next])
        if side.one.contains(questions[next].line) {
          stems[stem] = next
        } else if side.other.contains(questions[next].line), let first = stems[stem] {
          Self.openKeys(first, next, of: &questions)
        }
        next += 1
      }
    }
  }

  private static func openKeys(_ one: Int, _ other: Int, of questions: inout [TidyQuestion]) {
    let keys = [one, other].map { key(of: questions[$0]) }
    guard keys[0] != keys[1], !keys.contains("") else { return }
    for index in [one, other] {
      questions[index].doubt = questions[index].doubt ?? keys[0] + " / " + keys[1]
      questions[index].key = []
    }
  }

  private static func stem(of question: TidyQuestion) -> String {
    question.stem.map(\.glyphs.foldedString).joined()
  }

  private static func key(of question: TidyQuestion) -> String {
    question.key.map(\.glyphs.foldedString).joined()
  }
}
