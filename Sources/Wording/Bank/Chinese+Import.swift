package import ExamModel

extension Chinese {
  package func sentence(for finding: MergeFinding) -> String {
    switch finding {
    case .droppedRepeat(let first): "与 \(BankText.place(first)) 的试题相同，只保留那一道。"
    case .nearRepeat(let first):
      "题干与 \(BankText.place(first)) 的试题相同，选项或答案不同，两道都保留。请确认是不是同一道题。"
    case .contradictingKeys(let first, let key, let other):
      "与 \(BankText.place(first)) 是同一道题，答案却不同：这里是“\(BankText.short(key))”，"
        + "那里是“\(BankText.short(other))”。请查明后改正。"
    case .differentVersions(let first, let other):
      "各文件的版本不同：前面是“\(BankText.short(first))”，"
        + "这里是“\(BankText.short(other))”。题库不注明版本，请核对后补上。"
    }
  }

  package var filesRead: String { "读取的文件" }

  package func questionCount(_ count: Int) -> String { "\(count) 题" }

  package var sampleHeading: String { "抽样，请与原文件核对" }

  package func doubtHeading(_ count: Int) -> String {
    count == 0 ? "没有疑问" : "疑问 \(count) 处"
  }

  package func repeatHeading(_ count: Int) -> String { "去掉重复的试题 \(count) 道" }

  package func notWritten(unreadFiles count: Int) -> String {
    "有 \(count) 个文件没有读到试题，题库没有写入。请按上面的说明处理，或者不导入这些文件。"
  }

  package func notWritten(contradictions count: Int) -> String {
    "有 \(count) 处答案互相矛盾，题库没有写入。请查明后改正原文件，再导入一次。"
  }

  package func notWritten(doubts count: Int) -> String {
    "有 \(count) 处疑问，题库没有写入。请改正原文件，或者不加 --strict。"
  }

  package func stillReading(_ name: String, seconds: Int) -> String {
    "正在读取 \(name)，已用 \(seconds) 秒……"
  }
}
