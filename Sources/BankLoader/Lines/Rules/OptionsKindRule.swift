import ExamModel

/// What has options to choose from is a choice, wherever it stands: 思考题 and 练习题 are headings for
/// questions of any kind.
enum OptionsKindRule {
  /// So many options are more than those of a statement.
  private static let choices = 3

  /// Takes back what headings say of statements where most of the questions below are choices:
  /// 常识判断 and 判断推理 are parts of a test of aptitude.
  static func takeBackStatements(
    in sections: inout [TidySection], of questions: [TidyQuestion]
  ) {
    var all: [Int: Int] = [:]
    var chosen: [Int: Int] = [:]
    for question in questions where sections[question.section].kind == .trueFalse {
      all[question.section, default: 0] += 1
      if question.options.count >= choices { chosen[question.section, default: 0] += 1 }
    }
    for (section, count) in chosen where count > 1 && 2 * count > all[section] ?? 0 {
      sections[section].kind = nil
    }
  }

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
