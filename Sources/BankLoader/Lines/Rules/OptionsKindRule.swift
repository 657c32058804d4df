import ExamModel

/// What has options to choose from is a choice, wherever it stands: 思考题 and 练习题 are headings for
/// questions of any kind.
enum OptionsKindRule {
  static func apply(to questions: inout [TidyQuestion], sections: [TidySection]) {
    for index in questions.indices
    where sections[questions[index].section].kind == .shortAnswer
      && questions[index].options.count >= 2
    {
      let question = questions[index]
      guard question.kind == nil, question.keys.allSatisfy({ KeyNotation($0.text).isKey }) else {
        continue
      }
      let truths = question.options.compactMap { option in
        option.lines.count == 1 ? TruthWords.truth(ofFolded: option.lines[0].glyphs) : nil
      }
      let isStatement = question.options.count == 2 && Set(truths).count == 2
      let letters = question.keys.first.flatMap { KeyNotation($0.text).letters } ?? []
      questions[index].kind =
        isStatement ? .trueFalse : letters.count > 1 ? .multipleChoice : .singleChoice
    }
  }
}
