import Testing
import Wording

@Suite struct CommandWordsTests {
  private func sentences(_ words: any Words) -> [String] {
    CommandTopic.allCases.map { words.summary(of: $0) }
      + CommandTopic.allCases.flatMap { words.details(of: $0) }.filter { !$0.hasPrefix("fish：") }
      + OptionTopic.allCases.map { words.summary(of: $0) }
      + ArgumentTopic.allCases.map { words.summary(of: $0) }
      + ValueTopic.allCases.map { words.placeholder(of: $0) }
      + HelpHeading.allCases.map { words.heading($0) }
      + [
        words.unknownCommand("a", nearest: "b"), words.unknownOption("a", nearest: nil),
        words.missingCommand(after: "a", choices: ["b"]), words.errorLine("a"),
        words.helpHint("a"), words.missingValue(of: "a", placeholder: "b"),
        words.unexpectedValue(of: "a", value: "b"), words.repeatedOption("a"),
        words.missingOption("a", placeholder: "b"),
        words.unexpectedArgument("a"), words.missingArgument("a"),
      ]
      + [ValueHint.text, .wholeNumber(1, 2), .unsigned, .word(["a"]), .file, .folder].map {
        words.badValue(of: "a", value: "b", expected: $0)
      }
  }

  @Test func `everything is said in chinese`() {
    for sentence in sentences(Chinese()) {
      #expect(sentence.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(sentence)")
      #expect(!sentence.contains(", "), "\(sentence)")
    }
  }

  @Test func `everything is said in english`() {
    for sentence in sentences(English()) {
      #expect(sentence.contains { $0.isASCII && $0.isLetter }, "\(sentence)")
      #expect(!sentence.contains { ("\u{3000}"..."\u{9FFF}").contains($0) }, "\(sentence)")
    }
  }

  @Test func `no summary is longer than a line of help`() {
    for topic in CommandTopic.allCases {
      #expect(Chinese().summary(of: topic).count <= 30)
      #expect(English().summary(of: topic).count <= 66)
    }
  }
}
