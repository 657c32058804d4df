import ExamModel

/// What a question's heading says behind its number, bars between: `第 1 题｜值班管理｜单选`.
enum BarredTags {
  /// No such heading is longer.
  private static let longest = 60
  /// No name of a topic is longer.
  private static let longestTopic = 20

  /// Takes such words off, where a stem stands below them: the kind, the marks, how hard the question is,
  /// and the topics beside at least one of these.
  static func take(from question: inout TidyQuestion) {
    guard question.stem.count > 1, let line = question.stem.first, line.glyphs.count <= longest,
      let sign = line.glyphs.first?.scalar, sign.isOne(of: "｜|·")
    else { return }
    var tagged = question
    var topics: [Glyphs] = []
    for piece in line.glyphs.split(whereSeparator: { $0.scalar == sign }).map(\.trimmed)
    where !piece.isEmpty {
      if let tag = KindTag(of: piece) {
        tagged.kind = tagged.kind ?? kind(tag.kind, of: question)
        tagged.marks = tagged.marks ?? tag.marks
      } else if !TagRule.takeLevel(piece, "【", into: &tagged) {
        topics.append(piece)
      }
    }
    let pieces = line.glyphs.split { $0.scalar == sign }.count
    guard topics.count < pieces, topics.allSatisfy(isTopic) else { return }
    for topic in topics {
      tagged.fields.append((.tags, TidyLine(glyphs: topic, number: line.number)))
    }
    tagged.stem.removeFirst()
    question = tagged
  }

  /// A kind of choices says nothing of a question that has none.
  private static func kind(_ kind: QuestionKind?, of question: TidyQuestion) -> QuestionKind? {
    let isChoice = kind == .singleChoice || kind == .multipleChoice
    return isChoice && question.options.isEmpty ? nil : kind
  }

  private static func isTopic(_ text: Glyphs) -> Bool {
    text.count <= longestTopic && !HeaderSigns.belongsToText(text)
  }
}
