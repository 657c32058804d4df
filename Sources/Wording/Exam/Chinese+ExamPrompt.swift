package import ExamModel

extension Chinese {
  package func practiceHeading(count: Int) -> String { "练习 \(count) 题" }
  package var helpAndLeave: String { "帮助 /h   离开 /q" }
  package func questionNumber(_ number: Int, of count: Int, part: Int?) -> String {
    "第 \(number)/\(count) 题" + (part.map { "（\($0)）" } ?? "")
  }
  package func marks(_ mark: Mark) -> String { "\(mark) 分" }
  package func kind(_ kind: QuestionKind, marks mark: Mark) -> String {
    "\(kindName(kind)) \(marks(mark))"
  }
  package func answered(_ count: Int) -> String { "已答 \(count) 题" }
  package func timeLeft(_ clock: String) -> String { "剩余 \(clock)" }
  package var flagged: String { "已标记" }
  package var caseText: String { "案例：" }
  package func currentAnswer(_ text: String) -> String { "当前答案：\(text)" }
  package var answerPrompt: String { "答案>" }
  package func saved(_ text: String) -> String { "已保存：\(text)" }
  package var cleared: String { "已清除本题答案。" }
  package var nothingToClear: String { "本题还没有答案。" }
  package func flagSet(_ isOn: Bool) -> String { isOn ? "已标记本题。" : "已取消标记。" }

  package func cannotBeAnswer(_ kind: QuestionKind, options: Int, count: Int) -> String {
    let last = AnswerText.letters(.choices([max(0, options - 1)]))
    let hint =
      switch kind {
      case .singleChoice: "请输入 A 至 \(last) 中的一个字母"
      case .multipleChoice: "请输入 A 至 \(last) 中的一个或几个字母，如 AC"
      case .trueFalse: "请输入 对 或 错（也可用 √ ×、t f）"
      case .fillIn: count > 1 ? "请依次填写 \(count) 个空，用；隔开" : "请填写答案"
      case .shortAnswer: "请用一行文字作答"
      case .numeric: count > 1 ? "请依次输入 \(count) 个数，用；隔开" : "请输入一个数"
      case .matching: "请写出对应关系，如 1B 2A"
      case .ordering: "请按顺序输入全部字母，如 CABD"
      case .composite: "请逐问作答"
      }
    return "这不能作为答案，未记录。\(hint)；帮助 /h"
  }

  package var emptyLine: String { "请输入答案；下一题 /n，帮助 /h" }
  package func unknownCommand(_ text: String) -> String {
    text.isEmpty ? "此处不能用这个命令；帮助 /h" : "没有命令“/\(text)”；帮助 /h"
  }
  package func unreadableLine(_ reason: UnreadableLine) -> String {
    switch reason {
    case .notUTF8: "这一行不是 UTF-8 文字，未记录。请检查终端的字符编码设置后重新输入。"
    case .tooLong: "这一行太长，未记录。请重新输入。"
    }
  }

  package func commandHelp(isExam: Bool) -> [String] {
    let answers = [
      "直接输入答案后回车：单选 B；多选 AC（a,c、ca 均可）；判断 对 或 错；填空 用；隔开各空",
      "命令以 / 开头（、也可以）；填空、简答题以外，也可直接输入 下一题、上一题、交卷、帮助",
    ]
    let practice = ["/n /下  跳过本题", "/q /退  离开练习", "/h /帮  本帮助"]
    let exam = [
      "/n /下  下一题", "/p /上  上一题", "/g 12 /跳 12  跳到第 12 题", "/m /标  标记本题或取消标记",
      "/c /清  清除本题答案", "/o /览  总览", "/t /时  剩余时间", "/s /交  交卷",
      "/q /退  离开（不交卷，可再进入）", "/h /帮  本帮助",
    ]
    return answers + (isExam ? exam : practice)
  }

  package var isFirstQuestion: String { "已是第一题。" }
  package func noSuchQuestion(_ count: Int) -> String { "题号应为 1 至 \(count)，如 /g 3" }
  package func unanswered(_ numbers: [Int]) -> String { "未答：第 \(list(numbers)) 题" }
  package func flaggedQuestions(_ numbers: [Int]) -> String { "已标记：第 \(list(numbers)) 题" }
  package func allShown(canGoBack: Bool) -> String {
    "已到卷末。交卷 /s" + (canGoBack ? "，总览 /o，跳转 /g 题号" : "")
  }
  package var overviewLegend: String { "✓ 已答　· 未答　* 已标记" }

  package func confirmSubmit(blank: Int, flagged: Int) -> String {
    let parts =
      (blank > 0 ? ["还有 \(blank) 题未答"] : []) + (flagged > 0 ? ["\(flagged) 题已标记"] : [])
    return parts.joined(separator: "，") + "。\n确认交卷请输入 y 或 是："
  }

  package var notSubmitted: String { "未交卷，继续作答。" }
  package func halfTime(_ clock: String) -> String { "提醒：考试时间已过半，剩余 \(clock)" }
  package func minutesLeft(_ minutes: Int) -> String { "提醒：剩余 \(minutes) 分钟" }
  package func extended(by length: Milliseconds) -> String {
    "通知：考试时间\(length < .zero ? "缩短" : "延长") \(duration(length.magnitude))。"
  }
  package var noTimeLimit: String { "不限时" }
  package func timeLeft(_ clock: String, until: String) -> String {
    "剩余 \(clock)（\(until) 自动交卷）"
  }

  private func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: "、") }
}
