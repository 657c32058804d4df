package import ExamModel

/// Draws questions to practise with.
package enum PracticeDraw {
  /// At most `count` of the questions, without repetition, in random order, options shuffled.
  package static func questions(
    _ count: Int, from questions: [Question], using generator: inout SeededGenerator
  ) -> [Question] {
    let drawn = generator.draw(count, from: questions)
    let rule = ShuffleRule()
    return drawn.map { OptionOrder.shuffled($0, rule: rule, using: &generator) }
  }

  /// A question with its options in a random order, where they may move.
  package static func shuffled(
    _ question: Question, using generator: inout SeededGenerator
  ) -> Question {
    OptionOrder.shuffled(question, rule: ShuffleRule(), using: &generator)
  }
}
