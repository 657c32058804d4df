extension Chinese {
  package var menuTitle: String { "考赛 KaoSai：法律法规练习、考试与竞赛" }
  package var menuEntries: [String] {
    [
      "先试一题（不计分）", "练习", "参加考试", "查看我的成绩", "每日一练（五题，三分钟以内）", "错题本", "学习进展", "使用说明", "退出",
    ]
  }
  package var menuPrompt: String { "请输入序号后回车>" }
  package func notInMenu(_ count: Int) -> String { "请输入 1 至 \(count) 的数字。" }
  package var chooseBank: String { "选择题库：" }
  package var allBanks: String { "全部题库" }
  package var choosePaper: String { "选择考试：" }
  package func howMany(_ standard: Int) -> String { "练习几题（直接回车为 \(standard) 题）>" }
  package var tryOne: String { "先试一题：看清题目，输入选项前的字母（大小写均可），按回车。" }
  package var triedOne: String { "就是这样。练习和考试也都是一题一答。" }
  package var nothingThere: String {
    "这里还没有内容。题库放在 question-banks/banks，试卷放在 question-banks/papers。"
  }
  package var menuHelp: [String] {
    [
      "练习：答完立即告诉对错，并给出解析和法条。",
      "考试：限时作答，每个答案确认前都已存盘；中途离开或断电，再次进入可接着答。",
      "作答时输入 帮助 可看命令；下一题、上一题、交卷 也可以直接输入。",
      "更多命令：kaosai help",
    ]
  }
  package var noResults: String { "没有查到考试记录。" }
  package var resultsFromOrganiser: String { "本场按名册考试，成绩请向组织者查询。" }
  package var nothingToPractise: String { "没有符合条件的题可练。请放宽题型、法规或适用对象的条件。" }
  package var goodbye: String { "再见。" }
}
