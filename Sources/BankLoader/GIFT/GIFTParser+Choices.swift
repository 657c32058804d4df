import ExamModel

extension GIFTParser {
  /// `=right ~wrong ~%50%half #feedback`.
  mutating func setChoices(of question: inout Question, _ answer: Range<Int>) {
    let isSingle = GIFTMarkup.first([0x3D], in: answer, of: bytes) != nil
    var weights: [Double] = []
    var isWeighted = true
    var feedback: [String] = []
    for piece in GIFTMarkup.pieces(of: answer, at: [0x3D, 0x7E], in: bytes)
    where !isBeforeRight(piece) {
      let sign = bytes[piece.lowerBound]
      guard sign == 0x3D || sign == 0x7E else {
        explain(.format(.badMarkup(text(of: piece))), at: piece.lowerBound)
        continue
      }
      var rest = GIFTMarkup.trimmed(piece.lowerBound + 1..<piece.upperBound, of: bytes)
      let weight = sign == 0x3D ? 100 : weight(of: &rest)
      isWeighted = isWeighted && weight != nil
      weights.append(weight ?? 0)
      let (text, comment) = textAndFeedback(rest)
      if text.isEmpty, isBeforeWrong(piece) {
        explain(.format(.badMarkup("~~")), at: piece.lowerBound)
      }
      question.options.append(text)
      feedback.append(comment)
    }
    // `~%100%one ~%0%other`: all the marks for one, and nothing for any other.
    let isOne = isWeighted && weights.count { $0 == 100 } == 1 && weights.allSatisfy { $0 >= 0 }
    let hasParts = weights.contains { $0 > 0 && $0 < 100 }
    question.kind = isSingle || isOne && !hasParts ? .singleChoice : .multipleChoice
    let result = isSingle ? AnswerWeights.single(weights) : AnswerWeights.multiple(weights)
    question.key = isExplained ? nil : result.key
    for finding in result.findings { report(.format(finding), at: answer.lowerBound) }
    if question.key == nil, !result.findings.isEmpty { isExplained = true }
    let right = weights.map { isSingle ? $0 > 99 : $0 > 0 }
    for index in feedback.indices where right[index] { rationale.append(feedback[index]) }
    for index in feedback.indices where !right[index] {
      rationale.append(feedback[index], of: question.options[index])
    }
  }

  /// Whether a piece is the first sign of `~=right`: no option is empty there.
  private func isBeforeRight(_ piece: Range<Int>) -> Bool {
    piece.count == 1 && bytes[piece.lowerBound] == 0x7E
      && piece.upperBound < bytes.count && bytes[piece.upperBound] == 0x3D
  }

  /// Whether another sign stands right behind a piece that is nothing but `~`: `~~~` sets off a text
  /// in which an `=` may be no sign.
  private func isBeforeWrong(_ piece: Range<Int>) -> Bool {
    piece.count == 1 && bytes[piece.lowerBound] == 0x7E
      && piece.upperBound < bytes.count && bytes[piece.upperBound] == 0x7E
  }

  /// `T`, `TRUE`, `F` or `FALSE`, with feedback for a wrong and for a right answer.
  mutating func setTruth(of question: inout Question, _ answer: Range<Int>) -> Bool {
    let sign = GIFTMarkup.first([0x23], in: answer, of: bytes) ?? answer.upperBound
    let word = GIFTMarkup.trimmed(answer.lowerBound..<sign, of: bytes)
    let truth: Bool
    switch String(decoding: bytes[word], as: UTF8.self).uppercased() {
    case "T", "TRUE": truth = true
    case "F", "FALSE": truth = false
    default: return false
    }
    question.kind = .trueFalse
    question.key = .truth(truth)
    if sign < answer.upperBound {
      let rest = sign + 1..<answer.upperBound
      let second = GIFTMarkup.first([0x23], in: rest, of: bytes) ?? rest.upperBound
      rationale.append(text(of: rest.lowerBound..<second))
      if second < rest.upperBound { rationale.append(text(of: second + 1..<rest.upperBound)) }
    }
    return true
  }

  /// `%50%` or `%-33.33333%` at the beginning of an answer, taken off it.
  func weight(of answer: inout Range<Int>) -> Double? {
    guard let first = answer.first, bytes[first] == 0x25,
      let end = bytes[first + 1..<answer.upperBound].prefix(16).firstIndex(of: 0x25),
      end > first + 1
    else { return nil }
    let number = String(decoding: bytes[first + 1..<end], as: UTF8.self)
    guard let value = NumberText.value(of: number.replacing(",", with: ".")),
      (-100...100).contains(value)
    else { return nil }
    answer = GIFTMarkup.trimmed(end + 1..<answer.upperBound, of: bytes)
    return value
  }

  /// An answer's text, and what stands after `#`.
  mutating func textAndFeedback(_ answer: Range<Int>) -> (text: String, feedback: String) {
    guard let sign = GIFTMarkup.first([0x23], in: answer, of: bytes) else {
      return (text(of: answer), "")
    }
    return (text(of: answer.lowerBound..<sign), text(of: sign + 1..<answer.upperBound))
  }
}
