package import ExamModel

extension Chinese {
  package var askCandidateID: String { "准考证号或工号>" }
  package var askName: String { "姓名>" }
  package var askUnit: String { "单位（可直接回车）>" }
  package var askPasscode: String { "口令（输入时不显示）>" }
  package var wrongPasscode: String { "口令不正确，不能以此身份参加考试。请向组织者核实口令。" }
  package func notOnRoster(_ id: String) -> String {
    "名册中没有“\(id)”，不能参加本场考试。请核对准考证号，或联系组织者。"
  }
  package var askIsThisYou: String { "以上是您本人的信息吗？是请输入 y 或 是：" }
  package var notYou: String { "未开始考试。请核对准考证号后重新进入。" }
  package func candidateNumber(_ id: String) -> String { "准考证号 \(id)" }
  package var checkDetails: String { "请核对本人信息" }
  package func formSize(questions: Int, marks: Mark) -> String { "\(questions) 题 · \(marks) 分" }
  package func duration(_ length: Milliseconds) -> String {
    let seconds = (length + Milliseconds(999)).count / 1000
    if seconds % 3600 == 0, seconds > 7200 { return "\(seconds / 3600) 小时" }
    if seconds < 60 { return "\(seconds) 秒" }
    return "\(seconds / 60) 分钟" + (seconds % 60 == 0 ? "" : " \(seconds % 60) 秒")
  }
  package func autoSubmit(at time: String) -> String { "\(time) 自动交卷" }
  package func resumed(answered: Int) -> String { "已恢复上次的作答：已答 \(answered) 题。" }
  package func notOpenYet(_ time: String) -> String { "考试尚未开始，开考时间：\(time)。" }
  package func closed(_ time: String) -> String { "考试已于 \(time) 结束，不能再参加。" }
  package func tooLate(_ time: String) -> String {
    "已超过最迟入场时间（\(time)），不能再入场。如有特殊情况，请联系组织者。"
  }
  package func noAttemptsLeft(_ count: Int) -> String {
    "本场考试每人可考 \(count) 次，您已考完。查看成绩：kaosai results list"
  }
  package func seedFixed(_ seed: UInt64) -> String {
    "本场考试已按种子 \(seed) 组卷，不能换用其他种子。请去掉 --seed，或改用 --seed \(seed)。"
  }
  package var rosterNeeded: String {
    "本场考试按名册开考，请用 --roster 指定名册文件。"
  }
  package var paperAsOpened: String { "注意：考试方案或题库在开考后有改动，本场仍按开考时的内容进行。" }
  package func tooEarly(_ wait: Milliseconds) -> String {
    "还不到最早交卷时间，请再等 \(duration(wait))。"
  }
  package var cannotGoBack: String { "本场考试只能向前作答，不能返回已离开的题。" }
  package var cannotSkip: String { "本场考试须按顺序作答，不能跳到后面的题。" }
  package var alreadyRevealed: String { "本题已公布答案，不能再改。下一题 /n" }
}
