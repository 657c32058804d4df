import Arguments
import Wording

extension Option {
  /// The option in a command's declaration, in the words of its topic.
  func declared(
    _ topic: OptionTopic, as value: ValueTopic, _ words: any Words, repeats: Bool = false,
    isRequired: Bool = false
  ) -> OptionDeclaration {
    declared(
      placeholder: words.placeholder(of: value), summary: words.summary(of: topic),
      repeats: repeats, isRequired: isRequired)
  }
}

extension Flag {
  /// The flag in a command's declaration, in the words of its topic.
  func declared(_ topic: OptionTopic, _ words: any Words) -> OptionDeclaration {
    declared(summary: words.summary(of: topic))
  }
}

extension Positional {
  /// The value in a command's declaration, in the words of its topic.
  func declared(
    _ occurrence: Occurrence, _ topic: ArgumentTopic, as value: ValueTopic, _ words: any Words
  ) -> PositionalDeclaration {
    declared(
      occurrence, placeholder: words.placeholder(of: value), summary: words.summary(of: topic))
  }
}
