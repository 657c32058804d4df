extension Chinese {
  package func errorLine(_ message: String) -> String { "错误：\(message)" }

  package func helpHint(_ command: String) -> String { "用法请看：\(command) --help" }

  package func unknownCommand(_ name: String, nearest: String?) -> String {
    "没有“\(name)”这个命令。" + (nearest.map { "您要用的是“\($0)”吗？" } ?? "")
  }

  package func missingCommand(after command: String, choices: [String]) -> String {
    "“\(command)”后面还要写一个命令：\(choices.joined(separator: "、"))。"
  }

  package func unknownOption(_ name: String, nearest: String?) -> String {
    "这里没有“\(name)”这个选项。" + (nearest.map { "您要用的是“\($0)”吗？" } ?? "")
  }

  package func missingOption(_ option: String, placeholder: String) -> String {
    "必须写明“\(option) \(placeholder)”。"
  }

  package func missingValue(of option: String, placeholder: String) -> String {
    "“\(option)”后面缺少内容，应写成“\(option) \(placeholder)”。"
  }

  package func unexpectedValue(of option: String, value: String) -> String {
    "“\(option)”后面不能带内容，请去掉“=\(value)”。"
  }

  package func badValue(of name: String, value: String, expected: ValueHint) -> String {
    value.isEmpty
      ? "“\(name)”不能为空，应为\(described(expected))。"
      : "“\(name)”不能是“\(value)”，应为\(described(expected))。"
  }

  package func repeatedOption(_ name: String) -> String { "“\(name)”只能写一次。" }

  package func unexpectedArgument(_ value: String) -> String {
    "多出了“\(value)”。文件名或标题里有空格时，请用引号括起来。"
  }

  package func missingArgument(_ placeholder: String) -> String { "缺少“\(placeholder)”。" }

  private func described(_ hint: ValueHint) -> String {
    switch hint {
    case .text: "文字"
    case .wholeNumber(let low, let high): " \(low) 到 \(high) 的整数"
    case .unsigned: "不小于 0 的整数"
    case .word(let words): " \(words.joined(separator: "、")) 之一"
    case .file: "文件"
    case .folder: "目录"
    }
  }
}
