/// What a line that begins with `/` asks for.
enum DialogueCommand: Hashable {
  case next
  case back
  case goTo(Int?)
  case flag
  case overview
  case timeLeft
  case submit
  case leave
  case help
  case clear
  case unknown(String)

  private static let names: [String: DialogueCommand] = [
    "n": .next, "下": .next, "下一题": .next, "next": .next,
    "p": .back, "上": .back, "上一题": .back, "prev": .back, "back": .back,
    "m": .flag, "标": .flag, "标记": .flag, "mark": .flag,
    "o": .overview, "览": .overview, "总览": .overview, "overview": .overview,
    "t": .timeLeft, "时": .timeLeft, "时间": .timeLeft, "time": .timeLeft,
    "s": .submit, "交": .submit, "交卷": .submit, "submit": .submit,
    "q": .leave, "退": .leave, "退出": .leave, "quit": .leave,
    "h": .help, "帮": .help, "帮助": .help, "help": .help, "?": .help,
    "c": .clear, "清": .clear, "清除": .clear, "clear": .clear,
  ]
  private static let goToNames = ["g", "跳", "跳转", "goto"]
  private static let bare: Set<String> = ["下一题", "上一题", "交卷", "帮助"]

  /// The command that a line gives; nil where the line is an answer.
  ///
  /// - Parameters:
  ///   - line: As typed.
  ///   - takesWords: Whether an answer here may be any words, so that only `/` gives a command.
  init?(_ line: String, takesWords: Bool) {
    let typed = TypedText.trimmed(TypedText.narrowed(line))
    if typed.hasPrefix("/") || (!takesWords && typed.hasPrefix("、")) {
      self = Self.named(TypedText.trimmed(typed.dropFirst()))
    } else if !takesWords, Self.bare.contains(typed), let command = Self.names[typed] {
      self = command
    } else {
      return nil
    }
  }

  private static func named(_ text: String) -> DialogueCommand {
    let word = text.lowercased()
    if let command = names[word] { return command }
    for name in goToNames where word.hasPrefix(name) {
      let rest = TypedText.trimmed(word.dropFirst(name.count))
      if rest.isEmpty { return .goTo(nil) }
      if let number = Int(rest) { return .goTo(number) }
    }
    return .unknown(String(text.prefix(20)))
  }
}
